/** @file What the office sees of searches, and the words that it adds. */

import { searchAliasesSchema, searchAliasPreviewSchema, searchLogSchema } from "@cho-ocop/contracts";
import type { Browser } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../../tests/house/browser.js";
import { adminAccount, adminFetch, backendUrl, sql } from "../../../../tests/house/client.js";
import {
  addEntries,
  addProducer,
  addProduct,
  admin,
  mark,
  type OwnProduct,
} from "../../../../tests/house/own-things.js";
import { listings, until } from "./asking.js";

const word = mark();
let honey: OwnProduct;
const rowOf = async (text: string, view = "top") =>
  searchLogSchema
    .parse(await admin(`/admin/ocop/search/queries?view=${view}&limit=200`))
    .rows.find((row) => row.text === text);
const click = async (body: object) => {
  const answer = await fetch(backendUrl("/ocop/search/clicks"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

beforeAll(async () => {
  const producer = await addProducer(`Hợp tác xã ${word}`);
  const [entry] = await addEntries(producer.id, [{ name: `Mật ${word}`, certificates: [{ stars: 4 }] }]);
  honey = await addProduct(`Mật ${word}`, entry?.id ?? "", [{ title: "Chai", price: 90_000 }]);
  await until(async () => (await listings({ q: word, exact: "true" })).total === 1);
}, 120_000);

describe("the log of searches", () => {
  it("tells what was looked for, how often, how many hits it had and which were opened", async () => {
    const text = `mat ${word}`;
    const { search } = await listings({ q: text, channel: "web" });
    await listings({ q: text.toUpperCase(), channel: "bot" });
    expect((await click({ search, id: honey.id, position: 1 })).body).toEqual({ noted: true });
    expect((await click({ search, id: honey.id, position: 3 })).body).toEqual({ noted: true });
    const row = await rowOf(text.toUpperCase());
    expect(row).toMatchObject({ count: 2, total: 1, clicks: 2, meanPosition: 2 });
  });

  it("tells what found nothing", async () => {
    const text = mark();
    await listings({ q: text, exact: "true" });
    expect(await rowOf(text, "none")).toMatchObject({ count: 1, total: 0 });
  });

  it("keeps nothing by which a person could be known", async () => {
    await listings({ q: `${word} goi 0912345678 hoac ai.do@example.com`, exact: "true" });
    await rowOf("");
    const kept = await sql<{ text: string }>("select text from search_query where text like $1", [`${word} goi%`]);
    expect(kept).toEqual([{ text: `${word} goi ••• hoac •••` }]);
    const columns = await sql<{ column_name: string }>(
      "select column_name from information_schema.columns where table_name = 'search_query' and column_name ~ 'ip|address|agent|session|user|customer'",
    );
    expect(columns).toEqual([]);
  });

  it("takes clicks on what was really asked only, and nothing else is written under /ocop", async () => {
    expect((await click({ search: "A".repeat(22), id: honey.id, position: 1 })).body).toEqual({ noted: false });
    for (const wrong of [
      {},
      { search: "x", id: "y", position: 0 },
      { search: "A".repeat(22), id: "a;b", position: 1 },
      [],
    ])
      expect((await click(wrong)).status).toBe(400);
    const written = await fetch(backendUrl("/ocop/search/listings"), { method: "POST" });
    expect([written.status, (await fetch(backendUrl("/ocop/register"), { method: "POST" })).status]).toEqual([
      405, 405,
    ]);
  });

  it("is for the office alone", async () => {
    for (const path of ["/queries", "/aliases"])
      expect((await fetch(backendUrl(`/admin/ocop/search${path}`))).status).toBe(401);
  });
});

describe("another word for the same", () => {
  it("is previewed, finds within a second once it is added, and finds no more when it is taken away", async () => {
    const [alias, other] = [mark(), mark()];
    await listings({ q: alias, exact: "true" });
    const send = (path: string, body: object) => admin(`/admin/ocop/search/aliases${path}`, body);
    const preview = searchAliasPreviewSchema.parse(await send("/preview", { alias, word }));
    expect(preview).toEqual({
      documents: 2,
      examples: [`Mật ${word}`],
      queries: [{ text: alias, count: 1, total: 0 }],
    });
    expect(searchAliasPreviewSchema.parse(await send("/preview", { alias, word: other })).documents).toBe(0);

    const { aliases } = searchAliasesSchema.parse(await send("", { alias, word }));
    const added = aliases.find((one) => one.alias === alias);
    await until(async () => (await listings({ q: alias, exact: "true" })).items[0]?.id === honey.id, 2000);
    await admin(`/admin/ocop/search/aliases/${added?.id}`, undefined, "DELETE");
    await until(async () => (await listings({ q: alias, exact: "true" })).total === 0, 2000);
    expect((await adminFetch(`/admin/ocop/search/aliases/${added?.id}`, { method: "DELETE" })).status).toBe(404);
  });

  it("is refused when it is empty or far too long", async () => {
    for (const body of [{ alias: "", word: "a" }, { alias: "a".repeat(61), word: "a" }, { alias: "a" }]) {
      const answer = await adminFetch("/admin/ocop/search/aliases", { method: "POST", body: JSON.stringify(body) });
      expect(answer.status).toBe(400);
    }
  });
});

describeInBrowser("the page in Medusa Admin", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it("shows the searches, and previews and adds a word", async () => {
    await listings({ q: `mat ${word}` });
    const page = await (await openWindow(browser, "desktop")).newPage();
    const { email, password } = adminAccount();
    await page.goto(backendUrl("/app/login"));
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=password]").fill(password);
    await page.locator("button[type=submit]").click();
    await page.waitForURL(/\/app\/(?!login)/);
    await page.getByRole("link", { name: "Tìm kiếm", exact: true }).click();
    await page.getByRole("heading", { name: "Khách tìm gì" }).waitFor();
    await page.getByText(new RegExp(word, "i")).first().waitFor();
    const alias = mark();
    await page.getByLabel("Từ khách tìm").fill(alias);
    await page.getByLabel("Từ trong tên sản phẩm").fill(word);
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByText("Sẽ tìm thấy thêm bằng từ này: 2").waitFor();
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByText(`${alias} → ${word}`).waitFor();
    expect(await barriers(page, "main")).toEqual([]);
    await page.getByRole("button", { name: `Bỏ: ${alias} → ${word}` }).click();
    await page.getByText(`${alias} → ${word}`).waitFor({ state: "detached" });
  }, 120_000);
});

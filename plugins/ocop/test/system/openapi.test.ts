import { CLOSED_ROUTES, OPEN_ROUTES } from "@cho-ocop/contracts/openapi";
import Ajv from "ajv/dist/2020.js";
import type { Browser } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../../tests/house/browser.js";
import { backendUrl } from "../../../../tests/house/client.js";
import { type Added, addEntries, addProducer, mark, read } from "./own-entries.js";

interface Document {
  openapi: string;
  paths: Record<string, { get: { responses: Record<string, unknown>; parameters?: { name: string; in: string }[] } }>;
}

let document: Document;
let producer: { handle: string };
let entry: Added;

beforeAll(async () => {
  document = (await read("/ocop/openapi.json")).body as Document;
  const own = await addProducer(`Hợp tác xã ${mark()}`);
  const [added] = await addEntries(own.id, [
    {
      name: `Chè ${mark()}`,
      set: 11,
      provinceBefore: "24",
      certificates: [
        { validFrom: "2025-01-01", validUntil: "2028-01-01", events: [{ kind: "revoked", effectiveOn: "2026-01-01" }] },
      ],
    },
  ]);
  if (added === undefined) throw new Error("The entry was not added");
  [producer, entry] = [own, added];
});

/** What some addresses cannot do without. */
const NEEDED: Readonly<Record<string, string>> = { listCommunes: "?province=24", searchPlaces: "?q=tan%20son" };

describe("the OpenAPI document", () => {
  it("is served beside the one of what needs a key or a sign-in", async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(OPEN_ROUTES.map((route) => route.path));
    const { body } = await read("/ocop/openapi-shop.json");
    expect(Object.keys((body as Document).paths)).toEqual([...new Set(CLOSED_ROUTES.map((route) => route.path))]);
  });

  it("describes what is really answered, refusals included", async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(document, "openapi");
    const valid = async (address: string, live: string, status: number) => {
      const answer = await read(live);
      const escaped = address.replaceAll("~", "~0").replaceAll("/", "~1");
      const pointer = `openapi#/paths/${encodeURIComponent(escaped)}/get/responses/${status}/content/application~1json/schema`;
      const validate = ajv.getSchema(pointer);
      if (validate === undefined) throw new Error(`Nothing is described at ${pointer}`);
      expect({ live, status: answer.status }).toEqual({ live, status });
      validate(answer.body);
      expect({ live, errors: validate.errors }).toEqual({ live, errors: null });
    };
    // Listings need a product for sale: their own tests hold them to the same contracts.
    for (const route of OPEN_ROUTES.filter(({ tag, body }) => tag !== "listings" && body === undefined)) {
      const known = route.path.startsWith("/ocop/producers") ? producer.handle : entry.handle;
      const live = route.path.replace("{handle}", known).replace("{code}", "07288");
      await valid(route.path, live + (NEEDED[route.id] ?? ""), 200);
      if (route.query !== undefined) await valid(route.path, `${live}?nonsense=1`, 400);
      if (route.mayBeMissing) await valid(route.path, route.path.replace(/\{\w+\}/, "khong-co"), 404);
    }
  });

  it("has examples that the addresses take", async () => {
    for (const { example, mayBeMissing, body } of OPEN_ROUTES) {
      if (body !== undefined) continue;
      const { status } = await read(example);
      expect({ example, status }).toEqual({ example, status: mayBeMissing && status === 404 ? 404 : 200 });
    }
  });
});

describe("the page of the open data", () => {
  it("names every address even without scripts, and loads nothing from elsewhere", async () => {
    const answer = await fetch(backendUrl("/ocop/docs"));
    const html = await answer.text();
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const { path: address, body } of OPEN_ROUTES)
      expect(html).toContain(`${body === undefined ? "GET" : "POST"} ${address}<`);
    for (const { method, path: address } of CLOSED_ROUTES) expect(html).toContain(`${method} ${address}<`);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target ?? "");
    expect(loaded.filter((target) => !target.startsWith("/ocop/"))).toEqual([]);
    for (const asset of loaded.filter((target) => target.includes("/assets/"))) {
      expect([asset, (await fetch(backendUrl(asset))).status]).toEqual([asset, 200]);
    }
  });
});

describeInBrowser("the page of the open data in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  it("shows the addresses, asks nobody else and breaks no rule of its own", async () => {
    const window = await openWindow(browser, "phone");
    const page = await window.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(backendUrl()) && !url.startsWith("data:")) complaints.push(url);
    });
    await page.goto(backendUrl("/ocop/docs"));
    await page.locator(".opblock").first().waitFor();
    expect(await page.locator(".opblock").count()).toBe(OPEN_ROUTES.length);
    expect(complaints).toEqual([]);
    expect(await barriers(page, "header")).toEqual([]);
    await window.close();
  }, 120_000);
});

/** @file The bots of the booted house, over HTTP, on entries that are created here and on the house's own register. */
import { randomUUID } from "node:crypto";
import {
  botsHealthSchema,
  registerPageSchema,
  registerSearchSchema,
  todaySchema,
  webRepliesSchema,
} from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import pg from "pg";
import { photoOf } from "../fixture/pictures.js";

const address = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the house is not open`);
  return value;
};

let message = 0;
async function ask(text: string, chat = `system-${process.pid}`): Promise<string> {
  message += 1;
  const answer = await fetch(`${address("TEST_BOTS_URL")}/web/messages?wait=1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat, id: String(message), text }),
  });
  expect(answer.status).toBe(200);
  const { replies } = webRepliesSchema.parse(await answer.json());
  return replies.map((reply) => reply.text).join("\n");
}

/** A word that no other entry has; no letter twice in a row, since the bots read "ngonnnn" as "ngon". */
const mark = randomUUID()
  .replace(/[^a-z]/g, "")
  .replace(/(.)\1+/g, "$1")
  .padEnd(6, "qx");

/** Waits until the search finds an entry by its name: what was recorded is found within a second. */
async function searchable(name: string): Promise<void> {
  const query = new URLSearchParams({ q: name, exact: "true" });
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`${address("TEST_BACKEND_URL")}/ocop/search/register?${query}`);
    if (registerSearchSchema.parse(await answer.json()).items.some((item) => item.name === name)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} is not found`);
}

/** Adds an entry with one certificate of four stars and the one status that it has on all days; gives its handle. */
async function addEntry(name: string, status: string, stars: number | null): Promise<string> {
  const handle = `bots-${randomUUID()}`;
  const client = new pg.Client({ connectionString: address("TEST_DATABASE_URL") });
  await client.connect();
  try {
    const [id, certificate] = [`rp_${randomUUID()}`, `cert_${randomUUID()}`];
    await client.query(
      `insert into ocop_recognised_product (id, handle, name, name_folded, group_code, province_code, province_before_code)
       values ($1, $2, $3, $4, 'I', '24', '24')`,
      [id, handle, name, foldVietnamese(name)],
    );
    await client.query(
      `insert into ocop_certificate (id, recognised_product_id, stars, decision_no, decision_date, issuer, valid_from, valid_until)
       values ($1, $2, 4, '77/QĐ-UBND', ($3::date - 30), 'UBND tỉnh Minh Hoạ', ($3::date - 30), ($3::date + 400))`,
      [certificate, id, status === "valid" ? today : "2020-06-01"],
    );
    await client.query("delete from ocop_status_period where recognised_product_id = $1", [id]);
    await client.query("insert into ocop_status_period values ($1, '-infinity', 'infinity', $2, $3, $4)", [
      id,
      status,
      stars,
      certificate,
    ]);
  } finally {
    await client.end();
  }
  await searchable(name);
  return handle;
}

let today = "";
beforeAll(async () => {
  const answer = await fetch(`${address("TEST_BACKEND_URL")}/ocop/today`);
  today = todaySchema.parse(await answer.json()).today;
});

describe("the bots of the house", () => {
  it("tell the stars, the decision and the place of an entry that was recorded a moment ago", async () => {
    await ask("xin chào");
    await addEntry(`Trà ${mark}`, "valid", 4);
    const text = await ask(`tra ${mark} may sao, o dau`);
    expect(text).toContain(`Trà ${mark}: 4 sao OCOP. Còn hạn đến`);
    expect(text).toContain("quyết định 77/QĐ-UBND");
    expect(text).toContain("Bắc Giang");
    expect(await ask("của ai?")).toContain("chưa rõ");
    expect(await ask(`Trà ${mark} 5 sao đúng không?`)).toContain("Không:");
  });

  it("show no star of one whose certificate has run out, and say what it was", async () => {
    await addEntry(`Mật ${mark}`, "expired", null);
    const text = await ask(`mật ${mark} mấy sao`);
    expect(text).toContain("từng được công nhận 4 sao. Hôm nay không gắn sao");
    expect(text).not.toContain("sao OCOP.");
  });

  it("read the code in a photo of a packet, and answer it as the shop does", async () => {
    const handle = await addEntry(`Gạo ${mark}`, "valid", 4);
    // What the house calls its shop: its processes know it by this name.
    const shop = address("TEST_STOREFRONT_URL").replace("127.0.0.1", "localhost");
    const show = async (code: string): Promise<string> => {
      message += 1;
      const query = new URLSearchParams({ chat: `photo-${process.pid}`, id: String(message), wait: "1" });
      const answer = await fetch(`${address("TEST_BOTS_URL")}/web/pictures?${query}`, {
        method: "POST",
        headers: { "content-type": "image/png" },
        body: new Uint8Array(await photoOf(code)),
      });
      expect(answer.status).toBe(200);
      return webRepliesSchema.parse(await answer.json()).replies[0]?.text ?? "";
    };
    expect(await show(`${shop}/so-dang-ky/${handle}`)).toContain(`Gạo ${mark}: 4 sao OCOP`);
    expect(await show("989898989898/QĐ-QWXZ")).toContain("Sổ đăng ký không có mã này");
    expect(await show("https://evil.example/so-dang-ky/x")).toContain("không mở liên kết");
  });

  it("reach the backend", async () => {
    const health = botsHealthSchema.parse(await (await fetch(`${address("TEST_BOTS_URL")}/health`)).json());
    expect(health.backend).toBe("reachable");
    expect(health.channels.telegram).toBe("off");
  });

  it("say that they do not know a product which the register does not have, and state no stars", async () => {
    const text = await ask("Rượu ghẹ Sao Hoả Qwxz 5 sao đúng không?");
    expect(text).toContain("không biết");
    expect(text).not.toMatch(/\d sao/);
  });

  it("answer the programme's questions from the law", async () => {
    expect(await ask("OCOP là gì?")).toContain("26/2026/QĐ-TTg");
  });

  it("show their page", async () => {
    expect(await (await fetch(address("TEST_BOTS_URL"))).text()).toContain("Hỏi về sản phẩm OCOP");
  });

  it("say of every entry on the register's first page what its panel says, and no star that it does not show", async () => {
    const list = await fetch(`${address("TEST_BACKEND_URL")}/ocop/register?limit=20`);
    const { items } = registerPageSchema.parse(await list.json());
    for (const item of items) {
      const answer = await ask(`${item.name} ${item.producer?.name ?? ""} mấy sao`, `page-${item.handle}`);
      // Of entries with one name and one producer the bot asks which is meant.
      if (answer.includes("Bạn hỏi sản phẩm nào?")) continue;
      expect(answer).toContain(item.panel.sentence.vi);
      expect(answer.includes("sao OCOP.")).toBe(item.panel.stars !== null);
    }
  });
});

/** @file What a producer sees of its listings at the desk, rendered by the shop against a stand-in for the listing routes. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import {
  EMPTY_DRAFT,
  MOST_PHOTO_BYTES,
  type SellerEntries,
  type SellerListing,
  type SellerListings,
} from "@cho-ocop/contracts";
import { createApp } from "../../src/app.js";

const TOKEN = "aaa.bbb.ccc";
const SELLER = { handle: "doi-che", name: "HTX Đồi Chè", demonstration: false };
const ENTRY = { id: "rp_1", handle: "che-shan", name: "Chè <Shan> tuyết", status: "valid", stars: 4 } as const;
const PACK = { id: "pack_1", title: "Túi 500 g", price: 120_000, grams: 560, stock: 7 };

const listing = (more: Partial<SellerListing> = {}): SellerListing => ({
  id: "list_1",
  version: 3,
  state: "published",
  reason: null,
  handle: "che-shan",
  entry: ENTRY,
  draft: { ...EMPTY_DRAFT, description: "Chè núi", packs: [PACK] },
  unpublished: false,
  problems: [],
  stock: [{ pack: "pack_1", available: 7, reserved: 2 }],
  photos: [],
  ...more,
});

/** What the stand-in answers, by method and path. */
let answers: Record<string, readonly [status: number, body: unknown]> = {};
let asked: { at: string; body: unknown; key: string | undefined }[] = [];
let server: Server;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const at = `${request.method} ${request.url?.replace(/\?$/, "")}`;
    const body = request.method === "POST" ? await json(request) : undefined;
    asked.push({ at, body, key: request.headers["idempotency-key"]?.toString() });
    const [status, told] = answers[at] ?? [404, { code: "not_found", message: "", vi: "Không có", en: "None" }];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(told));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  shop = createApp({ backendUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  answers = { "GET /seller/listings/list_1": [200, listing()] };
});

/** Who is signed in, if anybody is, as a browser says it. */
const from = (token: string | null) => ({
  host: "shop.test",
  origin: "http://shop.test",
  ...(token === null ? {} : { cookie: `kenh=${token}` }),
});

/** A form as a browser sends it: it says how large it is. */
async function formTo(path: string, form: FormData | URLSearchParams, token: string | null): Promise<Request> {
  const sent = new Response(form);
  const body = await sent.arrayBuffer();
  const headers = {
    ...from(token),
    "content-type": sent.headers.get("content-type") ?? "",
    "content-length": String(body.byteLength),
  };
  return new Request(`http://shop.test${path}`, { method: "POST", headers, body });
}

async function open(path: string, form?: Record<string, string> | FormData, token: string | null = TOKEN) {
  const asked =
    form === undefined
      ? new Request(`http://shop.test${path}`, { headers: from(token) })
      : await formTo(path, form instanceof FormData ? form : new URLSearchParams(form), token);
  const answer = await shop.request(asked);
  const html = await answer.text();
  return { status: answer.status, html, to: answer.headers.get("location"), kept: answer.headers.get("cache-control") };
}

const LIST = "/kenh-ban-hang/san-pham";
const FORM = {
  version: "3",
  handling: "ambient",
  description: "Chè núi",
  "pack.0.id": "pack_1",
  "pack.0.title": "Túi 500 g",
  "pack.0.price": "125.000",
  "pack.0.grams": "560",
  "pack.0.stock": "7",
};

describe("the listings at the desk", () => {
  it("lead whoever is not signed in to the sign-in, and back", async () => {
    const { status, to } = await open(LIST, undefined, null);
    expect([status, to]).toEqual([303, `/kenh-ban-hang?next=${encodeURIComponent(LIST)}`]);
  });

  it("say of each where it stands, with the register's name and stars as text", async () => {
    const all: SellerListings = {
      seller: SELLER,
      listings: [{ ...listing(), packs: [{ title: "Túi 500 g", price: 120_000 }], available: 7 }],
    };
    answers["GET /seller/listings"] = [200, all];
    const { html, kept } = await open(LIST);
    expect(kept).toBe("no-store");
    expect(html).toContain("Chè &lt;Shan> tuyết");
    expect(html).toContain("Đang bán");
    expect(html).toMatch(/còn 7/);
  });

  it("begin from an entry of the register, once for each form", async () => {
    const entries: SellerEntries = {
      seller: SELLER,
      on: "2026-11-22",
      entries: [
        { ...ENTRY, listings: [] },
        { ...ENTRY, id: "rp_2", stars: null, status: "unverified", listings: [] },
      ],
    };
    answers["GET /seller/entries"] = [200, entries];
    answers["POST /seller/listings"] = [201, listing({ state: "draft", handle: null, stock: [] })];
    const { html } = await open(`${LIST}/moi`);
    const keys = [...html.matchAll(/name="key" value="([^"]+)"/g)].map(([, key]) => key ?? "");
    expect(new Set(keys).size).toBe(2);
    expect(html).toContain("không hiện sao");
    const begun = await open(LIST, { entry: "rp_1", key: keys[0] ?? "" });
    expect([begun.status, begun.to]).toEqual([303, `${LIST}/list_1`]);
    expect(asked.at(-1)).toEqual({ at: "POST /seller/listings", body: { entry: "rp_1" }, key: keys[0] });
  });

  it("have a form without any field for stars, name or origin", async () => {
    const { html } = await open(`${LIST}/list_1`);
    const names = [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(["pack.0.price", "description", "version", "was", "available"]));
    expect(names.filter((name) => /star|sao|origin|province|producer|^name$/.test(name ?? ""))).toEqual([]);
  });

  it("are kept and then published by one button, and shown again by a redirect", async () => {
    answers["POST /seller/listings/list_1"] = [200, listing({ version: 4 })];
    answers["POST /seller/listings/list_1/publish"] = [200, listing({ version: 5 })];
    const { status, to } = await open(`${LIST}/list_1`, { ...FORM, act: "publish" });
    expect([status, to]).toEqual([303, `${LIST}/list_1?done=published`]);
    expect(asked.map(({ at }) => at)).toEqual([
      "GET /seller/listings/list_1",
      "POST /seller/listings/list_1",
      "POST /seller/listings/list_1/publish",
    ]);
    expect(asked[1]?.body).toMatchObject({ version: 3, draft: { packs: [{ id: "pack_1", price: 125_000 }] } });
    expect(asked[2]?.body).toEqual({ version: 4 });
  });

  it("keep what was typed and point at the field when something is wrong", async () => {
    const { status, html } = await open(`${LIST}/list_1`, { ...FORM, "pack.0.price": "rẻ thôi", act: "publish" });
    expect(status).toBe(422);
    expect(html).toContain('value="rẻ thôi"');
    expect(html).toMatch(/name="pack\.0\.price"[^>]*aria-invalid="true"/);
    expect(asked.map(({ at }) => at)).toEqual(["GET /seller/listings/list_1"]);
  });

  it("say what the law still wants, in the language of the page", async () => {
    const details = [{ path: "shelfLife", vi: "Ghi hạn sử dụng", en: "Say how long it keeps" }];
    const refusal = { code: "listing_not_ready", message: "x", vi: "Còn thiếu", en: "Something is missing", details };
    answers["POST /seller/listings/list_1"] = [200, listing({ version: 4 })];
    answers["POST /seller/listings/list_1/publish"] = [422, refusal];
    const { status, html } = await open("/en/desk/products/list_1", { ...FORM, act: "publish" });
    expect(status).toBe(422);
    expect(html).toContain("Something is missing");
    expect(html).toMatch(/id="f-shelfLife-error">Say how long it keeps/);
    // The draft was kept: the next try is made from its new version.
    expect(html).toContain('name="version" value="4"');
  });

  it("say of a photo that is too large which one it is, and keep what was typed", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(FORM)) form.set(name, value);
    form.set("file", new Blob([new Uint8Array(MOST_PHOTO_BYTES + 1)]), "to quá.jpg");
    const { status, html } = await open(`${LIST}/list_1`, form);
    expect(status).toBe(422);
    expect(html).toContain("to quá.jpg: Ảnh lớn hơn 8 MB");
    expect(html).toContain('value="125.000"');
    expect(asked.map(({ at }) => at)).toEqual(["GET /seller/listings/list_1"]);
  });

  it("read nothing that is sent by who may not change them", async () => {
    answers = {};
    for (const token of [null, TOKEN]) {
      const sent = await formTo(`${LIST}/list_1`, new URLSearchParams(FORM), token);
      const answer = await shop.request(sent);
      expect([answer.status, sent.bodyUsed]).toEqual([token === null ? 303 : 404, false]);
    }
  });

  it("take no photos that do not say how large they are: they would be kept in memory to be measured", async () => {
    const answer = await shop.request(`http://shop.test${LIST}/list_1`, {
      method: "POST",
      headers: from(null),
      body: new URLSearchParams({ description: "x".repeat(40_000) }),
    });
    expect(answer.status).toBe(413);
  });

  it("set the pieces of a pack with the number that was seen", async () => {
    answers["POST /seller/listings/list_1/stock"] = [200, listing()];
    const { to } = await open(`${LIST}/list_1`, { act: "stock", pack: "pack_1", was: "7", available: "1.200" });
    expect(to).toBe(`${LIST}/list_1?done=stockSet`);
    expect(asked.at(-1)?.body).toEqual({ pack: "pack_1", was: 7, available: 1200 });
  });
});

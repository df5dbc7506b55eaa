/** @file Checking a product in the shop, against a stand-in for the API. */
import type { ReadQr } from "@cho-ocop/qr";
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
let read: Awaited<ReturnType<ReadQr>>;
beforeEach(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url, readQr: async () => read });
});
afterEach(() => api.close());

async function check(q: string): Promise<{ status: number; to: string | null; html: string }> {
  const answer = await shop.request(`/kiem-tra?${new URLSearchParams({ q })}`);
  return { status: answer.status, to: answer.headers.get("location"), html: await answer.text() };
}

describe("checking a product", () => {
  it("leads straight to the one entry that is meant, by its name or by our own code", async () => {
    expect(await check("mật ong")).toMatchObject({ status: 302, to: "/so-dang-ky/mat-ong-con-han" });
    for (const link of ["http://localhost/so-dang-ky/mat-ong-con-han", "http://localhost/en/products/mat-ong"])
      expect(await check(link)).toMatchObject({ status: 302, to: "/so-dang-ky/mat-ong-con-han" });
  });
  it("finds what a number on a package belongs to, of a decision or of a certificate", async () => {
    expect(await check("100/QĐ-BNNMT")).toMatchObject({ status: 302, to: "/so-dang-ky/ca-phe-nam-sao" });
    expect(await check("GCN-24/001")).toMatchObject({ status: 302, to: "/so-dang-ky/ca-phe-nam-sao" });
    expect((await check("3981/QĐ-UBND")).html).toMatch(/Có \d+ sản phẩm trong sổ/);
  });
  it("takes for words what only looks like a number", async () => {
    await check("mat-ong/500g");
    expect(api.asked.at(-1)).toMatch(/^\/ocop\/search\/register\?q=mat-ong/);
  });
  it("shows several to choose from, and says how many", async () => {
    const { status, html } = await check("minh hoạ");
    expect(status).toBe(200);
    expect(html).toMatch(/Có \d+ sản phẩm trong sổ/);
    expect(html.match(/class="card"/g)?.length).toBeGreaterThan(1);
  });
  it("does not take the nearest for the right one", async () => {
    api.reading.corrected = "mật ong";
    const { status, html } = await check("mật onk");
    expect(status).toBe(200);
    expect(html).toContain("Không có sản phẩm nào đúng hệt như vậy");
  });
  it("says plainly what is not in the register, and what that means", async () => {
    for (const q of ["không có gì", "9999999/QĐ-KHONG", "http://localhost/so-dang-ky/khong-co", "<script>"]) {
      const { status, html } = await check(q);
      expect([q, status]).toEqual([q, 200]);
      expect(html).toContain("không có nghĩa là hàng giả");
      expect(html).not.toContain("<script>“");
    }
  });
  it("says what a foreign link is, and asks nobody about it", async () => {
    const { html } = await check("https://evil.example/so-dang-ky/mat-ong-con-han");
    expect(html).toContain("liên kết đến evil.example, không phải trang của chợ");
    expect(html).not.toContain('href="https://evil.example');
    expect(api.asked).toEqual([]);
  });
  it("lets this page alone ask for the camera", async () => {
    const policy = async (path: string) => (await shop.request(path)).headers.get("permissions-policy");
    expect(await policy("/kiem-tra")).toBe("camera=(self), geolocation=(), microphone=()");
    expect(await policy("/gio-hang")).toContain("camera=()");
  });
});

describe("a photo of a code", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000640000006400000000", "hex");
  async function send(photo: Buffer | null): Promise<Response> {
    const form = new FormData();
    if (photo !== null) form.set("photo", new File([new Uint8Array(photo)], "anh.jpg"));
    return shop.request("/kiem-tra", {
      method: "POST",
      body: form,
      headers: { origin: "http://localhost", host: "localhost" },
    });
  }
  it("is checked by the text of its code; one of ours counts most", async () => {
    read = ["quảng cáo", "http://localhost/so-dang-ky/mat-ong-con-han"];
    const answer = await send(png);
    expect([answer.status, new URLSearchParams(answer.headers.get("location")?.split("?")[1]).get("q")]).toEqual([
      303,
      read[1],
    ]);
  });
  it.each([
    ["none was chosen", null, [], 422, "Xin chọn một ảnh"],
    ["it is no photo", Buffer.from("<svg/>"), ["x"], 415, "không phải ảnh"],
    ["it holds no code", png, [], 422, "Không đọc được mã QR"],
    ["too many are being read", png, undefined, 503, "nhiều ảnh được đọc"],
    ["it is too large", Buffer.alloc(5 * 1024 * 1024 + 1), [], 413, "quá lớn"],
  ] as const)("is refused kindly where %s", async (_why, photo, texts, status, told) => {
    read = texts;
    const answer = await send(photo);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(told);
  });
  it("is cut off unread where it is far too large", async () => {
    read = ["x"];
    expect((await send(Buffer.alloc(6 * 1024 * 1024))).status).toBe(413);
  });
});

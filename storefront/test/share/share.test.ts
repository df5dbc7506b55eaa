/** @file The pictures that other sites show beside a link to a product. */
import { createApp } from "../../src/app.js";
import { cardOf, linesOf } from "../../src/share/card.js";
import { draw } from "../../src/share/draw.js";
import type { Paint } from "../../src/share/painter.js";
import { pictureOf, subjectOf } from "../../src/share/subject.js";
import { type FixtureApi, openFixtureApi } from "../fixture/api.js";
import { entry } from "../fixture/entries.js";

const FONT = require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf");
const paint: Paint = (svg) => draw(svg, FONT);
const cardOfEntry = (handle: string): string => cardOf(subjectOf(entry(handle), entry(handle).name), false);

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url, paint });
});
afterAll(() => api.close());

/** The address of the picture that a page names. */
async function namedBy(page: string): Promise<string | undefined> {
  const html = await (await shop.request(page)).text();
  const url = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
  return url === undefined ? undefined : new URL(url).pathname + new URL(url).search;
}
/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("the picture of a product", () => {
  it.each(["/san-pham/ca-phe", "/en/products/ca-phe", "/so-dang-ky/mat-ong-con-han", "/so-dang-ky/nuoc-mam-thu-hoi"])(
    "is named by its page and drawn when it is asked for: %s",
    async (page) => {
      const response = await shop.request((await namedBy(page)) ?? "");
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
      expect(sizeOf(Buffer.from(await response.arrayBuffer()))).toEqual([1200, 630]);
    },
  );
  it("is asked for each time, and not sent again while it says the same", async () => {
    const address = (await namedBy("/san-pham/ca-phe")) ?? "";
    const { headers } = await shop.request(address);
    expect(headers.get("cache-control")).toBe("public, no-cache");
    const again = await shop.request(address, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });
  it("says today's stars with their last day, and none once they ended", () => {
    expect(cardOfEntry("mat-ong-con-han")).toContain("4 sao OCOP, còn hạn đến 05/08/2029");
    for (const ended of ["lua-het-han", "nuoc-mam-thu-hoi", "che-chua-kiem-chung", "ban-du-lich"])
      expect(cardOfEntry(ended)).not.toMatch(/ sao/);
  });
  it("has another address as soon as it says something else", async () => {
    const today = entry("mat-ong-con-han");
    const revoked = { ...today, panel: entry("nuoc-mam-thu-hoi").panel };
    const [before, after] = [today, revoked].map(
      (one) => pictureOf("register", one.handle, subjectOf(one, one.name)).address,
    );
    expect(await namedBy("/so-dang-ky/mat-ong-con-han")).toBe(before);
    expect(after).not.toBe(before);
  });
  it("is not there for what is made up, and what nobody knows", async () => {
    expect(await namedBy("/so-dang-ky/banh-minh-hoa")).toBeUndefined();
    expect(await namedBy("/san-pham/mat-ong")).toBeUndefined();
    for (const address of ["so-dang-ky/banh-minh-hoa", "san-pham/mat-ong", "san-pham/khong-co", "so-dang-ky/%00"])
      expect((await shop.request(`/hinh/chia-se/${address}.png`)).status).toBe(404);
  });
  it("is put off while too many others are drawn", async () => {
    const busy = createApp({ backendUrl: api.url, paint: async () => undefined });
    const response = await busy.request("/hinh/chia-se/san-pham/ca-phe.png");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  });
  it("of a demonstration is marked as one", () => {
    const subject = subjectOf(entry("mat-ong-con-han"), "Mật ong");
    expect(cardOf(subject, true)).toContain("Bản trình diễn");
    expect(cardOf(subject, false)).not.toContain("Bản trình diễn");
  });
});

describe("a name in a picture", () => {
  it.each([
    '<script>alert("x")</script>',
    "Trà \u202Egnohk\u202C \u0000\u0007 & Bánh",
    "Bánh ".repeat(100),
    "x".repeat(500),
    "עוגה كعكة",
  ])("cannot break it, whatever it is: %j", async (name) => {
    const card = cardOf({ ...subjectOf(entry("mat-ong-con-han"), name) }, false);
    expect(card).not.toMatch(/<script|\p{Cc}|\p{Cf}/u);
    expect(sizeOf(Buffer.from(await draw(card, FONT)))).toEqual([1200, 630]);
  });
  it("is broken into at most three lines between its words", () => {
    expect(linesOf("Mật ong hoa cà phê Minh Hoạ")).toEqual(["Mật ong hoa cà phê Minh", "Hoạ"]);
    const long = linesOf("Bánh ".repeat(100));
    expect(long).toHaveLength(3);
    expect(long[2]).toMatch(/…$/);
    for (const line of [...long, ...linesOf("x".repeat(500))]) expect([...line].length).toBeLessThanOrEqual(26);
  });
  it("is drawn with Vietnamese letters of the font, each unlike a letter that it lacks", async () => {
    const drawn = (name: string) => draw(cardOf({ name, place: "", stars: null }, false), FONT);
    const lacking = Buffer.from(await drawn("\u4E00"));
    for (const letter of ["ẵ", "ự", "Ậ", "đ", "ỵ"]) expect(lacking.equals(await drawn(letter))).toBe(false);
  });
});

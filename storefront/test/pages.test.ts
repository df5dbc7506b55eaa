/** @file Every page of the shop, rendered by the shop itself against a strict stand-in for the API. */
import { calendarDay } from "@cho-ocop/ocop-rules";
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { read } from "./fixture/read.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url });
});
afterAll(() => api.close());

async function open(address: string): Promise<{ status: number; html: string; headers: Headers }> {
  const response = await shop.request(address);
  return { status: response.status, html: await response.text(), headers: response.headers };
}
const entryText = async (handle: string): Promise<string> => read((await open(`/so-dang-ky/${handle}`)).html);
const factsOf = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("the home page", () => {
  it("tells the day for which it speaks, for people and for machines", async () => {
    const { html } = await open("/");
    expect(html).toContain('<time datetime="2026-11-21">21/11/2026</time>');
  });
  it("shows the newest decisions, and what is for sale and holds five stars today", async () => {
    const { html } = await open("/");
    expect(api.asked).toContain("/ocop/register?limit=4&sort=newest");
    expect(html).toContain("/so-dang-ky/ca-phe-nam-sao");
    expect(html).toMatch(/Năm sao, đang có hàng.*href="\/san-pham\/ca-phe"/s);
  });
  it("has every province as a tile, and leads to the former ones by their names", async () => {
    const { html } = await open("/");
    expect(html).toContain('href="/tinh-thanh/bac-ninh"');
    expect(html).toContain('href="/tinh-thanh-cu/bac-giang"');
  });
  it("has Hoàng Sa and Trường Sa on its map, each with the province it belongs to", async () => {
    const tiles = /<ul class="tiles".*?<\/ul>/s.exec((await open("/")).html)?.[0] ?? "";
    expect(tiles).toMatch(/href="\/tinh-thanh\/da-nang">Hoàng Sa<small>\(Đà Nẵng\)/);
    expect(tiles).toMatch(/href="\/tinh-thanh\/khanh-hoa">Trường Sa<small>\(Khánh Hòa\)/);
  });
  it("offers what others often look for", async () => {
    expect((await open("/")).html).toContain('href="/san-pham?q=m%E1%BA%ADt+ong+b%E1%BA%A1c+h%C3%A0"');
  });
  it("has a shelf of what is for sale and in stock", async () => {
    const { html } = await open("/");
    expect(html).toContain('href="/san-pham/mat-ong"');
    expect(html).not.toContain('href="/san-pham/nuoc-mam"');
  });
  it("does not name a former province that kept its name", async () => {
    expect((await open("/")).html).not.toContain("/tinh-thanh-cu/cao-bang");
  });
});

describe("an entry of the register", () => {
  it("with a valid certificate shows its stars, the decision, the dates and when it was last checked", async () => {
    const { html } = await open("/so-dang-ky/mat-ong-con-han");
    expect(html).toContain('role="img" aria-label="Hạng 4 sao OCOP, đang có hiệu lực"');
    const text = read(html);
    expect(text).toContain(
      "4 sao, còn hạn đến 05/08/2029, Quyết định 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Lâm Đồng, đối chiếu lần cuối 20/11/2026",
    );
    for (const told of ["3981/QĐ-UBND", "UBND tỉnh Lâm Đồng", "05/08/2026"]) expect(text).toContain(told);
    expect(text).toMatch(/Đối chiếu lần cuối\s+20\/11\/2026/);
    expect(text).toMatch(/Được nộp hồ sơ đánh giá lại từ \d\d\/\d\d\/2029\s+Quyết định 26\/2026\/QĐ-TTg, Điều 7.6/);
  });
  it.each(["lua-het-han", "nuoc-mam-thu-hoi", "che-chua-kiem-chung", "lan-tiem-nang", "ban-du-lich"])(
    "without stars today shows no badge anywhere and tells machines of none: %s",
    async (handle) => {
      const { html } = await open(`/so-dang-ky/${handle}`);
      expect(html).not.toContain('class="badge');
      expect(factsOf(html)).not.toHaveProperty("hasCertification");
    },
  );
  it.each([
    ["ruou-sap-het-han", 3],
    ["tinh-dau-chuyen-tiep", 4],
    ["ca-phe-nam-sao", 5],
  ])("whose stars still count shows them: %s", async (handle, stars) => {
    const { html } = await open(`/so-dang-ky/${handle}`);
    expect(html).toContain(`Hạng ${stars} sao OCOP`);
    expect(factsOf(html)).toMatchObject({ hasCertification: { certificationRating: { ratingValue: stars } } });
  });
  it("tells machines what its panel says", async () => {
    expect(factsOf((await open("/so-dang-ky/mat-ong-con-han")).html)).toMatchObject({
      "@type": "Product",
      name: "Mật ong hoa cà phê Minh Hoạ",
      manufacturer: { name: "HTX Minh Hoạ Núi Xanh" },
      hasCertification: {
        certificationIdentification: "3981/QĐ-UBND",
        issuedBy: { name: "UBND tỉnh Lâm Đồng" },
        validFrom: "2026-08-05",
        expires: "2029-08-05",
      },
    });
  });
  it("has a title and a description that say the same as its panel", async () => {
    const { html } = await open("/so-dang-ky/nuoc-mam-thu-hoi");
    expect(html).toContain("<title>Nước mắm Minh Hoạ: OCOP, đã bị thu hồi</title>");
    expect(html).toMatch(/<meta name="description" content="[^"]*Đã bị thu hồi từ 09\/09\/2026/);
  });
  it("that was revoked says so, by which decision and why", async () => {
    const text = await entryText("nuoc-mam-thu-hoi");
    for (const told of [
      "Đã bị thu hồi từ 09/09/2026",
      "12/QĐ-UBND",
      "Không còn đáp ứng tiêu chí",
      "Từng được công nhận 4 sao",
    ])
      expect(text).toContain(told);
  });
  it("of which only a year is known says that it is not verified, that this does not mean expired, and never that it is valid", async () => {
    const text = await entryText("che-chua-kiem-chung");
    expect(text).toContain("Công nhận năm 2022, chưa kiểm chứng việc gia hạn");
    expect(text).toContain("Chưa kiểm chứng không có nghĩa là hết hạn");
    expect(text).not.toContain("Còn hạn");
  });
  it("tells how it was recognised apart from what became of it", async () => {
    expect(await entryText("che-chua-kiem-chung")).toMatch(/Lịch sử .* 2022 \s*Được công nhận/);
    expect(await entryText("che-chua-kiem-chung")).toMatch(/Quyết định \s*Nguồn không ghi số/);
  });
  it("tells plainly what is doubtful about it", async () => {
    const text = await entryText("che-chua-kiem-chung");
    expect(text).toContain("Các nguồn nói khác nhau");
    expect(text).toContain("dịch ngược");
    expect(text).toContain("Tên trên trang nguồn chỉ ghi chung là chè.");
  });
  it("that was only proposed for five stars says that this is not five stars", async () => {
    expect(await entryText("lan-tiem-nang")).toContain("chưa phải 5 sao");
  });
  it("names its place in both eras", async () => {
    const text = await entryText("mat-ong-con-han");
    expect(text).toMatch(/Từ 01\/07\/2025\s+Xã, phường\s+xã Tân Sơn\s+Tỉnh, thành\s+Bắc Ninh/);
    expect(text).toMatch(/Trước 01\/07\/2025 .*huyện Lục Ngạn .*Bắc Giang/);
  });
  it("gives its sources as links that lend them no weight", async () => {
    expect((await open("/so-dang-ky/che-chua-kiem-chung")).html).toContain(
      '<a href="https://www.example.net/che" rel="nofollow noopener">example.net</a>',
    );
  });
  it("cannot be made to carry a tag or a script by its name", async () => {
    const { html } = await open("/so-dang-ky/ban-du-lich");
    expect(html).not.toContain('<b class="x">');
    expect(factsOf(html)).toMatchObject({ name: 'Điểm du lịch bản Minh Hoạ </script><b class="x">' });
  });
  it("of a demonstration is marked, kept from search engines and tells machines nothing", async () => {
    const { html } = await open("/so-dang-ky/banh-minh-hoa");
    expect(read(html)).toContain("không có thật");
    expect(html).toContain("noindex");
    expect(html).not.toContain("ld+json");
  });
  it.each([
    ["a handle nobody has", "khong-co"],
    ["a NUL", "%00"],
    ["a way out", "..%2f..%2ftoday"],
    ["3,000 letters", "a".repeat(3000)],
    ["bytes that are no text", "%E0%A4%A"],
  ])("that does not exist is a page that says so: %s", async (_what, handle) => {
    const { status, html } = await open(`/so-dang-ky/${handle}`);
    expect(status).toBe(404);
    expect(read(html)).toContain("Không có trang này");
  });
});

describe("a producer", () => {
  it("is shown with its legal form, its place and its entries", async () => {
    const text = read((await open("/chu-the/htx-minh-hoa-nui-xanh")).html);
    for (const told of ["HTX Minh Hoạ Núi Xanh", "Hợp tác xã", "tỉnh Bắc Ninh", "8 sản phẩm trong sổ"])
      expect(text).toContain(told);
  });
  it("that does not exist is a page that says so", async () => {
    expect((await open("/chu-the/khong-co")).status).toBe(404);
  });
});

describe("the check of a product", () => {
  it("asks for words when none were typed", async () => {
    expect(read((await open("/kiem-tra?q=+")).html)).toContain("Xin gõ vài chữ");
    expect(read((await open("/kiem-tra")).html)).not.toContain("Xin gõ vài chữ");
  });
});

describe("both languages", () => {
  it.each([
    ["/", "/en"],
    ["/so-dang-ky", "/en/register"],
    ["/so-dang-ky?q=mat&stars=4", "/en/register?q=mat&amp;stars=4"],
    ["/so-dang-ky/mat-ong-con-han", "/en/register/mat-ong-con-han"],
    ["/chu-the/htx-minh-hoa-nui-xanh", "/en/producers/htx-minh-hoa-nui-xanh"],
    ["/kiem-tra", "/en/check"],
  ])("have the page %s, which leads to its twin %s and back", async (vietnamese, english) => {
    const page = await open(vietnamese);
    expect(page.html).toMatch(/^<!doctype html><html lang="vi">/);
    expect(page.html).toContain(`href="${english}" hreflang="en" lang="en"`);
    const twin = await open(english.replaceAll("&amp;", "&"));
    expect(twin.status).toBe(200);
    expect(twin.html).toMatch(/^<!doctype html><html lang="en">/);
    expect(twin.html).toContain(`href="${vietnamese.replaceAll("&", "&amp;")}" hreflang="vi" lang="vi"`);
  });
  it("tell search engines of each other", async () => {
    const { html } = await open("/so-dang-ky/mat-ong-con-han");
    expect(html).toContain('<link rel="alternate" hreflang="en" href="http://localhost/en/register/mat-ong-con-han"');
    expect(html).toContain('<link rel="canonical" href="http://localhost/so-dang-ky/mat-ong-con-han"');
  });
  it("are known by the shop's public address, whatever address a proxy asks for", async () => {
    const behind = createApp({ backendUrl: api.url, shopUrl: "https://cho.example" });
    const html = await (await behind.request("http://10.0.0.2:8000/so-dang-ky/mat-ong-con-han?utm=1")).text();
    expect(html).toContain('<link rel="canonical" href="https://cho.example/so-dang-ky/mat-ong-con-han"');
    expect(html).not.toContain("10.0.0.2");
  });
  it("forgive an English address with the Vietnamese word", async () => {
    const { status, headers } = await open("/en/so-dang-ky/mat-ong-con-han?x=1");
    expect(status).toBe(301);
    expect(headers.get("location")).toBe("/en/register/mat-ong-con-han?x=1");
  });
  it("have a page for what does not exist", async () => {
    expect(read((await open("/en/nowhere")).html)).toContain("There is no such page");
    expect((await open("/khong-dau-ca")).status).toBe(404);
  });
});

describe("when the API does not answer", () => {
  const paths = ["/", "/so-dang-ky", "/so-dang-ky/mat-ong-con-han", "/en/producers/x"];
  let complaints: jest.SpyInstance;
  beforeEach(() => {
    complaints = jest.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => complaints.mockRestore());

  it.each(paths)("%s says so with 503, shows no stars, and is not kept", async (address) => {
    const response = await createApp({ backendUrl: "http://127.0.0.1:1" }).request(address);
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("retry-after")).toBe("30");
    expect(read(html)).toMatch(/Sổ đăng ký đang không trả lời|The register does not answer/);
    expect(html).not.toContain('class="badge');
    expect(complaints).toHaveBeenCalled();
  });
  it("nor tells what broke inside it", async () => {
    const broken = await openFixtureApi({ fault: true });
    const response = await createApp({ backendUrl: broken.url }).request("/so-dang-ky");
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/secret|at .*\.ts/);
    await broken.close();
  });
});

describe("every answer", () => {
  it("allows no foreign content, only the script and the style sheet of the shop", async () => {
    const { html, headers } = await open("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[\w+/=]+'/);
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toContain("unsafe");
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
  });
  it("is asked for each time, and is not sent again when nothing changed", async () => {
    const { headers } = await open("/so-dang-ky/mat-ong-con-han");
    expect(headers.get("cache-control")).toBe("public, no-cache");
    const again = await shop.request("/so-dang-ky/mat-ong-con-han", {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
  it("is compressed for those who can read it so", async () => {
    const response = await shop.request("/", { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });
  it.each(["/", "/so-dang-ky", "/so-dang-ky/mat-ong-con-han"])(
    "of %s fits into the first flight of a connection",
    async (address) => {
      const response = await shop.request(address, { headers: { "accept-encoding": "gzip" } });
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(14 * 1024);
    },
  );
});

describe("a demonstration", () => {
  it("says on every page that it is one, and at which day its clock stands", async () => {
    const demo = createApp({ backendUrl: api.url, demo: { fixedDay: calendarDay("2026-11-21") } });
    for (const address of ["/", "/so-dang-ky", "/so-dang-ky/mat-ong-con-han", "/kiem-tra", "/khong-co"]) {
      const html = await (await demo.request(address)).text();
      expect(read(html)).toMatch(/Bản trình diễn\. Mọi trạng thái được tính cho ngày\s+21\/11\/2026/);
      expect(html).toContain("noindex");
    }
  });
  it("is not claimed by a real shop", async () => {
    expect(read((await open("/")).html)).not.toContain("Bản trình diễn");
  });
});

/** @file Where a page stands: the way up as links and for machines, and the page of all groups. */
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

const open = async (address: string): Promise<string> => (await shop.request(address)).text();
/** The BreadcrumbList of a page as "name address" lines; undefined where it has none. */
function trailOf(html: string): string[] | undefined {
  const facts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) =>
    JSON.parse(json),
  );
  const list = facts.find((one) => one["@type"] === "BreadcrumbList");
  return list?.itemListElement.map(
    ({ name, item }: { name: string; item: string }) => `${name} ${new URL(item).pathname}`,
  );
}

describe("a page tells where it stands, in links and for machines", () => {
  it.each([
    [
      "/san-pham/ca-phe",
      ["Sản phẩm /san-pham", "Thực phẩm /nhom-san-pham/thuc-pham", "Cà phê rang xay Minh Hoạ /san-pham/ca-phe"],
    ],
    [
      "/so-dang-ky/mat-ong-con-han",
      [
        "Sổ đăng ký /so-dang-ky",
        "Thực phẩm /nhom-san-pham/thuc-pham",
        "Mật ong hoa cà phê Minh Hoạ /so-dang-ky/mat-ong-con-han",
      ],
    ],
    [
      "/chu-the/htx-minh-hoa-nui-xanh",
      [
        "Sổ đăng ký /so-dang-ky",
        "Bắc Ninh /tinh-thanh/bac-ninh",
        "HTX Minh Hoạ Núi Xanh /chu-the/htx-minh-hoa-nui-xanh",
      ],
    ],
    ["/nhom-san-pham", ["Sản phẩm /san-pham", "Nhóm sản phẩm /nhom-san-pham"]],
    [
      "/nhom-san-pham/thuc-pham",
      ["Sản phẩm /san-pham", "Nhóm sản phẩm /nhom-san-pham", "Thực phẩm /nhom-san-pham/thuc-pham"],
    ],
    [
      "/tinh-thanh-cu/bac-giang",
      ["Cả nước /", "Bắc Ninh /tinh-thanh/bac-ninh", "Bắc Giang (cũ) /tinh-thanh-cu/bac-giang"],
    ],
    ["/en/groups", ["Products /en/products", "Product groups /en/groups"]],
  ])("%s", async (address, trail) => {
    const html = await open(address);
    expect(trailOf(html)).toEqual(trail);
    const links = [...(/<nav class="crumbs".*?<\/nav>/s.exec(html)?.[0] ?? "").matchAll(/href="([^"]*)"/g)];
    expect(links.map(([, href]) => href)).toEqual(trail.slice(0, -1).map((line) => line.split(" ").at(-1)));
  });
  it.each(["/san-pham/mat-ong", "/so-dang-ky/banh-minh-hoa"])(
    "but not to machines where they may not keep it: %s",
    async (address) => {
      const html = await open(address);
      expect(html).toContain('<nav class="crumbs"');
      expect(trailOf(html)).toBeUndefined();
    },
  );
});

describe("the page of all groups", () => {
  it("leads to the six groups, with how much the register has of each, and to all 26 product sets", async () => {
    const html = await open("/nhom-san-pham");
    expect(new Set(html.match(/"\/nhom-san-pham\/[a-z-]+"/g)).size).toBe(6);
    expect(new Set(html.match(/"\/bo-san-pham\/[a-z0-9-]+"/g)).size).toBe(26);
    expect(read(html)).toMatch(/Thực phẩm\s+5 mục trong sổ/);
  });
  it("is there without the counts while the search does not answer", async () => {
    const busy = await openFixtureApi({ busy: true });
    const response = await createApp({ backendUrl: busy.url }).request("/nhom-san-pham");
    expect(response.status).toBe(200);
    expect(read(await response.text())).not.toContain("mục trong sổ");
    await busy.close();
  });
});

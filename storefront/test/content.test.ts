/** @file The pages that are written, and those that lead into the shop by group, set and province; and that no page leads nowhere. */
import {
  EXTENSION_DAYS,
  FILING_CLOSES_DAYS,
  FILING_OPENS_DAYS,
  PRODUCT_GROUPS,
  PRODUCT_SETS,
  STATUS_NAMES,
  VALIDITY_MONTHS,
} from "@cho-ocop/ocop-rules";
import { createApp } from "../src/app.js";
import { address, LANGUAGES, type Place, POLICY_NAMES } from "../src/links.js";
import { UNDECLARED } from "../src/operator.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { read } from "./fixture/read.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url });
});
afterAll(() => api.close());

async function open(path: string): Promise<{ status: number; html: string; location: string | null }> {
  const response = await shop.request(path);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") };
}
const text = async (path: string): Promise<string> => read((await open(path)).html);

const WRITTEN: readonly Place[] = [
  { page: "stars" },
  { page: "help" },
  { page: "selling" },
  { page: "about" },
  { page: "policies" },
  ...POLICY_NAMES.map((policy) => ({ page: "policy", policy }) as const),
];

describe.each(LANGUAGES)("a written page in %s", (language) => {
  it.each(WRITTEN.map((place) => [address(language, place), place] as const))(
    "%s has one heading, a description of its own, and its twin in the other language",
    async (path, place) => {
      const { status, html } = await open(path);
      expect(status).toBe(200);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
      const other = language === "vi" ? "en" : "vi";
      expect(html).toContain(`hreflang="${other}" href="http://localhost${address(other, place)}"`);
      expect(html).not.toContain("noindex");
    },
  );
});

describe("the law of the stars", () => {
  it("says the numbers that the rules compute with, and names the articles", async () => {
    const told = await text("/sao-ocop");
    for (const number of [VALIDITY_MONTHS, FILING_OPENS_DAYS, FILING_CLOSES_DAYS, EXTENSION_DAYS])
      expect(told).toContain(String(number));
    for (const article of ["Điều 3.3", "Điều 4.3", "Điều 7.6", "Điều 8", "Điều 12"]) expect(told).toContain(article);
  });
  it("tells of every status whether it may show stars", async () => {
    const told = await text("/sao-ocop");
    for (const { vi } of Object.values(STATUS_NAMES)) expect(told).toMatch(new RegExp(`${vi} (không )?được gắn sao`));
    expect(told).toMatch(/Đã bị thu hồi không được gắn sao/);
    expect(told).toMatch(/Còn hạn được gắn sao/);
  });
});

describe("who runs the shop", () => {
  it("is said to be missing, on every page and field by field, until it is declared", async () => {
    expect(await text("/san-pham")).toContain("Người vận hành: chưa khai báo");
    const about = await text("/gioi-thieu");
    expect(about).toContain("chưa sẵn sàng nhận đơn thật");
    expect(about).toMatch(/Mã số thuế chưa khai báo/);
  });
  it("is told as it was declared, and nothing of it is HTML", async () => {
    const operator = { ...UNDECLARED, name: "HTX <b>Thử</b>", taxCode: "0100000000", returnDays: 7 };
    const declared = createApp({ backendUrl: api.url, operator });
    const about = await (await declared.request("/gioi-thieu")).text();
    expect(about).toContain("HTX &lt;b>Thử&lt;/b>");
    expect(read(about)).toMatch(/Mã số thuế 0100000000/);
    const returns = read(await (await declared.request("/chinh-sach/doi-tra-hoan-tien")).text());
    expect(returns).toMatch(/tính từ ngày nhận \(ngày\): 7/);
  });
});

describe("the page of a group", () => {
  it.each(PRODUCT_GROUPS.map(({ code, name }) => [code, name] as const))(
    "%s is there in both languages",
    async (code, name) => {
      for (const language of LANGUAGES) {
        const { status, html } = await open(address(language, { page: "group", code }));
        expect(status).toBe(200);
        expect(read(html)).toContain(name[language]);
      }
    },
  );
  it("shows what is for sale of it and what the register has, and leads to its product sets", async () => {
    const { html } = await open("/nhom-san-pham/thuc-pham");
    expect(html).toContain('href="/san-pham/mat-ong"');
    expect(html).toContain('href="/so-dang-ky/mat-ong-con-han"');
    expect(html).not.toContain('href="/so-dang-ky/khan-lua-het-han"');
    expect(html).toContain('href="/bo-san-pham/ca-phe-ca-cao"');
  });
  it("is found under its name in the other language too", async () => {
    expect((await open("/en/groups/thuc-pham")).location).toBe("/en/groups/food");
    expect((await open("/en/nhom-san-pham/thuc-pham")).location).toBe("/en/groups/thuc-pham");
  });
});

describe("the page of a product set", () => {
  it.each(LANGUAGES)("has an address of its own for each of the 26: %s", (language) => {
    const addresses = PRODUCT_SETS.map(({ number }) => address(language, { page: "set", number }));
    expect(new Set(addresses).size).toBe(26);
  });
  it("says which ministries have it in their care and how many samples go with a dossier", async () => {
    const told = await text("/bo-san-pham/ca-phe-ca-cao");
    expect(told).toContain("Bộ Nông nghiệp và Môi trường");
    expect(told).toMatch(/Số mẫu nộp kèm hồ sơ 5/);
  });
});

describe("the page of a province", () => {
  it("of today says which former ones were merged into it, and leads to each", async () => {
    const { html } = await open("/tinh-thanh/bac-ninh");
    expect(read(html)).toMatch(/Hợp lại từ Bắc Giang Bắc Ninh Nghị quyết 202\/2025\/QH15/);
    expect(html).toContain('href="/tinh-thanh-cu/bac-giang"');
    expect(html).toContain('href="/tinh-thanh-cu/bac-ninh"');
  });
  it("that was not merged says so", async () => {
    expect(await text("/tinh-thanh/cao-bang")).toContain("Không sáp nhập");
  });
  it("of before says what it belongs to now and what was merged with it, and shows what was made there", async () => {
    const { html } = await open("/tinh-thanh-cu/bac-giang");
    expect(read(html)).toMatch(/Nay thuộc Bắc Ninh .*Cùng hợp lại Bắc Ninh/);
    expect(html).toContain('href="/so-dang-ky/mat-ong-con-han"');
    expect(html).toContain('href="/so-dang-ky?province=before-24"');
  });
  it("is found by who knows only its former name", async () => {
    expect((await open("/tinh-thanh/bac-giang")).location).toBe("/tinh-thanh-cu/bac-giang");
  });
  it.each(["/tinh-thanh/khong-co", "/tinh-thanh-cu/khong-co", "/nhom-san-pham/khong-co", "/bo-san-pham/khong-co"])(
    "or group that does not exist is a page that says so: %s",
    async (path) => {
      expect((await open(path)).status).toBe(404);
    },
  );
  it("shows the rest where the search does not answer", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => {});
    const broken = createApp({ backendUrl: "http://127.0.0.1:1" });
    const response = await broken.request("/nhom-san-pham/thuc-pham");
    expect(response.status).toBe(200);
    expect(read(await response.text())).toContain("đang không tải được");
    complaints.mockRestore();
  });
});

describe("a page that search engines need not know", () => {
  it.each(["/ngoai-tuyen", "/style", "/en/offline", "/en/style"])("%s is there, and says so", async (path) => {
    const { status, html } = await open(path);
    expect(status).toBe(200);
    expect(html).toContain("noindex");
  });
  it("for the components shows every status once, and no panel twice under one name", async () => {
    const { html } = await open("/style");
    for (const { vi } of Object.values(STATUS_NAMES)) expect(read(html)).toContain(vi);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("a listing that was taken down", () => {
  it("answers with 410 and a page that says so; one that never was answers with 404", async () => {
    const { status, html } = await open("/san-pham/da-go");
    expect(status).toBe(410);
    expect(read(html)).toContain("Hàng này đã thôi bán");
    expect((await open("/san-pham/khong-co")).status).toBe(404);
  });
});

describe("the links of the shop", () => {
  it("lead somewhere, from every page that can be reached from the two home pages", async () => {
    const seen = new Set<string>(["/", "/en"]);
    const dead: string[] = [];
    for (const path of seen) {
      const response = await shop.request(path);
      const from = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && from !== null) seen.add(from);
      else if (response.status !== 200) dead.push(`${path}: ${response.status}`);
      const html = await response.text();
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const next = href.replaceAll("&amp;", "&").replace(/#.*$/, "");
        // Lists with filters are endless, and all of one address.
        if (next.startsWith("/") && !next.includes("?")) seen.add(next);
      }
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(120);
  });
});

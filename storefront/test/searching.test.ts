/** @file The pages that are answers of the search, the suggestions and the script, against a strict stand-in for the API. */
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { read } from "./fixture/read.js";
import { plainReading } from "./fixture/search.js";

const script = "console.log('script');";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url, script, visitor: () => "192.0.2.7" });
});
afterAll(() => api.close());
beforeEach(() => {
  api.asked.length = 0;
  Object.assign(api.reading, plainReading());
});

async function open(address: string): Promise<{ status: number; html: string; headers: Headers }> {
  const response = await shop.request(address);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

describe("a list of what is for sale", () => {
  it("shows prices, stars of today, what is sold out and what is made up", async () => {
    const { html } = await open("/san-pham");
    const text = read(html);
    expect(text).toContain("3 sản phẩm đang bán");
    for (const told of ["từ 90.000 ₫", "120.000 ₫", "Hết hàng", "Dữ liệu minh hoạ", "Đã bị thu hồi"])
      expect(text).toContain(told);
    expect(html.match(/class="badge"/g)).toHaveLength(2);
    expect(html).toContain('src="/hinh/mat-ong.svg?v=1"');
  });
  it("is one question to the search, whichever way the address writes what was chosen", async () => {
    const choices = [
      "q=mat&stars=4&stars=5&group=I&province=before-24&priceMin=50.000&priceMax=200.000+%E2%82%AB&inStock=true&sort=price",
      "q=mat&stars=4,5&group=I&province=24&era=before&priceMin=50000&priceMax=200000&inStock=true&sort=price&utm_source=x",
    ];
    for (const choice of choices) {
      api.asked.length = 0;
      expect((await open(`/san-pham?${choice}`)).status).toBe(200);
      expect(api.asked.filter((one) => one.includes("search"))).toEqual([
        "/ocop/search/listings?q=mat&stars=4%2C5&group=I&priceMin=50000&priceMax=200000&inStock=true&sort=price&province=24&era=before" +
          "&facets=stars%2Cstatus%2Cgroup%2CprovinceBefore%2Cproducer%2Cprice%2CinStock&channel=web",
      ]);
    }
  });
  it("keeps the words in the box of the header, and nowhere else in sight", async () => {
    const { html } = await open("/san-pham?q=mat+ong");
    expect(html).toMatch(/<input id="find"[^>]*value="mat ong"/);
    expect(html).not.toContain('id="q"');
  });
  it("marks what the words found, and no mark or tag comes out of a text", async () => {
    expect((await open("/san-pham?q=mat+ong")).html).toContain("<mark>Mật</mark> ong hoa cà phê");
    expect((await open("/so-dang-ky?q=ban+Minh")).html).toContain("&lt;/script>");
  });
  it("says how much there is of each filter, keeps what has none in sight, and says what provinces were before", async () => {
    const { html } = await open("/san-pham?stars=4");
    expect(html).toMatch(/name="stars" value="4" checked\/?><span>4 sao<\/span><span class="count">1</);
    expect(html).toMatch(/name="stars" value="5"\/?><span>5 sao<\/span><span class="count">1</);
    expect(html).toMatch(/name="stars" value="3" disabled/);
    expect(read(html)).toContain("Bắc Ninh gồm Bắc Giang cũ 1");
    expect(html).toMatch(/value="since-04" disabled/);
  });
  it("filters by provinces of either era, of one at a time", async () => {
    const { html } = await open("/san-pham");
    expect(html).toContain('href="/san-pham?era=before"');
    const before = await open("/san-pham?era=before");
    expect(before.html).toContain('name="province" value="before-24"');
    expect(before.html).toContain('type="hidden" name="era" value="before"');
    await open("/san-pham?province=since-24&province=before-27");
    expect(api.asked.find((one) => one.includes("province=24"))).toContain("era=since");
  });
  it("has ranges of prices as links, and tells a chosen one as one filter", async () => {
    const { html } = await open("/san-pham?inStock=true");
    expect(html).toContain('href="/san-pham?priceMin=50000&amp;priceMax=99999&amp;inStock=true"');
    const chosen = await open("/san-pham?priceMin=50000&priceMax=99999&inStock=true");
    expect(read(chosen.html)).toMatch(/Bỏ lọc: 50.000 ₫ – 100.000 ₫/);
    expect(read(chosen.html)).not.toContain("priceMin 50000");
    expect(read(chosen.html)).toContain("Bộ lọc (đang dùng 2)");
  });
  it("is searched anew by its form with all that was chosen elsewhere", async () => {
    const { html } = await open("/san-pham?q=mat&ignore=stars&set=4&sort=-price&producer=prdr_1");
    for (const [name, value] of [
      ["q", "mat"],
      ["ignore", "stars"],
      ["set", "4"],
    ])
      expect(html).toContain(`type="hidden" name="${name}" value="${value}"`);
    expect(html).toMatch(/value="-price" selected/);
    expect(html).toMatch(/value="prdr_1" selected/);
  });
  it("says why it cannot answer a price that is none", async () => {
    const { status, html } = await open("/en/products?priceMin=cheap");
    expect(status).toBe(400);
    expect(read(html)).toContain("The request is not valid");
  });
});

describe("what was understood is said", () => {
  it("with the words that were searched for, and a way to search for what was typed", async () => {
    Object.assign(api.reading, { corrected: "mật ong", dropped: ["cho", "mình", "hỏi"], didYouMean: "mật ong rừng" });
    const { html } = await open("/san-pham?q=mat+ogn");
    expect(read(html)).toMatch(/Hiển thị kết quả cho mật ong ?\. Tìm đúng nguyên văn mat ogn/);
    expect(html).toContain('href="/san-pham?q=mat+ogn&amp;exact=true"');
    expect(read(html)).toMatch(/Không tìm theo các chữ: cho, mình, hỏi/);
    expect(html).toContain(`href="/san-pham?q=${new URLSearchParams({ "": "mật ong rừng" }).toString().slice(1)}"`);
    const exact = await open("/san-pham?q=mat&exact=true");
    expect(read(exact.html)).toContain("Đang tìm đúng nguyên văn mat");
    expect(exact.html).toContain('<a href="/san-pham?q=mat">');
  });
  it("with a chip for each filter, read or chosen, that takes away just that one", async () => {
    api.reading.said = [{ filter: "stars", value: "4", label: { vi: "4 sao", en: "4 stars" }, said: true }];
    const { html } = await open("/san-pham?q=mat+4+sao&status=valid&province=since-24");
    expect(read(html)).toContain("Bỏ lọc: 4 sao");
    expect(html).toContain('href="/san-pham?q=mat+4+sao&amp;ignore=stars&amp;status=valid&amp;province=since-24"');
    expect(html).toContain('href="/san-pham?q=mat+4+sao&amp;province=since-24"');
    expect(html).toContain('href="/san-pham?q=mat+4+sao&amp;status=valid"');
  });
  it("with the place whose products stand first, and its province of today", async () => {
    const label = { vi: "Bắc Giang (nay thuộc Bắc Ninh)", en: "Bắc Giang (now in Bắc Ninh)" };
    api.reading.places = [{ name: "Bắc Giang", level: "province", era: "before", now: "Bắc Ninh", label }];
    expect(read((await open("/san-pham?q=mat")).html)).toContain("Hàng của Bắc Giang (nay thuộc Bắc Ninh) xếp trước.");
    expect(read((await open("/en/products?q=mat")).html)).toContain("Bắc Giang (now in Bắc Ninh)");
  });
  it("with what was let go because nothing held it all", async () => {
    Object.assign(api.reading, {
      words: "some",
      relaxed: [{ kind: "filter", filter: "stars", label: { vi: "4 sao", en: "4 stars" } }],
    });
    expect(read((await open("/san-pham?q=mat")).html)).toMatch(/Không có sản phẩm nào khớp tất cả.* Đã bỏ qua: 4 sao/);
  });
  it("and quietly that a stand-in answered", async () => {
    api.reading.degraded = true;
    const { status, html } = await open("/san-pham");
    expect(status).toBe(200);
    expect(read(html)).toContain("máy dự phòng");
  });
});

describe("when nothing is found", () => {
  it("the page tells what there is without each filter, in the register, and what others look for", async () => {
    const { status, html } = await open("/san-pham?q=mat+ong&group=V");
    expect(status).toBe(200);
    const text = read(html);
    expect(text).toContain("Không có sản phẩm nào đang bán khớp");
    expect(text).toMatch(/Bỏ “group V”: 1 sản phẩm đang bán/);
    expect(html).toContain('href="/san-pham?q=mat+ong"');
    expect(text).toContain("1 mục trong sổ đăng ký");
    expect(html).toContain('href="/so-dang-ky?q=mat+ong"');
    expect(text).toContain("Hay được tìm: mật ong bạc hà");
  });
});

describe("a list of the register", () => {
  it("tells how many products match, and shows them", async () => {
    const text = read((await open("/so-dang-ky")).html);
    expect(text).toContain("10 sản phẩm");
    expect(text).toContain("Mật ong hoa cà phê Minh Hoạ");
  });
  it("is one question to the search, without what only a shop knows", async () => {
    await open("/so-dang-ky?q=mat&priceMax=1000&inStock=true&stars=4");
    expect(api.asked.filter((one) => one.includes("search"))).toEqual([
      "/ocop/search/register?q=mat&stars=4&facets=stars%2Cstatus%2Cgroup%2Cprovince%2Cproducer&channel=web",
    ]);
  });
  it("has a box of its own that keeps the words", async () => {
    expect((await open("/so-dang-ky?q=mat")).html).toMatch(/<input id="q"[^>]*value="mat"/);
  });
  it("leads who searched by a decision number to where it is looked up", async () => {
    expect((await open("/so-dang-ky?q=3981%2FQ%C4%90-UBND")).html).toContain('href="/kiem-tra?q=3981%2FQ%C4%90-UBND"');
  });
  it.each(["stars=9", "status=fine", "province=xx-1", "sort=price", "page=abc", `q=${"a".repeat(301)}`])(
    "says why it cannot answer %s, in the language of the page",
    async (query) => {
      const vietnamese = await open(`/so-dang-ky?${query}`);
      expect(vietnamese.status).toBe(400);
      expect(read(vietnamese.html)).toContain("Yêu cầu không đúng");
      expect(read((await open(`/en/register?${query}`)).html)).toContain("The request is not valid");
    },
  );
  it("is paged by links that keep the choice, as far as there is anything", async () => {
    const { html } = await open("/so-dang-ky?group=I&page=3");
    expect(html).toContain('rel="prev" href="/so-dang-ky?group=I"');
    expect(html).not.toContain('rel="next"');
  });
  it("is kept from search engines when it is a search or a mix of filters, and found when it is plain", async () => {
    for (const address of ["/so-dang-ky?q=mat", "/so-dang-ky?group=I&stars=4", "/so-dang-ky?page=2", "/san-pham?q=x"])
      expect((await open(address)).html).toContain('content="noindex,follow"');
    expect((await open("/so-dang-ky?group=I")).html).not.toContain("noindex");
  });
});

describe("a page of hits", () => {
  it.each(["/san-pham?q=mat", "/so-dang-ky?q=mat", "/so-dang-ky"])(
    "of %s fits into the first flight of a connection",
    async (address) => {
      const response = await shop.request(address, { headers: { "accept-encoding": "gzip" } });
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(14 * 1024);
    },
  );
  it("is refused for a while to who searches far too often", async () => {
    const busy = await openFixtureApi({ busy: true });
    const tired = createApp({ backendUrl: busy.url });
    expect((await tired.request("/san-pham?q=mat")).status).toBe(429);
    expect((await tired.request("/goi-y?q=mat")).status).toBe(429);
    await busy.close();
  });
});

describe("suggestions", () => {
  it("are rows of a listbox that are links, in groups, in the language of the page", async () => {
    const { html, headers } = await open("/goi-y?q=bac+giang");
    expect(html).toMatch(/<a role="option" aria-selected="false" tabindex="-1" href="\/san-pham\?province=before-24">/);
    expect(html).toContain("Bắc Giang (nay thuộc Bắc Ninh)");
    expect(headers.get("cache-control")).toBe("private, max-age=2");
    const english = await open("/en/suggestions?q=mat");
    expect(read(english.html)).toContain("· illustration");
    expect(english.html).toContain('href="/en/products/mat-ong"');
    expect(read(english.html)).toMatch(/Often searched mật ong bạc hà Products/);
    expect(english.html.match(/role="option"/g)?.length).toBeLessThanOrEqual(8);
  });
  it("for nothing typed are what others look for", async () => {
    expect(read((await open("/goi-y?q=")).html)).toBe(" Hay được tìm mật ong bạc hà ");
  });
  it("refuse what is too long", async () => {
    expect((await open(`/goi-y?q=${"a".repeat(301)}`)).status).toBe(400);
  });
});

describe("while filters are ticked", () => {
  it("the script is told how many there would be, and nothing where that cannot be said", async () => {
    expect((await open("/san-pham?stars=4&count=1")).html).toBe("Xem 1 sản phẩm");
    expect((await open("/en/register?stars=4&count=1")).html).toBe("See 2 entries");
    expect((await open("/san-pham?priceMin=x&count=1")).status).toBe(400);
  });
});

describe("an opened hit", () => {
  const send = (fields: Record<string, string>, origin = "http://localhost") =>
    shop.request("/luot-mo", {
      method: "POST",
      headers: { origin, host: "localhost" },
      body: new URLSearchParams(fields),
    });
  const hit = { search: "abcdefghijklmnopqrstuv", id: "prod_1", position: "25" };

  it("is noted with its place among all hits", async () => {
    const { html } = await open("/san-pham?q=mat");
    expect(html).toContain('data-search="abcdefghijklmnopqrstuv" data-before="0"');
    expect(html).toContain('data-id="prod_mat-ong"');
    expect((await send(hit)).status).toBe(204);
    expect(api.clicks).toEqual([{ ...hit, position: 25 }]);
  });
  it("is not noted when it makes no sense, or comes from elsewhere", async () => {
    expect((await send({ ...hit, position: "first" })).status).toBe(400);
    expect((await send(hit, "http://evil.example")).status).toBe(403);
  });
});

describe("the script", () => {
  it("is served from the shop's own address, under a name made of its content, for good", async () => {
    const { html } = await open("/en/cart");
    const address = /<script src="([^"]+)" defer/.exec(html)?.[1] ?? "";
    expect(address).toMatch(/^\/kich-ban\/[0-9a-f]{16}\.js$/);
    const served = await open(address);
    expect(served.html).toBe(script);
    expect(served.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(served.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(served.headers.get("content-security-policy")).toContain("script-src 'self'");
  });
});

/** @file The shop in the open house: real pages from the real register. */
import { readdirSync, readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { houseVariable, PLAIN_ENTRIES, writeRegisterRows } from "./register-rows.js";

const shop = houseVariable("TEST_STOREFRONT_URL");
let rows: Awaited<ReturnType<typeof writeRegisterRows>>;
beforeAll(async () => {
  const { today } = (await (await fetch(`${houseVariable("TEST_BACKEND_URL")}/ocop/today`)).json()) as {
    today: string;
  };
  rows = await writeRegisterRows(today);
  for (let tries = 0; tries < 100; tries += 1) {
    const [honey, things] = await Promise.all([
      open("/so-dang-ky?q=mat+ong+cua+hang+thu&stars=4"),
      open("/so-dang-ky?q=vat+thu+30"),
    ]);
    if (honey.html.includes("mat-ong-cua-hang-thu") && things.html.includes("vat-thu-30")) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("What was written is not found");
});
afterAll(() => rows.clean());

async function open(address: string): Promise<{ status: number; html: string }> {
  const response = await fetch(new URL(address, shop));
  return { status: response.status, html: await response.text() };
}

describe("the shop in the open house", () => {
  it("finds a product by words without marks and shows the stars it holds today", async () => {
    const { status, html } = await open("/so-dang-ky?q=mat+ong+cua+hang+thu&stars=4&province=before-24");
    expect(status).toBe(200);
    expect(html).toContain('href="/so-dang-ky/mat-ong-cua-hang-thu"');
    expect(html).toContain("Hạng 4 sao OCOP, đang có hiệu lực");
  });
  it("tells on the page of an entry and of its producer what the register holds", async () => {
    const entry = (await open("/so-dang-ky/mat-ong-cua-hang-thu")).html;
    for (const told of ["1/QĐ-THỬ", "UBND tỉnh Thử", "HTX Cửa Hàng Thử", "Bắc Ninh", "Bắc Giang", "huyện Lục Ngạn"])
      expect(entry).toContain(told);
    expect((await open("/en/producers/htx-cua-hang-thu")).html).toContain("Mật ong cửa hàng thử");
  });
  it("reaches every product of a long list by its links alone", async () => {
    const met = new Set<string>();
    let next: string | undefined = "/so-dang-ky?q=vat+thu";
    for (let page = 0; page < 5 && next !== undefined; page += 1) {
      const { html }: { html: string } = await open(next);
      for (const [, handle] of html.matchAll(/href="\/so-dang-ky\/(vat-thu-\d+)"/g)) if (handle) met.add(handle);
      next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(met.size).toBe(PLAIN_ENTRIES);
  });
  it("lists the six groups, 34 provinces and the former ones on its home page", async () => {
    const { html } = await open("/");
    expect(new Set(html.match(/"\/nhom-san-pham\/[a-z-]+/g)).size).toBe(6);
    expect(new Set(html.match(/"\/tinh-thanh\/[a-z-]+/g)).size).toBe(34);
    expect(html).toContain('href="/tinh-thanh-cu/bac-giang"');
  });
  it.each([
    ["a NUL in a search", "/so-dang-ky?q=%00", 200],
    ["a search of 5,000 letters", `/so-dang-ky?q=${"x".repeat(5000)}`, 400],
    ["stars that nobody can hold", "/so-dang-ky?stars=9", 400],
    ["a page that is no number", "/so-dang-ky?page=%F0%9F%8D%AF", 400],
    ["a page beyond the last", "/san-pham?page=999", 200],
    ["suggestions for nonsense", "/goi-y?q=%27%22%3Cscript%3E%00", 200],
    ["a province that is none", "/so-dang-ky?province=before-zz", 400],
    ["a search for quotes and tags", "/so-dang-ky?q=%27%22%3Cscript%3E", 200],
    ["a NUL for a product", "/so-dang-ky/%00", 404],
    ["an address that is no text", "/so-dang-ky/%E0%A4%A", 404],
    ["a way out of the register", "/chu-the/..%2F..%2Ftoday", 404],
    ["a page that is not there", "/en/nowhere", 404],
  ])("answers %s calmly", async (_what, address, status) => {
    const answer = await open(address);
    expect(answer.status).toBe(status);
    if (!address.startsWith("/goi-y")) expect(answer.html).toMatch(/^<!doctype html>/);
    expect(answer.html).not.toContain("<script>");
  });
});

const describeInBrowser = process.env.TEST_SKIP_BROWSER === "1" ? describe.skip : describe;

describeInBrowser("the shop in a browser", () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true })).newPage();
  }, 120_000);
  afterAll(() => browser?.close());

  const pages = [
    "",
    "/register",
    "/products?q=tra",
    "/register/mat-ong-cua-hang-thu",
    "/producers/htx-cua-hang-thu",
    "/check",
    "/nowhere",
    "/assistant",
  ];
  const vietnamese = [
    "/",
    "/so-dang-ky?stars=4",
    "/so-dang-ky/vat-thu-1",
    "/so-dang-ky?q=khong+co+gi+ca",
    "/san-pham",
    "/san-pham?q=mat+ogn+4+sao+duoi+200k",
    "/san-pham?q=qwxzqwxz&group=V",
    "/san-pham?era=before&sort=-price",
    "/kiem-tra?q=",
  ];
  it.each([...vietnamese, ...pages.map((one) => `/en${one}`)])(
    "%s fits a small phone and stands in nobody's way",
    async (address) => {
      await page.goto(new URL(address, shop).href);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      await page.evaluate(axe);
      const violations = await page.evaluate(
        `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then((result) => result.violations.map(({ id, nodes }) => id + " " + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
    },
    30_000,
  );
  it("can be searched with the keyboard alone, and switched to English on the same page", async () => {
    await page.goto(new URL("/kiem-tra", shop).href);
    await page.getByLabel("Tên sản phẩm, chủ thể, số quyết định hoặc giấy chứng nhận").fill("mật ong cửa hàng thử");
    await page.keyboard.press("Enter");
    // The only product of that name is shown at once; among several it is chosen.
    await page.waitForURL((url) => url.pathname.startsWith("/so-dang-ky/") || url.search !== "");
    if (new URL(page.url()).pathname === "/kiem-tra")
      await page.getByRole("link", { name: "Mật ong cửa hàng thử", exact: true }).press("Enter");
    await page.waitForURL("**/so-dang-ky/mat-ong-cua-hang-thu");
    await page.getByRole("link", { name: "English" }).press("Enter");
    await page.waitForURL("**/en/register/mat-ong-cua-hang-thu");
    expect(await page.getByRole("img", { name: "OCOP rating of 4 stars, valid" }).count()).toBe(1);
  }, 120_000);
});

describe("the font of the pictures for other sites", () => {
  it("is handed on with its licence beside it", () => {
    const dist = `${__dirname}/../../dist`;
    const fonts = readdirSync(dist).filter((name) => name.endsWith(".ttf"));
    expect(fonts).not.toEqual([]);
    expect(readFileSync(`${dist}/BeVietnamPro-OFL.txt`, "utf8")).toMatch(/Be Vietnam Pro.*SIL Open Font License/s);
  });
});

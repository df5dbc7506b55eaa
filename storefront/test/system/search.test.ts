/** @file Searching the shop of the open house: with the keyboard, with a finger, and without JavaScript. */
import { type ListingSearch, listingSearchSchema } from "@cho-ocop/contracts";
import type { Browser, Page } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../tests/house/browser.js";
import { backendUrl, sql, storefrontUrl } from "../../../tests/house/client.js";

const ask = async (query: string): Promise<ListingSearch> =>
  listingSearchSchema.parse(await (await fetch(backendUrl(`/ocop/search/listings?${query}`))).json());
const open = async (address: string): Promise<string> => (await fetch(new URL(address, storefrontUrl()))).text();

describe("the list of what is for sale", () => {
  it("reaches every product by its links alone", async () => {
    // The demonstration's own: other tests put things up for sale meanwhile.
    const query = `q=${encodeURIComponent("minh hoạ")}`;
    const { total, pages } = await ask(query);
    expect(pages).toBeGreaterThan(1);
    const met = new Set<string>();
    let next: string | undefined = `/san-pham?${query}`;
    for (let page = 0; page < 20 && next !== undefined; page += 1) {
      const html: string = await open(next);
      for (const [, handle] of html.matchAll(/href="\/san-pham\/([^"?]+)"/g)) if (handle) met.add(handle);
      next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(met.size).toBe(total);
  });
  it("counts beside a filter what the filter then finds", async () => {
    const query = `q=${encodeURIComponent("minh hoạ")}`;
    const html = await open(`/san-pham?${query}`);
    const [, value, count] =
      /name="group" value="(I+)"[^>]*><span>[^<]*<\/span><span class="count">(\d+)</.exec(html) ?? [];
    expect((await ask(`${query}&limit=1&group=${value}`)).total).toBe(Number(count));
  });
  it("lets go of stars that the words name by one link", async () => {
    const html = await open(`/san-pham?q=${encodeURIComponent("trà 3 sao")}`);
    expect(html).toContain("3 sao");
    const link = /href="([^"]*ignore=stars[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await open(link)).not.toContain("ignore=stars&amp;ignore");
    const { understood } = await ask(new URL(link, storefrontUrl()).search.slice(1));
    expect(understood.chips).toEqual([]);
  });
});

describeInBrowser("the search box", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  async function visit(size: "phone" | "desktop", work: (page: Page, complaints: string[]) => Promise<void>) {
    const context = await openWindow(browser, size);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    // What other tests sell comes and goes: a shelf may name a picture that is gone by the time it is asked for.
    const isGone = /the server responded with a status of 404/;
    page.on("console", (message) => {
      if (message.type() === "error" && !isGone.test(message.text())) complaints.push(message.text());
    });
    await page.goto(storefrontUrl("/"));
    await work(page, complaints);
    await context.close();
    expect(complaints).toEqual([]);
  }
  /** Begins the names of many products of the demonstration. */
  const word = "trà";

  it("suggests while somebody types, and is moved through with the keys alone", async () => {
    await visit("desktop", async (page) => {
      const box = page.getByRole("combobox");
      expect(await box.getAttribute("aria-expanded")).toBe("false");
      await box.pressSequentially(word, { delay: 20 });
      await page.getByRole("option").first().waitFor();
      expect(await box.getAttribute("aria-expanded")).toBe("true");
      expect(await page.getByRole("option").count()).toBeLessThanOrEqual(8);
      const active = () => page.locator("#find-list [aria-selected=true]");
      await box.press("ArrowDown");
      await box.press("ArrowDown");
      expect(await box.getAttribute("aria-activedescendant")).toBe(await active().getAttribute("id"));
      await box.press("Home");
      expect(await active().getAttribute("id")).toBe("find-0");
      await box.press("End");
      const last = (await page.getByRole("option").count()) - 1;
      expect(await active().getAttribute("id")).toBe(`find-${last}`);
      await box.press("ArrowDown");
      expect(await active().count()).toBe(0);
      await box.press("Escape");
      expect(await box.getAttribute("aria-expanded")).toBe("false");
      expect(await box.inputValue()).toBe(word);
      await box.press("ArrowDown");
      await page.getByRole("option").first().waitFor();
      const href = await page.getByRole("option").first().getAttribute("href");
      await box.press("ArrowDown");
      await box.press("Enter");
      await page.waitForURL((url) => url.pathname + url.search === href);
    });
  }, 120_000);

  it("stands in nobody's way while it is open, on a small phone, and takes a tap", async () => {
    await visit("phone", async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole("combobox").fill(word);
      const option = page.getByRole("option").first();
      await option.waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
      for (const box of await page.getByRole("option").all())
        expect((await box.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
      const href = await option.getAttribute("href");
      await option.tap();
      await page.waitForURL((url) => url.pathname + url.search === href);
    });
  }, 120_000);

  it("remembers what was searched for on this device, until it is told to forget", async () => {
    await visit("phone", async (page) => {
      const box = page.getByRole("combobox");
      await box.fill("<b>trà</b> xanh");
      await box.press("Enter");
      await page.waitForURL("**/san-pham?q=*");
      await page.goto(storefrontUrl("/kiem-tra"));
      await box.click();
      await page.getByRole("option", { name: "<b>trà</b> xanh" }).waitFor();
      await page.getByRole("option", { name: "Xoá các lần tìm gần đây" }).click();
      await page.getByRole("option", { name: "<b>trà</b> xanh" }).waitFor({ state: "detached" });
      expect(await page.evaluate("localStorage.length")).toBe(0);
    });
  }, 120_000);

  it("says how many there would be while filters are ticked", async () => {
    await visit("desktop", async (page) => {
      await page.goto(storefrontUrl(`/san-pham?q=${encodeURIComponent("minh hoạ")}`));
      await page.locator("input[name=group]:enabled").first().check();
      await page.getByRole("button", { name: /^Xem [\d.]+ sản phẩm$/ }).waitFor();
      const told = await page.locator(".apply").textContent();
      await page.locator(".apply").click();
      await page.waitForURL("**/san-pham?*group=*");
      expect(await page.locator(".total").textContent()).toContain(/[\d.]+ sản phẩm/.exec(told ?? "")?.[0]);
    });
  }, 120_000);

  it("notes which hit was opened, at its place", async () => {
    await visit("desktop", async (page) => {
      await page.goto(storefrontUrl(`/san-pham?q=${encodeURIComponent(word)}`));
      const noted = page.waitForResponse((response) => response.url().endsWith("/luot-mo"));
      await page
        .locator(".cards a")
        .nth(1)
        .click({ modifiers: ["Control"] });
      expect((await noted).status()).toBe(204);
      const search = await page.locator("[data-search]").getAttribute("data-search");
      const rows = await sql<{ position: number }>("select position from search_click where search = $1", [search]);
      expect(rows.map(({ position }) => position)).toContain(2);
    });
  }, 120_000);

  it("works without JavaScript, and so do the filters", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(storefrontUrl("/"));
    await page.locator("#find").fill(word);
    await page.locator("#find").press("Enter");
    await page.waitForURL("**/san-pham?q=*");
    await page.getByText("Bộ lọc").first().click();
    await page.locator("input[name=group]:enabled").first().check();
    await page.getByRole("button", { name: "Áp dụng" }).click();
    await page.waitForURL("**/san-pham?*group=*");
    expect(new URL(page.url()).searchParams.get("q")).toBe(word);
    expect(await page.locator("main mark").count()).toBeGreaterThan(0);
    await context.close();
  }, 120_000);
});

/** @file The shop on a phone whose network goes away. */
import type { Listing, ListingPage } from "@cho-ocop/contracts";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { describeInBrowser, openBrowser } from "../../../tests/house/browser.js";
import { backendUrl, storefrontUrl } from "../../../tests/house/client.js";

const fromApi = async <T>(path: string): Promise<T> => (await (await fetch(backendUrl(path))).json()) as T;

describeInBrowser("a phone without a network", () => {
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let listing: Listing;
  beforeAll(async () => {
    const { items } = await fromApi<ListingPage>("/ocop/listings?inStock=true&stars=4,5&limit=1&demonstration=only");
    listing = await fromApi<Listing>(`/ocop/listings/${items[0]?.handle}`);
    browser = await openBrowser();
    phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" });
    page = await phone.newPage();
    await page.goto(storefrontUrl("/"));
    await page.evaluate("navigator.serviceWorker.ready");
    // The worker is in charge of what is opened from now on.
    await page.goto(storefrontUrl(`/san-pham/${listing.handle}`));
    await page.goto(storefrontUrl("/gio-hang"));
    await page.goto(storefrontUrl("/kenh-ban-hang"));
    await page.waitForFunction(
      `caches.open("pages").then((pages) => pages.match("/san-pham/${listing.handle}")).then(Boolean)`,
    );
    await phone.setOffline(true);
  }, 120_000);
  afterAll(() => browser?.close());

  it("still reads a page that it has seen, marked with its time, without stars or status", async () => {
    await page.goto(storefrontUrl(`/san-pham/${listing.handle}`));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(listing.title);
    expect(await page.locator("main p[role=status]").first().innerText()).toMatch(
      /^Bản lưu lúc .*\d{4}.*Hạng sao không hiện khi ngoại tuyến/,
    );
    expect(await page.getByRole("img", { name: /sao OCOP/ }).count()).toBe(0);
    expect(await page.locator(".badge, .chip, .truth-sentence").count()).toBe(0);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
  });
  it("is told so on a page that it has not seen, in its language", async () => {
    await page.goto(storefrontUrl("/en/stars-that-nobody-saw"));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });
  it.each(["/gio-hang", "/kenh-ban-hang", "/thanh-toan"])("keeps nothing of one visitor: %s", async (address) => {
    const kept = await page.evaluate(`caches.match("${address}").then(Boolean)`);
    expect(kept).toBe(false);
  });
  it("puts something into the cart, and finds it there once the network is back", async () => {
    await page.goto(storefrontUrl(`/san-pham/${listing.handle}`));
    await page.locator("form.buy button[type=submit]").click();
    await page.getByText("sẽ được cho vào giỏ ngay khi có mạng").waitFor();
    await phone.setOffline(false);
    await page.goto(storefrontUrl("/gio-hang"));
    expect(await page.locator("main").innerText()).toContain(listing.title);
    expect(await page.evaluate(`caches.open("queue").then((queue) => queue.keys()).then(({ length }) => length)`)).toBe(
      0,
    );
  }, 120_000);
});

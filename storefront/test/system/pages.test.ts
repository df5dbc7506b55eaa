/** @file The written pages and the ways into the shop, in the open house and in a real browser: for a small phone, in the dark, and with large letters. */
import type { Browser, BrowserContext } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../tests/house/browser.js";
import { storefrontUrl } from "../../../tests/house/client.js";

const PAGES = [
  "/tinh-thanh-cu/bac-giang",
  "/sao-ocop",
  "/gioi-thieu",
  "/en/product-sets/coffee-and-cocoa",
  "/en/policies/returns",
];

describeInBrowser("the pages of the shop", () => {
  let browser: Browser;
  let window: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
    window = await openWindow(browser, "phone");
  });
  afterAll(() => browser.close());

  it("fit a phone of 320 px and stand in nobody's way", async () => {
    const page = await window.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      await page.goto(storefrontUrl(path));
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, 320]);
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.close();
  }, 120_000);

  it("can be read in the dark", async () => {
    const page = await window.newPage();
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of ["/", "/style"]) {
      await page.goto(storefrontUrl(path));
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.close();
  }, 120_000);

  it("can be read in large letters, which the device remembers, and which still fit a small phone", async () => {
    const page = await window.newPage();
    await page.goto(storefrontUrl("/tro-giup"));
    await page.getByRole("button", { name: "Chữ lớn" }).click();
    await page.goto(storefrontUrl("/"));
    const button = page.getByRole("button", { name: "Chữ lớn", pressed: true });
    await button.waitFor();
    expect(await page.evaluate("getComputedStyle(document.documentElement).fontSize")).toBe("20px");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await button.click();
    expect(await page.evaluate("getComputedStyle(document.documentElement).fontSize")).toBe("16px");
    await page.close();
  }, 120_000);
});

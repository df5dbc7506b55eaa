/** @file The written pages and the ways into the shop, in the open house and in a real browser: for a small phone, in the dark, and with large letters. */
import type { Browser, BrowserContext } from "playwright-core";
import { addProduct, admin } from "../../../plugins/catalogue/test/system/own-listings.js";
import { addEntries, addProducer, mark } from "../../../plugins/ocop/test/system/own-entries.js";
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
  }, 60_000);

  it("can be read in the dark", async () => {
    const page = await window.newPage();
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of ["/", "/style"]) {
      await page.goto(storefrontUrl(path));
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.close();
  }, 60_000);

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
  }, 60_000);
});

describe("a listing that was taken down", () => {
  const name = `Gỡ xuống ${mark()}`;
  let producer: Awaited<ReturnType<typeof addProducer>>;
  let entries: Awaited<ReturnType<typeof addEntries>>;
  beforeAll(async () => {
    producer = await addProducer(`HTX ${name}`);
    entries = await addEntries(producer.id, [{ name, group: "I" }]);
  });

  it("is gone for good at its address, while its entry stays in the register", async () => {
    const [entry] = entries;
    const product = await addProduct(name, entry?.id ?? "", [{ title: "Gói", price: 1000, stock: 1 }]);
    expect((await fetch(storefrontUrl(`/san-pham/${product.handle}`))).status).toBe(200);
    await admin(`/admin/products/${product.id}`, undefined, "DELETE");
    expect((await fetch(storefrontUrl(`/en/products/${product.handle}`))).status).toBe(410);
    expect((await fetch(storefrontUrl(`/so-dang-ky/${entry?.handle}`))).status).toBe(200);
  });
});

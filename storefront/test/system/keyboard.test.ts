/** @file Buying something with the keyboard alone, from the home page to the order. */
import type { ListingPage } from "@cho-ocop/contracts";
import type { Browser, Page } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../tests/house/browser.js";
import { backendUrl, storefrontUrl } from "../../../tests/house/client.js";

/** More stops than any page of the journey has before what is looked for. */
const MOST_STOPS = 150;

/** What has the focus, as a screen reader would name it; where nothing visible has, an empty text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (!(one instanceof HTMLElement) || !one.matches(":focus-visible") || one.getClientRects().length === 0) return "";
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.innerText : one.innerText;
    return (one.getAttribute("aria-label") ?? label ?? "").trim();
  });

/** Presses Enter and waits for the page that it leads to. */
async function enter(page: Page, to: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL(to);
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Nothing called “${name}” can be reached with Tab on ${page.url()}`);
}

describeInBrowser("somebody who uses no mouse", () => {
  let browser: Browser;
  let page: Page;
  let name: string;
  beforeAll(async () => {
    // Of the demonstration's things the last: other tests buy the first ones.
    const answer = await fetch(backendUrl("/ocop/listings?inStock=true&limit=100&demonstration=only"));
    const { items }: ListingPage = await answer.json();
    name = items.at(-1)?.title ?? "";
    browser = await openBrowser();
    page = await (await openWindow(browser, "desktop")).newPage();
  }, 60_000);
  afterAll(() => browser?.close());

  it("finds a product, puts it into the cart, gives an address and gets an order", async () => {
    const { keyboard } = page;
    await page.goto(storefrontUrl("/"));
    await tabTo(page, "Tìm sản phẩm đang bán");
    await keyboard.type(name);
    await enter(page, /san-pham\?q=/);
    await tabTo(page, name);
    await enter(page, /san-pham\/[^?]+$/);
    await tabTo(page, "Thêm vào giỏ");
    await enter(page, /gio-hang$/);
    await tabTo(page, "Đặt hàng");
    await enter(page, /thanh-toan$/);
    await tabTo(page, "Tên người nhận");
    await keyboard.type("Lê Thị Phím");
    await tabTo(page, "Số điện thoại");
    await keyboard.type("0912345678");
    await tabTo(page, "Xã, phường nơi nhận hàng");
    await keyboard.type("xã Tân Sơn, huyện Lục Ngạn, Bắc Giang");
    await page.getByRole("option").first().waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await page.locator(".place-chosen").waitFor();
    await tabTo(page, "Số nhà, đường");
    await keyboard.type("Xóm Phím");
    await tabTo(page, "Đặt hàng, trả tiền khi nhận");
    await enter(page, /don-hang\/order_/);
    await page.getByText("Đã nhận đơn hàng").waitFor();
    expect(await page.getByText("Lê Thị Phím").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
  }, 60_000);
});

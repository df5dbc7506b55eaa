/** @file A real browser for system tests: Chromium, a phone and a desktop, and a check that everybody can use a page. */
import { readFileSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

/** Whether this machine has a browser: `npm test` counts the browser tests as skipped where it has none. */
export const hasBrowser = (process.env.CHROMIUM_PATH ?? "") !== "";
/** `describe` where there is a browser, a visible skip where there is none. */
export const describeInBrowser = hasBrowser ? describe : describe.skip;

/** Opens Chromium. It asks nobody on the Internet for anything. Close it after the tests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });

/** A window of its own, without any cookie, the size of a small phone or of a desktop, set to Vietnamese. */
export const openWindow = (browser: Browser, size: keyof typeof SIZES): Promise<BrowserContext> =>
  browser.newContext({
    viewport: SIZES[size],
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    isMobile: size === "phone",
    hasTouch: size === "phone",
    // What a page shows comes from the shop, but in the test of what is kept without a network.
    serviceWorkers: "block",
  });

/**
 * What keeps somebody from using a page, by the WCAG 2.1 rules of levels A and AA: one line for each rule broken, with the places.
 * `only` narrows the check to a part of the page, given as a CSS selector.
 */
export async function barriers(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const options: import("axe-core").RunOptions = {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      resultTypes: ["violations"],
    };
    const result = selector === undefined ? await axe.run(options) : await axe.run(selector, options);
    return result.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
    );
  }, only);
}

/** The same journey in two windows: one without JavaScript, and one with it, for looking at the first one's pages. */
export interface PlainJourney {
  /** A small phone without JavaScript, which takes the steps. */
  readonly page: Page;
  /**
   * Looks at the page where the journey is: nobody is kept from using it, and nothing is wider than a phone of 360 px. With TEST_SHOTS it
   * leaves pictures of a phone and of a desktop in that folder.
   */
  looksRight(name: string): Promise<void>;
}

/** A `describe` of a journey without JavaScript, in a browser of its own; `journey()` is open while its tests run. */
export function describePlainJourney(title: string, tests: (journey: () => PlainJourney) => void): void {
  describeInBrowser(title, () => {
    let browser: Browser;
    let opened: PlainJourney;
    beforeAll(async () => {
      browser = await openBrowser();
      opened = await openPlainJourney(browser);
    }, 60_000);
    afterAll(() => browser?.close());
    tests(() => opened);
  });
}

/** Opens a journey without JavaScript. axe needs scripts: the pages are looked at in a second window that has the same cookies. */
async function openPlainJourney(browser: Browser): Promise<PlainJourney> {
  const viewport = SIZES.phone;
  const page = await (await browser.newContext({ viewport, javaScriptEnabled: false, locale: "vi-VN" })).newPage();
  const look = await (
    await browser.newContext({ viewport, bypassCSP: true, locale: "vi-VN", serviceWorkers: "block" })
  ).newPage();
  return {
    page,
    async looksRight(name) {
      await look.context().clearCookies();
      await look.context().addCookies(await page.context().cookies());
      await look.goto(page.url());
      expect([name, await barriers(look)]).toEqual([name, []]);
      expect([name, await look.evaluate("document.documentElement.scrollWidth")]).toEqual([name, viewport.width]);
      const folder = process.env.TEST_SHOTS;
      if (folder === undefined) return;
      for (const size of Object.values(SIZES)) {
        await look.setViewportSize(size);
        await look.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true });
      }
      await look.setViewportSize(viewport);
    },
  };
}

// @ts-check
// What a page is like on a cheap phone: Chromium, slowed down as Lighthouse does for Slow 4G and a processor of a quarter of the speed.
import { chromium } from "playwright-core";
import { quantile } from "./measure.mjs";

const KBIT = 1024 / 8;
/** Lighthouse's own figures for throttling by the browser: a round trip of 150 ms costs a request 562.5. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 1474.56 * KBIT, uploadThroughput: 675 * KBIT, offline: false };
const CPU_RATE = 4;
const TIMES = 3;
export const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
/** It asks nobody on the Internet for anything. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
];

/** @typedef {{ fcpMs: number, lcpMs: number, cls: number, inpMs: number, pageKb: number }} Seen */

/** What the browser itself noted. Runs in the page. */
const noted = () =>
  /** @type {Promise<{ fcpMs: number, lcpMs: number, cls: number, inpMs: number }>} */ (
    (async () => {
      /** @type {(type: string) => Promise<any[]>} */
      const entries = (type) =>
        new Promise((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe(/** @type {any} */ ({ type, buffered: true, durationThreshold: 16 }));
          setTimeout(() => resolve([]), 300);
        });
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      const largest = (await entries("largest-contentful-paint")).at(-1);
      const shifts = await entries("layout-shift");
      const taps = (await entries("event")).filter((event) => event.interactionId > 0);
      return {
        fcpMs: paint?.startTime ?? 0,
        lcpMs: largest?.startTime ?? 0,
        cls: shifts.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
        inpMs: Math.max(0, ...taps.map((event) => event.duration)),
      };
    })()
  );

/** @param {import("playwright-core").Browser} browser @param {string} url @returns {Promise<Seen>} */
async function look(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "vi-VN",
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    let bytes = 0;
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
    // The largest paint is settled by the first tap; what the tap costs is noted a moment later.
    await page.tap("#find, input[type=search], main");
    await page.waitForTimeout(800);
    return { ...(await page.evaluate(noted)), pageKb: bytes / 1000 };
  } finally {
    await context.close();
  }
}

/** What each page is like: the median of a few visits of somebody who has never been here. @param {readonly string[]} urls @returns {Promise<Seen[]>} */
export async function lookAtAll(urls) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  try {
    const seen = [];
    for (const url of urls) {
      /** @type {Seen[]} */
      const visits = [];
      for (let time = 0; time < TIMES; time++) visits.push(await look(browser, url));
      const median = (/** @type {keyof Seen} */ name) =>
        quantile(
          visits.map((visit) => visit[name]),
          0.5,
        );
      seen.push({
        fcpMs: median("fcpMs"),
        lcpMs: median("lcpMs"),
        cls: median("cls"),
        inpMs: median("inpMs"),
        pageKb: median("pageKb"),
      });
    }
    return seen;
  } finally {
    await browser.close();
  }
}

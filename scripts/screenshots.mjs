// @ts-check
// `npm run screenshots`: takes the pictures of the README from the demonstration, on a fixed day. `-- ADDRESS` takes them from an open shop.
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { openTestHouse } from "../tests/house/house.mjs";
import { buildAll } from "./lib/build.mjs";
import { findChromium } from "./lib/programs.mjs";
import { ROOT } from "./lib/steps.mjs";

const FOLDER = path.join(ROOT, "docs/pictures");
const DAY = "2026-11-22";

/** @typedef {{ file: string, size: { width: number, height: number }, scale: number, open: (page: import("playwright-core").Page) => Promise<unknown> }} Picture */

/** @type {Picture[]} */
const PICTURES = [
  {
    file: "listing-360.png",
    size: { width: 360, height: 1090 },
    scale: 1.5,
    open: async (page) => {
      await page.goto("/san-pham?stars=5&q=minh+hoa");
      await page.click(".card a");
    },
  },
  {
    file: "listings-1280.png",
    size: { width: 1280, height: 860 },
    scale: 1,
    open: (page) => page.goto("/san-pham?stars=4&stars=5"),
  },
];

/** @param {string} shop */
async function takePictures(shop) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  try {
    for (const { file, size, scale, open } of PICTURES) {
      const page = await browser.newPage({
        baseURL: shop,
        viewport: size,
        deviceScaleFactor: scale,
        isMobile: size.width < 600,
        locale: "vi-VN",
      });
      await open(page);
      await page.waitForLoadState("networkidle");
      const place = path.join(FOLDER, file);
      await page.screenshot({ path: place });
      console.log(`${path.relative(ROOT, place)}: ${page.url()}, ${Math.round(fs.statSync(place).size / 1000)} kB`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

fs.mkdirSync(FOLDER, { recursive: true });
const [address] = process.argv.slice(2);
if (address === undefined) {
  await buildAll();
  process.env.OCOP_TODAY = DAY;
  const house = await openTestHouse();
  try {
    await takePictures(process.env.TEST_STOREFRONT_URL ?? "");
  } finally {
    await house.close();
  }
} else await takePictures(address);

// @ts-check
// What Lighthouse says of the shop: four marks for each type of page in both languages, and what costs a mark.
import { openBenchHouse } from "./lib/house.mjs";
import { lighthouseFolder, openLighthouse } from "./lib/lighthouse.mjs";
import { printTable } from "./lib/measure.mjs";
import { judgedPages } from "./storefront/pages.mjs";

/** @param {{ quiet?: boolean }} [options] */
export async function benchLighthouse({ quiet = false } = {}) {
  if (lighthouseFolder === undefined) {
    if (!quiet)
      console.log("\nLighthouse: LIGHTHOUSE_DIR must name a folder in which `npm install lighthouse@12.8.2` was run");
    return { skipped: "LIGHTHOUSE_DIR is not set" };
  }
  const house = await openBenchHouse({ doors: true });
  try {
    const lighthouse = await openLighthouse(lighthouseFolder);
    try {
      const pages = [];
      for (const { name, path, indexed = true } of await judgedPages(house.url))
        pages.push({ name, ...(await lighthouse.judge(new URL(path, house.shop.url).href, { indexed })) });
      if (!quiet) {
        console.log("\nLighthouse, phone, its own simulated Slow 4G and processor at a quarter");
        printTable(
          pages.map(({ name, scores, found }) => ({ page: name, ...scores, "what costs a mark": found.join("; ") })),
        );
      }
      return { pages };
    } finally {
      await lighthouse.close();
    }
  } finally {
    await house.close();
  }
}

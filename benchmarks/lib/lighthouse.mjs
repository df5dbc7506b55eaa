// @ts-check
// Lighthouse, which is not among the libraries of the house: it brings 199 packages and 184 MB. LIGHTHOUSE_DIR names a folder that has it.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { CHROMIUM, CHROMIUM_FLAGS } from "./phone.mjs";

/** @typedef {{ performance: number, accessibility: number, "best-practices": number, seo: number }} Scores */
/** `found`: the audits that cost points, each with what Lighthouse says of it. @typedef {{ scores: Scores, found: string[] }} Judged */

/** Where `npm install lighthouse@12.8.2` was run; undefined where nobody did. */
export const lighthouseFolder = process.env.LIGHTHOUSE_DIR;

/** On a busy machine a page may not be painted in time to be judged. */
const TRIES = 3;
/** A page that must stay out of search engines is not blamed for it. */
const NOT_CRAWLED = "is-crawlable";

/**
 * Opens a browser in which Lighthouse judges pages as on a phone, with its own way of slowing down; whoever opens it closes it.
 * @param {string} folder
 */
export async function openLighthouse(folder) {
  const require = createRequire(path.join(path.resolve(folder), "package.json"));
  const load = async (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href);
  const { default: lighthouse } = await load("lighthouse");
  const { launch } = await load("chrome-launcher");
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ["--headless=new", ...CHROMIUM_FLAGS] });
  return {
    /** @param {string} url @param {{ indexed: boolean }} page @returns {Promise<Judged>} */
    async judge(url, { indexed }) {
      const options = { port: chrome.port, logLevel: "error", skipAudits: indexed ? [] : [NOT_CRAWLED] };
      let { lhr } = await lighthouse(url, options);
      for (let tries = 1; lhr.runtimeError !== undefined; tries += 1) {
        if (tries === TRIES) throw new Error(`${url}: ${lhr.runtimeError.code}`);
        ({ lhr } = await lighthouse(url, options));
      }
      const scores = Object.fromEntries(
        Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
      );
      /** @type {{ score: number, auditRefs: { id: string, weight: number }[] }[]} */
      const categories = Object.values(lhr.categories);
      const weighed = new Set(
        categories.flatMap(({ score, auditRefs }) =>
          score < 1 ? auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) : [],
        ),
      );
      const found = Object.values(lhr.audits)
        .filter(({ id, score }) => weighed.has(id) && score !== null && score < 0.995)
        .map(({ id, displayValue, details }) => {
          const [place] = details?.items ?? [];
          return [id, displayValue, place?.node?.snippet ?? place?.description].filter(Boolean).join(": ");
        });
      return { scores: /** @type {Scores} */ (scores), found };
    },
    close: () => chrome.kill(),
  };
}

// @ts-check
// The shop's pages beside the official Medusa starter: what they weigh, what they cost the server, and what they are like on a cheap phone.
import fs from "node:fs";
import autocannon from "autocannon";
import { openBenchHouse } from "./lib/house.mjs";
import { costOf, printTable, rssMb } from "./lib/measure.mjs";
import { lookAtAll } from "./lib/phone.mjs";
import { weigh } from "./lib/weight.mjs";
import { measuredPages } from "./storefront/pages.mjs";

const SECONDS = 5;
const CONNECTIONS = 10;
/** The shop believes a revision for less than this. */
const LET_GO_MS = 1600;
const MISSES = 40;

/** The starter's figures, with the machine and the day of their measurement. */
const starter = JSON.parse(fs.readFileSync(new URL("storefront/starter.json", import.meta.url), "utf8"));

/** @typedef {Awaited<ReturnType<typeof openBenchHouse>>} House */
/** @typedef {import("./storefront/pages.mjs").PageType} PageType */

/** Processor ms of the shop for a page, asked for again and again. @param {number} node @param {string} url @param {boolean} anew with an address that nobody asked for yet */
async function cost(node, url, anew) {
  const { pathname, searchParams } = new URL(url);
  let asked = 0;
  const next = () => `${pathname}?${new URLSearchParams([...searchParams, ["n", `${asked++}`]])}`;
  const load = (/** @type {number} */ duration) =>
    autocannon({
      url,
      connections: CONNECTIONS,
      duration,
      // As browsers ask.
      headers: { "accept-encoding": "gzip" },
      ...(anew && { requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }] }),
    });
  await load(2);
  const { result, cpuMs } = await costOf({ node }, () => load(SECONDS));
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were no pages`);
  return (cpuMs.node ?? 0) / result["2xx"];
}

/** Processor ms of the shop for a page when the API has to be asked: the revision moves each time. @param {House} house @param {string} url */
async function missCost({ shop, query }, url) {
  let total = 0;
  for (let time = 0; time < 3; time++) {
    await query("update search_revision set changes = changes + 1 where slot = 0");
    await new Promise((resolve) => setTimeout(resolve, LET_GO_MS));
    await fetch(new URL("/health", shop.url));
    const { cpuMs } = await costOf({ node: shop.node }, async () => {
      for (let index = 0; index < MISSES; index++)
        await fetch(`${url}${url.includes("?") ? "&" : "?"}priceMin=${index}`);
    });
    total += (cpuMs.node ?? 0) / MISSES;
  }
  return total / 3;
}

/** @param {{ quiet?: boolean }} [options] */
export async function benchStorefront({ quiet = false } = {}) {
  const house = await openBenchHouse({ doors: true });
  try {
    const { shop } = house;
    const types = await measuredPages(house.url);
    const at = (/** @type {PageType} */ { path }) => new URL(path, shop.url).href;
    const rows = [];
    for (const type of types) {
      const { scriptBytes, pageBytes } = await weigh(at(type));
      rows.push({
        page: type.name,
        like: type.like,
        scriptKb: scriptBytes / 1000,
        htmlCssKb: pageBytes / 1000,
        cachedMs: await cost(shop.node, at(type), false),
        uncachedMs: await cost(shop.node, at(type), true),
      });
    }
    const miss = { listMs: await missCost(house, new URL("/san-pham", shop.url).href) };
    const memory = { idleMb: shop.idleMb, rssMb: rssMb(shop.node), startMs: shop.startMs, startCpuMs: shop.startCpuMs };
    const seen = await lookAtAll(types.map(at));
    const pages = rows.map((row, index) => ({ ...row, ...seen[index] }));
    if (!quiet) print({ pages, miss, memory });
    return { pages, miss, memory, starter };
  } finally {
    await house.close();
  }
}

/** @param {{ pages: Record<string, any>[], miss: { listMs: number }, memory: Record<"idleMb" | "rssMb" | "startMs" | "startCpuMs", number> }} results */
function print({ pages, miss, memory }) {
  const row = (/** @type {string} */ page, /** @type {Record<string, any>} */ of) => {
    const told = (/** @type {string} */ name, /** @type {number} */ digits) => of[name]?.toFixed(digits) ?? "";
    return {
      page,
      "JS kB gz": told("scriptKb", 1),
      "HTML+CSS kB gz": told("htmlCssKb", 1),
      "page kB": told("pageKb", 0),
      "CPU ms kept": told("cachedMs", 3),
      "CPU ms rendered": told("uncachedMs", 2),
      "FCP ms": told("fcpMs", 0),
      "LCP ms": told("lcpMs", 0),
      CLS: told("cls", 3),
      "INP ms": told("inpMs", 0),
    };
  };
  console.log("\npages; phone: Chromium, Slow 4G, processor at a quarter, median of 3");
  printTable([
    ...pages.map((one) => row(one.page, one)),
    row("Medusa starter: list", starter.list),
    row("Medusa starter: product", starter.product),
  ]);
  console.log(`\nlist when the API has to be asked: ${miss.listMs.toFixed(2)} ms in the shop`);
  console.log(
    `memory ${memory.idleMb.toFixed(0)} MB when open, ${memory.rssMb.toFixed(0)} after the load (starter ${starter.rssMb}); ` +
      `open after ${memory.startMs.toFixed(0)} ms, ${memory.startCpuMs.toFixed(0)} of the processor`,
  );
  console.log(
    `starter: ${starter.what}; ${starter.measured.machine}, ${starter.measured.date}; ${starter.measured.browser}`,
  );
}

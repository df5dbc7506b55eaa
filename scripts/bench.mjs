// @ts-check
// `npm run bench` runs every benchmark, `npm run bench:NAME` one; with `-- --json` one JSON object is printed instead of tables.
import { machine } from "../benchmarks/lib/measure.mjs";
import { buildAll } from "./lib/build.mjs";

/** Loaded once everything is built: they import packages of the house. @type {Record<string, () => Promise<(options: { quiet?: boolean }) => Promise<unknown>>>} */
const BENCHMARKS = {
  start: async () => (await import("../benchmarks/start.mjs")).benchStart,
  register: async () => (await import("../benchmarks/register.mjs")).benchRegister,
  storefront: async () => (await import("../benchmarks/storefront.mjs")).benchStorefront,
  lighthouse: async () => (await import("../benchmarks/lighthouse.mjs")).benchLighthouse,
  shop: async () => (await import("../benchmarks/shop.mjs")).benchShop,
  search: async () => (await import("../benchmarks/search.mjs")).benchSearch,
  bots: async () => (await import("../benchmarks/bots.mjs")).benchBots,
  checkout: async () => (await import("../benchmarks/checkout.mjs")).benchCheckout,
  fuzz: async () => (await import("../benchmarks/fuzz.mjs")).benchFuzz,
  ledger: async () => (await import("../benchmarks/ledger.mjs")).benchLedger,
};

const json = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = wanted.filter((name) => BENCHMARKS[name] === undefined);
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}; there are: ${Object.keys(BENCHMARKS).join(", ")}`);
  process.exit(1);
}
await buildAll();
/** @type {Record<string, unknown>} */
const results = { machine: machine() };
if (!json) console.log(results.machine);
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const bench = await load();
  results[name] = await bench({ quiet: json });
}
if (json) console.log(JSON.stringify(results));

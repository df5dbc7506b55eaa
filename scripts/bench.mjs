// @ts-check
// `npm run bench` runs every benchmark, `npm run bench:NAME` one; with `-- --json` one JSON object is printed instead of tables.
import { benchCheckout } from "../benchmarks/checkout.mjs";
import { benchLedger } from "../benchmarks/ledger.mjs";
import { machine } from "../benchmarks/lib/measure.mjs";
import { benchRegister } from "../benchmarks/register.mjs";
import { benchSearch } from "../benchmarks/search.mjs";
import { benchShop } from "../benchmarks/shop.mjs";
import { benchStart } from "../benchmarks/start.mjs";

/** @type {Record<string, (options: { quiet?: boolean }) => Promise<unknown>>} */
const BENCHMARKS = {
  start: benchStart,
  register: benchRegister,
  shop: benchShop,
  search: benchSearch,
  checkout: benchCheckout,
  ledger: benchLedger,
};

const json = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = wanted.filter((name) => BENCHMARKS[name] === undefined);
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(", ")}; there are: ${Object.keys(BENCHMARKS).join(", ")}`);
  process.exit(1);
}
/** @type {Record<string, unknown>} */
const results = { machine: machine() };
if (!json) console.log(results.machine);
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (wanted.length === 0 || wanted.includes(name)) results[name] = await bench({ quiet: json });
}
if (json) console.log(JSON.stringify(results));

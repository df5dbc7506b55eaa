// @ts-check
// The checkout beside stock Medusa's in the same run: who gets the last pieces, how long all wait, what an order costs, what is left after a crash.
import { complete } from "./checkout/at-once.mjs";
import { crashes } from "./checkout/crashes.mjs";
import { lastPieces, oneKey, perMinute, plentiful, warm } from "./checkout/league.mjs";
import { pair } from "./checkout/pair.mjs";
import { overHttp, throughFunction } from "./checkout/shared-stock.mjs";
import { basketsWay, cloneCarts, makeGood, medusasWay, openShop } from "./checkout/shop.mjs";
import { openStockMedusa } from "./checkout/stock-medusa.mjs";
import { openBenchHouse } from "./lib/house.mjs";
import { machine, printTable, processorMs } from "./lib/measure.mjs";

/** @typedef {import("./checkout/shop.mjs").Shop} Shop */
/** @typedef {import("./checkout/league.mjs").Field} Field */

const PLENTY = 1_000_000;
/** A smaller share of crashes and shared carts for a quick look. */
const SHARE = Number(process.env.BENCH_SHARE ?? 1);
const sized = (/** @type {number} */ count) => Math.max(2, Math.round(count * SHARE));

/** Says that a part has begun: the whole takes long, and a table comes at the end only. @param {string} part */
const say = (part) => console.error(`[checkout] ${new Date().toISOString().slice(11, 19)} ${part}`);

/** @param {string} name @param {Shop} shop @returns {Promise<Field>} */
async function fieldOf(name, shop) {
  const plenty = [];
  for (let n = 0; n < 8; n += 1) plenty.push(await makeGood(shop, PLENTY));
  const template = await medusasWay(shop, plenty.slice(0, 1));
  return { name, maker: shop, shops: [shop], template, plenty };
}

/** @param {Field} field */
async function league(field) {
  await warm(field);
  const rows = [
    await lastPieces(field, 200),
    await lastPieces(field, 500),
    await plentiful(field),
    await oneKey(field),
  ];
  return { rows, rate: await perMinute(field, 100) };
}

/** Processor time of Node for each of `times` runs of some work, in ms. @param {Shop} shop @param {number} times @param {(index: number) => Promise<unknown>} work */
async function nodeMs(shop, times, work) {
  const before = processorMs(shop.backend.node, false);
  for (let index = 0; index < times; index += 1) await work(index);
  return (processorMs(shop.backend.node, false) - before) / times;
}

/** What an order of two lines costs. @param {Field} field @param {Shop} shop @param {boolean} ours */
async function cost({ name, template, plenty }, shop, ours) {
  const two = plenty.slice(0, 2);
  const carts = await cloneCarts(shop, template, Array(30).fill(two));
  const completing = await nodeMs(shop, carts.length, (index) => complete(shop, carts[index] ?? "")());
  const whole = await nodeMs(shop, 10, async () => complete(shop, await medusasWay(shop, two))());
  const rows = [
    { work: "complete, two lines", backend: name, "Node ms": completing.toFixed(0) },
    { work: "first thing in the cart to the order, Medusa's ten calls", backend: name, "Node ms": whole.toFixed(0) },
  ];
  if (ours) {
    const oneCall = await nodeMs(shop, 10, () => basketsWay(shop, two));
    rows.push({
      work: "first thing in the cart to the order, own basket and one checkout",
      backend: name,
      "Node ms": oneCall.toFixed(0),
    });
  }
  return rows;
}

/** Everything that only ours is asked. @param {Awaited<ReturnType<typeof openBenchHouse>>} house */
async function ours(house) {
  const shop = await openShop(house);
  await house.query(
    `insert into marketplace_delivery_rate (id, handling, zone, amount)
     values ('drate_bench1', 'ambient', 'elsewhere', 30000), ('drate_bench2', 'ambient', 'own_province', 30000) on conflict do nothing`,
  );
  const field = await fieldOf("ours", shop);
  say("ours: the league");
  const alone = await league(field);
  say("ours: what an order costs");
  const costs = await cost(field, shop, true);
  say("ours: two processes with Redis");
  const together = await pair(house, field);
  say("ours: shared stock over HTTP");
  const shared = [await overHttp(shop, field.template, sized(1000))];
  say("ours: shared stock through the function");
  shared.push(await throughFunction(shop, house.databaseUrl(), sized(100_000)));
  say("ours: killed at random");
  const killed = await crashes(house, shop, field.template, field.plenty, sized(50));
  return { alone, costs, together, shared, killed };
}

/** The same questions to Medusa as it comes. @param {(name?: string) => string} databaseUrl */
async function stocks(databaseUrl) {
  const stock = await openStockMedusa(databaseUrl);
  try {
    const shop = await openShop(stock);
    const field = await fieldOf("stock 2.18.0", shop);
    say("stock Medusa: the league");
    const alone = await league(field);
    return { alone, costs: await cost(field, shop, false) };
  } finally {
    await stock.close();
  }
}

/** Runs the league against this backend and stock Medusa. @param {{ quiet?: boolean }} options */
export async function benchCheckout({ quiet = false } = {}) {
  const house = await openBenchHouse();
  try {
    const one = await ours(house);
    const other = await stocks(house.databaseUrl);
    const orders = one.alone.rows.flatMap((row, index) => [row, other.alone.rows[index] ?? row]);
    const result = {
      orders: [...orders, ...one.together.rows],
      costs: [...one.costs, ...other.costs],
      rates: [one.alone.rate, ...one.together.rates, other.alone.rate],
      shared: one.shared,
      crashes: one.killed,
      loadAfter: machine().loadBefore,
    };
    if (!quiet) {
      console.log("\nCheckout: carts made beforehand, all completed at once");
      printTable(result.orders);
      console.log("\nProcessor time of Node for one order, one after another");
      printTable(result.costs);
      console.log("\nTwo lines each, four buyers at a time");
      printTable(result.rates);
      console.log(
        "\nShared stock: `over` counts levels that promise more than they have or count otherwise than their reservations",
      );
      printTable(result.shared);
      console.log("\nT2: killed at random instants of ten purchases; `neither`, `unserved` and `wrong` must be 0");
      printTable(result.crashes);
      console.log(`\nLoad afterwards: ${result.loadAfter}`);
    }
    return result;
  } finally {
    await house.close();
  }
}

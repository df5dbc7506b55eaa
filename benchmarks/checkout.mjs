// @ts-check
// The checkout beside stock Medusa's in the same run: who gets the last pieces, how long all wait, what an order costs.
import { randomUUID } from "node:crypto";
import { basketsWay, cloneCarts, makeGood, medusasWay, openShop, promised, store } from "./checkout/shop.mjs";
import { openStockMedusa } from "./checkout/stock-medusa.mjs";
import { openBenchHouse } from "./lib/house.mjs";
import { printTable, processorMs } from "./lib/measure.mjs";

/** @typedef {import("./checkout/shop.mjs").Shop} Shop */
/** @typedef {import("./checkout/shop.mjs").Good} Good */

const LAST_PIECES = 10;
const PLENTY = 100_000;
/** A fixed sequence: every run asks the same. */
const random = (/** @type {number} */ seed) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** @param {number[]} values @param {number} share */
const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Sends all requests at once and says what came back. @param {(() => Promise<{ status: number, body: any, headers: Headers }>)[]} requests */
async function atOnce(requests) {
  const start = performance.now();
  const answers = await Promise.all(
    requests.map(async (request) => {
      try {
        const { status, body, headers } = await request();
        return {
          ms: performance.now() - start,
          status,
          kind: body.type === "order" ? "order" : (body.code ?? body.type),
          order: body.order?.id,
          replayed: headers.get("idempotent-replayed"),
        };
      } catch (error) {
        return {
          ms: performance.now() - start,
          status: 0,
          kind: error instanceof Error ? error.name : "failed",
          order: undefined,
          replayed: null,
        };
      }
    }),
  );
  const ms = answers.map((answer) => answer.ms);
  return {
    seconds: (performance.now() - start) / 1000,
    orders: answers.filter(({ kind }) => kind === "order").length,
    distinct: new Set(answers.flatMap(({ order }) => order ?? [])).size,
    outOfStock: answers.filter(
      ({ status, kind }) => status >= 400 && status < 500 && status !== 409 && kind !== "order",
    ).length,
    conflicts: answers.filter(({ status }) => status === 409).length,
    faults: answers.filter(({ status }) => status >= 500 || status === 0).length,
    replayed: answers.filter(({ replayed }) => replayed === "true").length,
    p50: percentile(ms, 0.5),
    p95: percentile(ms, 0.95),
  };
}

/** @param {Shop} shop @param {string} cart @param {Record<string, string>} [headers] */
const complete = (shop, cart, headers) => () => store(shop, `/carts/${cart}/complete`, {}, headers);

/** @param {string} name @param {string} test @param {Awaited<ReturnType<typeof atOnce>>} got @param {{ stocked: number, reserved: number }} [stock] */
const row = (name, test, got, stock) => ({
  test,
  backend: name,
  orders: got.distinct,
  "out of stock": got.outOfStock,
  409: got.conflicts,
  faults: got.faults,
  promised: stock === undefined ? "" : `${stock.reserved} of ${stock.stocked}`,
  "p50 s": (got.p50 / 1000).toFixed(2),
  "p95 s": (got.p95 / 1000).toFixed(2),
  "all s": got.seconds.toFixed(1),
});

/** @param {string} name @param {Shop} shop */
async function league(name, shop) {
  const rows = [];
  /** @type {Good[]} */
  const plenty = [];
  for (let n = 0; n < 8; n += 1) plenty.push(await makeGood(shop, PLENTY));
  const template = await medusasWay(shop, plenty.slice(0, 1));
  // The first orders of a process pay for what is loaded lazily.
  for (const cart of await cloneCarts(shop, template, Array(5).fill(plenty.slice(0, 2)))) await complete(shop, cart)();
  for (const buyers of [200, 500]) {
    const last = await makeGood(shop, LAST_PIECES);
    const carts = await cloneCarts(shop, template, Array(buyers).fill([last]));
    const got = await atOnce(carts.map((cart) => complete(shop, cart)));
    rows.push(row(name, `T1: ${buyers} buyers, last ${LAST_PIECES}`, got, await promised(shop, last)));
  }
  const dice = random(7);
  const baskets = Array.from({ length: 200 }, () =>
    [...plenty]
      .map((good) => ({ good, at: dice() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, 1 + Math.floor(dice() * 5))
      .map(({ good }) => good),
  );
  const carts = await cloneCarts(shop, template, baskets);
  rows.push(row(name, "T4: 200 carts of 1-5 lines, plenty", await atOnce(carts.map((cart) => complete(shop, cart)))));
  const [once = ""] = await cloneCarts(shop, template, [plenty.slice(0, 1)]);
  const key = randomUUID();
  const same = await atOnce(Array.from({ length: 50 }, () => complete(shop, once, { "idempotency-key": key })));
  rows.push(row(name, "T6: one key, 50 at once", same));
  return { rows, template, plenty };
}

/** Processor time of Node for each of `times` runs of some work, in ms. @param {Shop} shop @param {number} times @param {(index: number) => Promise<unknown>} work */
async function nodeMs(shop, times, work) {
  const before = processorMs(shop.backend.node, false);
  for (let index = 0; index < times; index += 1) await work(index);
  return (processorMs(shop.backend.node, false) - before) / times;
}

/** What an order of two lines costs. @param {string} name @param {Shop} shop @param {string} template @param {Good[]} goods @param {boolean} ours */
async function cost(name, shop, template, goods, ours) {
  const two = goods.slice(0, 2);
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

/** Runs the league against this backend and stock Medusa. @param {{ quiet?: boolean }} options */
export async function benchCheckout({ quiet = false } = {}) {
  const house = await openBenchHouse();
  try {
    const ours = await openShop(house);
    await house.query(
      `insert into marketplace_delivery_rate (id, handling, zone, amount)
       values ('drate_bench1', 'ambient', 'elsewhere', 30000), ('drate_bench2', 'ambient', 'own_province', 30000) on conflict do nothing`,
    );
    const one = await league("ours", ours);
    const oneCost = await cost("ours", ours, one.template, one.plenty, true);
    const stock = await openStockMedusa(house.databaseUrl);
    try {
      const theirs = await openShop(stock);
      const other = await league("stock 2.18.0", theirs);
      const otherCost = await cost("stock 2.18.0", theirs, other.template, other.plenty, false);
      const orders = one.rows.flatMap((row, index) => [row, other.rows[index] ?? row]);
      const costs = [...oneCost, ...otherCost];
      if (!quiet) {
        console.log("\nCheckout: carts made beforehand, all completed at once, one server process");
        printTable(orders);
        console.log("\nProcessor time of Node for one order, one after another");
        printTable(costs);
      }
      return { orders, costs };
    } finally {
      await stock.close();
    }
  } finally {
    await house.close();
  }
}

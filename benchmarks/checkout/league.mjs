// @ts-check
// Who gets the last pieces, how long all wait, whether anybody meets a fault.
import { randomUUID } from "node:crypto";
import { atOnce, complete, inLanes, random } from "./at-once.mjs";
import { cloneCarts, makeGood, promised } from "./shop.mjs";

/** @typedef {import("./shop.mjs").Shop} Shop */
/** @typedef {import("./shop.mjs").Good} Good */
/** @typedef {{ name: string, maker: Shop, shops: readonly Shop[], template: string, plenty: readonly Good[] }} Field `shops`: the same one through each of its server processes; `maker`: through the one by which goods are made, which needs no Redis. */

const LAST_PIECES = 10;

/** @param {string} backend @param {string} test @param {Awaited<ReturnType<typeof atOnce>>} got @param {{ stocked: number, reserved: number }} [stock] */
const row = (backend, test, got, stock) => ({
  test,
  backend,
  orders: got.distinct,
  "out of stock": got.outOfStock,
  "409s": got.conflicts,
  faults: got.faults,
  promised: stock === undefined ? "" : `${stock.reserved} of ${stock.stocked}`,
  "p50 s": (got.p50 / 1000).toFixed(2),
  "p95 s": (got.p95 / 1000).toFixed(2),
  "all s": got.seconds.toFixed(1),
});

/** Completes carts through all processes in turn. @param {Field} field @param {readonly string[]} carts @param {Record<string, string>} [headers] */
const completing = (field, carts, headers) =>
  carts.map((cart, index) => complete(field.shops[index % field.shops.length] ?? field.maker, cart, headers));

/** T1. @param {Field} field @param {number} buyers */
export async function lastPieces(field, buyers) {
  const shop = field.maker;
  const last = await makeGood(shop, LAST_PIECES);
  const carts = await cloneCarts(shop, field.template, Array(buyers).fill([last]));
  const got = await atOnce(completing(field, carts));
  return row(field.name, `T1: ${buyers} buyers, last ${LAST_PIECES}`, got, await promised(shop, last));
}

/** T4; `meanwhile` happens once all are on their way. @param {Field} field @param {() => Promise<void>} [meanwhile] */
export async function plentiful(field, meanwhile = async () => {}) {
  const dice = random(7);
  const baskets = Array.from({ length: 200 }, () =>
    [...field.plenty]
      .map((good) => ({ good, at: dice() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, 1 + Math.floor(dice() * 5))
      .map(({ good }) => good),
  );
  const carts = await cloneCarts(field.maker, field.template, baskets);
  const [got] = await Promise.all([atOnce(completing(field, carts)), meanwhile()]);
  return row(field.name, "T4: 200 carts of 1-5 lines, plenty", got);
}

/** T6. @param {Field} field */
export async function oneKey(field) {
  const [cart = ""] = await cloneCarts(field.maker, field.template, [field.plenty.slice(0, 1)]);
  const headers = { "idempotency-key": randomUUID() };
  return row(field.name, "T6: one key, 50 at once", await atOnce(completing(field, Array(50).fill(cart), headers)));
}

/** The first orders of a process pay for what is loaded lazily. @param {Field} field */
export async function warm(field) {
  const carts = await cloneCarts(
    field.maker,
    field.template,
    Array(5 * field.shops.length).fill(field.plenty.slice(0, 2)),
  );
  for (const call of completing(field, carts)) await call();
}

/** Orders of two lines in a minute, four at a time, one after another in each lane. @param {Field} field @param {number} orders */
export async function perMinute(field, orders) {
  const carts = await cloneCarts(field.maker, field.template, Array(orders).fill(field.plenty.slice(0, 2)));
  let placed = 0;
  const start = performance.now();
  await inLanes(4, completing(field, carts), async (call) => {
    if ((await call()).status === 200) placed += 1;
  });
  const minutes = (performance.now() - start) / 60_000;
  return {
    backend: field.name,
    processes: field.shops.length,
    placed,
    "orders a minute": Math.round(placed / minutes),
  };
}

// @ts-check
// T3: random carts that share their stock, over HTTP and straight through the function that takes it.
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "../../scripts/lib/steps.mjs";
import { atOnce, complete, inLanes, random } from "./at-once.mjs";
import { wrongThings } from "./legal.mjs";
import { cloneCarts, makeGood, promised } from "./shop.mjs";

/** @typedef {import("./shop.mjs").Shop} Shop */

const GOODS = 8;
const AT_A_TIME = 50;

/** Goods that have so many pieces together. @param {Shop} shop @param {number} pieces */
async function makeGoods(shop, pieces) {
  /** @type {import("./shop.mjs").Good[]} */
  const goods = [];
  for (let n = 0; n < GOODS; n += 1) goods.push(await makeGood(shop, Math.round(pieces / GOODS)));
  return goods;
}

/** Random carts of 1 to 5 lines, some with the same thing twice; there is about half of what they want. @param {Shop} shop @param {string} template @param {number} carts */
export async function overHttp(shop, template, carts) {
  const dice = random(3);
  const goods = await makeGoods(shop, carts * 1.5);
  const pick = () => goods[Math.floor(dice() * GOODS)] ?? goods[0];
  const baskets = Array.from({ length: carts }, () =>
    Array.from({ length: 1 + Math.floor(dice() * 5) }, pick).filter((good) => good !== undefined),
  );
  const calls = (await cloneCarts(shop, template, baskets)).map((cart) => complete(shop, cart));
  let orders = 0;
  let refused = 0;
  while (calls.length > 0) {
    const got = await atOnce(calls.splice(0, AT_A_TIME));
    orders += got.orders;
    refused += got.outOfStock;
  }
  const stock = await Promise.all(goods.map((good) => promised(shop, good)));
  return {
    test: "T3: carts over HTTP",
    carts,
    served: orders,
    refused,
    faults: carts - orders - refused,
    over: stock.filter(({ reserved, stocked }) => reserved > stocked).length + (await wrongThings(shop.backend.query)),
  };
}

/** The same through `takeStock`, eight transactions at a time. @param {Shop} shop @param {string} databaseUrl @param {number} carts */
export async function throughFunction(shop, databaseUrl, carts) {
  const kernel = path.join(ROOT, "plugins/kernel");
  const require = createRequire(path.join(kernel, "package.json"));
  const { knex: connect } = require("@medusajs/framework/mikro-orm/knex");
  const { takeStock } = require(path.join(kernel, ".medusa/server/src/index.js"));
  const dice = random(5);
  const goods = await makeGoods(shop, carts * 3);
  const lines = () =>
    Array.from({ length: 1 + Math.floor(dice() * 5) }, () => ({
      inventoryItemId: goods[Math.floor(dice() * GOODS)]?.itemId,
      locationId: shop.locationId,
      lineItemId: randomUUID(),
      quantity: 1 + Math.floor(dice() * 3),
    }));
  const knex = connect({ client: "pg", connection: databaseUrl, pool: { min: 0, max: 8 } });
  const count = { served: 0, refused: 0, faults: 0 };
  try {
    await inLanes(8, Array.from({ length: carts }, lines), async (wanted) => {
      try {
        const taken = await knex.transaction((/** @type {unknown} */ transaction) =>
          takeStock({ knex: transaction }, wanted),
        );
        count[taken.ok ? "served" : "refused"] += 1;
      } catch {
        count.faults += 1;
      }
    });
  } finally {
    await knex.destroy();
  }
  const stock = await Promise.all(goods.map((good) => promised(shop, good)));
  const over = stock.filter(({ reserved, stocked }) => reserved > stocked).length;
  return {
    test: "T3: carts through the stock function",
    carts,
    ...count,
    over: over + (await wrongThings(shop.backend.query)),
  };
}

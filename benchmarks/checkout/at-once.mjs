// @ts-check
// Many buyers at the same moment, and what came back.
import { quantile } from "../lib/measure.mjs";
import { store } from "./shop.mjs";

/** @typedef {import("./shop.mjs").Shop} Shop */

/** A fixed sequence from 0 to 1: every run asks the same. */
export const random = (/** @type {number} */ seed) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** A call that completes a cart. @param {Shop} shop @param {string} cart @param {Record<string, string>} [headers] */
export const complete = (shop, cart, headers) => () => store(shop, `/carts/${cart}/complete`, {}, headers);

/** Sends all requests at once and says what came back. @param {(() => ReturnType<typeof store>)[]} requests */
export async function atOnce(requests) {
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
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
  };
}

/**
 * Does pieces of work, so many at a time.
 * @template Item @param {number} lanes @param {readonly Item[]} items @param {(item: Item) => Promise<unknown>} work
 */
export async function inLanes(lanes, items, work) {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

// @ts-check
// Two server processes of ours with one Redis, and what happens when Redis is killed.
import { openRedis } from "../lib/redis.mjs";
import { lastPieces, oneKey, perMinute, plentiful, warm } from "./league.mjs";

/** @typedef {import("./league.mjs").Field} Field */

/** Nothing on a machine without Redis. @param {Awaited<ReturnType<typeof import("../lib/house.mjs").openBenchHouse>>} house @param {Field} alone */
export async function pair(house, alone) {
  const redis = await openRedis();
  if (redis === undefined) return { rows: [], rates: [] };
  /** @type {import("../../scripts/lib/processes.mjs").Running[]} */
  const servers = [];
  try {
    const env = { REDIS_URL: redis.url, API_URL: "https://api.cho.example" };
    for (let n = 0; n < 2; n += 1) servers.push(await house.another(env));
    const shops = alone.shops.flatMap((shop) =>
      servers.map(({ url }) => ({ ...shop, backend: { ...shop.backend, url } })),
    );
    /** @param {string} name @returns {Field} */
    const field = (name) => ({ ...alone, shops, name });
    const with_ = field("ours, two processes, Redis");
    await warm(with_);
    const rows = [await lastPieces(with_, 200), await plentiful(with_), await oneKey(with_)];
    const rates = [await perMinute(with_, 200)];
    rows.push(await plentiful(field("the same, Redis killed meanwhile"), redis.kill));
    const without = field("the same, Redis dead");
    rows.push(await lastPieces(without, 200), await plentiful(without), await oneKey(without));
    return { rows, rates };
  } finally {
    for (const one of servers) await one.stop();
    await redis.kill();
  }
}

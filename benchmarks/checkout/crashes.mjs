// @ts-check
// T2: the server or PostgreSQL is killed at random instants of purchases, and started again.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../lib/measure.mjs";
import { complete, random } from "./at-once.mjs";
import { statesOf, wrongThings } from "./legal.mjs";
import { cloneCarts } from "./shop.mjs";

/** @typedef {Awaited<ReturnType<typeof import("../lib/house.mjs").openBenchHouse>>} House */

const BUYERS = 10;
/** So long it takes ten buyers at most on a quiet machine: the kill falls before, into and after their purchases. */
const LONGEST_MS = 800;

/**
 * Kills in turn. Right after the new start every cart must be ordered with all that belongs to it, or untouched; the buyers then send the
 * same again, with the same keys, and all have their orders.
 * @param {House} house @param {import("./shop.mjs").Shop} shop @param {string} template @param {readonly import("./shop.mjs").Good[]} goods @param {number} kills
 */
export async function crashes(house, shop, template, goods, kills) {
  const dice = random(11);
  let server = await house.another();
  const through = () => ({ ...shop, backend: { ...shop.backend, url: server.url } });
  const rows = [];
  for (const victim of ["server", "PostgreSQL"]) {
    const sum = { ordered: 0, untouched: 0, neither: 0, unserved: 0, wrong: 0 };
    const recovery = [];
    for (let kill = 0; kill < Math.ceil(kills / 2); kill += 1) {
      const carts = await cloneCarts(shop, template, Array(BUYERS).fill(goods.slice(kill % 3, (kill % 3) + 3)));
      const calls = carts.map((cart) => ({ cart, headers: { "idempotency-key": randomUUID() } }));
      const before = calls.map(({ cart, headers }) => complete(through(), cart, headers)().catch(() => undefined));
      await sleep(dice() * LONGEST_MS);
      if (victim === "server") {
        const died = once(server.child, "exit");
        server.child.kill("SIGKILL");
        await died;
        server = await house.another();
      } else {
        await house.crashPostgres();
      }
      const start = performance.now();
      await Promise.all(before);
      const states = await statesOf(shop.backend.query, carts);
      for (const name of /** @type {const} */ (["ordered", "untouched", "neither"])) sum[name] += states[name];
      const after = await Promise.all(
        calls.map(({ cart, headers }) => complete(through(), cart, headers)().catch(() => undefined)),
      );
      sum.unserved += after.filter((answer) => answer?.status !== 200).length;
      recovery.push((performance.now() - start) / 1000);
      sum.unserved += BUYERS - (await statesOf(shop.backend.query, carts)).ordered;
      sum.wrong += await wrongThings(shop.backend.query);
    }
    rows.push({
      killed: victim,
      times: recovery.length,
      ...sum,
      "longest recovery s": quantile(recovery, 1).toFixed(1),
    });
  }
  await server.stop();
  return rows;
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { sweepHalfDone } from "./sweep.js";

/** At the start, again once what died just before is old enough, and then every minute: another process may die too. */
const FIRST_MS = [0, 9_000];
const EVERY_MS = 60_000;

/** Puts in order what was left half done, until it is stopped. */
export function startSweeper(knex: Knex, logger: Pick<Logger, "warn">): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const sweep = () => {
    running = running.then(async () => {
      try {
        const { orders, payments, promises } = await sweepHalfDone(knex);
        if (orders + payments + promises > 0)
          logger.warn(
            `Left half done and undone: ${orders} orders, ${payments} payments, ${promises} promises of stock`,
          );
      } catch (error) {
        // A database that is away for a moment: the next round looks again.
        logger.warn(`Could not look for what was left half done: ${error instanceof Error ? error.name : "unknown"}`);
      }
    });
  };
  const timers = [...FIRST_MS.map((ms) => setTimeout(sweep, ms)), setInterval(sweep, EVERY_MS)];
  for (const timer of timers) timer.unref();
  return {
    stop: async () => {
      for (const timer of timers) clearTimeout(timer);
      await running;
    },
  };
}

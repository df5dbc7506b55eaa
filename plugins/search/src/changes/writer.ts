import type { Logger } from "@medusajs/framework/types";
import { heal } from "./compare.js";
import { installTriggers } from "./triggers.js";
import { type Writing, type Written, writeChanges } from "./write.js";

/** How often the writer looks for changes: a change is searchable well within a second. */
const LOOK_MS = 250;
const LONGEST_REST_MS = 30_000;

export interface Writer {
  /** Whether every change since the index was filled is noted. Only after a first start, or a table made anew, must all be compared before. */
  readonly isFollowing: boolean;
  /** Finishes the round at hand and then stops. */
  stop(): Promise<void>;
}

export interface WriterOptions extends Writing {
  readonly logger: Pick<Logger, "info" | "warn">;
  /** Told of every round that wrote something. */
  readonly wrote: (round: Written) => Promise<void>;
}

/**
 * Keeps the indexes as the database is, until it is stopped. First it sees to the triggers and compares everything once, for what was
 * changed before they were there; that fills an empty index too. Any number of processes may do this: one writes at a time.
 */
export function startWriter(options: WriterOptions): Writer {
  const { knex, provider, logger } = options;
  let stopped = false;
  let wake = () => {};
  let prepared = false;
  let isNew = false;
  let following = false;
  let failures = 0;
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const prepare = async () => {
    const tables = await installTriggers(knex);
    if (tables.length > 0) logger.info(`Search: changes are now noted on ${tables.join(", ")}`);
    isNew ||= tables.length > 0;
    following = !isNew;
    const differ = await heal(knex, provider, await options.aliases());
    if (differ > 0) logger.info(`Search: ${differ} documents are to be brought up to date`);
    prepared = following = true;
  };
  const run = async () => {
    while (!stopped) {
      let changes = 0;
      try {
        if (!prepared) await prepare();
        const round = await writeChanges(options);
        changes = round.changes;
        await options.wrote(round);
        failures = 0;
      } catch (error) {
        failures += 1;
        logger.warn(`Search: the index could not be written (${failures}): ${kindOf(error)}`);
      }
      if (!stopped && changes === 0) await rest(Math.min(LONGEST_REST_MS, LOOK_MS * 2 ** Math.min(failures, 10)));
    }
  };
  const running = run();
  return {
    get isFollowing() {
      return following;
    },
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}

const kindOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${"code" in error ? error.code : ""}` : "";

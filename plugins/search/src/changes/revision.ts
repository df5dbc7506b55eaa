import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { missingTriggers } from "./triggers.js";

const SUM = "select sum(changes)::text as revision from search_revision";

/** Which processes have seen every trigger in its place: a table that is watched does not lose its trigger while they run. */
const ready = new WeakSet<Knex>();

/**
 * A text that differs after every commit that changed what the open data tells, and again once the search has taken the change in.
 * Null while changes are not noted yet: nobody may keep anything until then.
 */
export async function revision(knex: Knex): Promise<string | null> {
  if (!ready.has(knex)) {
    const missing = await missingTriggers(knex);
    if (missing.length > 0) return null;
    ready.add(knex);
  }
  const [row] = await runPrepared<{ revision: string }>(knex, SUM, []);
  return row?.revision ?? null;
}

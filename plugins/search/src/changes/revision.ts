import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { missingTriggers } from "./triggers.js";

const SUM = "select sum(changes)::text as revision from search_revision";

/** Everything that was changed before somebody first asked: the last change of then, until the index has it all. */
const first = new WeakMap<Knex, string>();
/** Which processes have seen every trigger in its place and the index filled: neither is lost while they run. */
const ready = new WeakSet<Knex>();

/** Whether the index has everything that was waiting when this was first asked; what is changed later does not count. */
async function isFilled(knex: Knex): Promise<boolean> {
  const known = first.get(knex);
  const { rows } = await knex.raw<{ rows: { last: string | null }[] }>(
    known === undefined
      ? "select max(id)::text as last from search_change"
      : "select max(id)::text as last from search_change where id <= ?::bigint",
    known === undefined ? [] : [known],
  );
  const last = rows[0]?.last ?? null;
  if (known === undefined && last !== null) first.set(knex, last);
  return last === null;
}

/**
 * A text that differs after every commit that changed what the open data tells, and again once the search has taken the change in.
 * Null while changes are not noted yet, or what was there before is not all in the index: nobody may keep anything until then.
 */
export async function revision(knex: Knex): Promise<string | null> {
  if (!ready.has(knex)) {
    const missing = await missingTriggers(knex);
    if (missing.length > 0 || !(await isFilled(knex))) return null;
    ready.add(knex);
  }
  const [row] = await runPrepared<{ revision: string }>(knex, SUM, []);
  return row?.revision ?? null;
}

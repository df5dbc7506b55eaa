import { WATCHED_TABLES } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A trigger that has to be on a table, and how it is made. */
interface NeededTrigger {
  readonly table: string;
  readonly trigger: string;
  readonly create: string;
}

const NOTES: readonly NeededTrigger[] = WATCHED_TABLES.map(({ table, kind, column }) => ({
  table,
  trigger: `search_note_${table}`,
  create: `create trigger search_note_${table} after insert or update or delete on ${table}
    for each row execute function search_note_change('${kind}', '${column}')`,
}));

/**
 * What moves the revision: a change that was noted, and one that is forgotten since the index has it; and what pages tell or searches
 * find without any document being read from it.
 */
const REVISED_TABLES = ["search_change", "search_alias", "ocop_certificate_event"];

const REVISIONS: readonly NeededTrigger[] = REVISED_TABLES.map((table) => ({
  table,
  trigger: `search_revise_${table}`,
  create: `create constraint trigger search_revise_${table} after insert or update or delete on ${table}
    deferrable initially deferred for each row execute function search_note_revision()`,
}));

const NEEDED = [...NOTES, ...REVISIONS];

const MISSING = `
select needed.name as trigger from unnest(?::text[], ?::text[]) as needed (name, on_table)
where not exists (
  select 1 from pg_trigger t where t.tgrelid = to_regclass(needed.on_table) and t.tgname = needed.name)`;

/** The triggers that are not in their place yet. */
export async function missingTriggers(knex: Knex): Promise<readonly NeededTrigger[]> {
  const { rows } = await knex.raw<{ rows: { trigger: string }[] }>(MISSING, [
    NEEDED.map(({ trigger }) => trigger),
    NEEDED.map(({ table }) => table),
  ]);
  const missing = new Set(rows.map(({ trigger }) => trigger));
  return NEEDED.filter(({ trigger }) => missing.has(trigger));
}

const THERE = "select name as table from unnest(?::text[]) as named (name) where to_regclass(name) is not null";

/**
 * Puts the triggers that note changes on the tables that lack them; returns which tables. Medusa makes some of the tables only after all
 * migrations have run, and may make one anew when it is updated: so this is done at every start.
 */
export async function installTriggers(knex: Knex): Promise<string[]> {
  return knex.transaction(async (trx) => {
    // Nobody who sells waits long for a lock that this wants.
    await trx.raw("set local lock_timeout = '3s'");
    await trx.raw("select pg_advisory_xact_lock(hashtext('search_triggers'))");
    const missing = await missingTriggers(trx);
    const { rows } = await trx.raw<{ rows: { table: string }[] }>(THERE, [
      ["search_change", "search_revision", ...missing.map(({ table }) => table)],
    ]);
    const there = new Set(rows.map(({ table }) => table));
    // Before the migrations have run there is nothing to note changes in.
    if (!there.has("search_change") || !there.has("search_revision")) return [];
    const possible = missing.filter(({ table }) => there.has(table));
    for (const { create } of possible) await trx.raw(create);
    return [...new Set(possible.map(({ table }) => table))];
  });
}

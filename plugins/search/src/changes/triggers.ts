import { WATCHED_TABLES, type WatchedTable } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const PREFIX = "search_note_";

const MISSING = `
select watched.name as table from unnest(?::text[]) as watched (name)
where to_regclass(watched.name) is not null and to_regclass('search_change') is not null and not exists (
  select 1 from pg_trigger t
  where t.tgrelid = to_regclass(watched.name) and t.tgname = ? || watched.name)`;

/**
 * Puts the triggers that note changes on the tables that lack them; returns which. Medusa makes some of the tables only after all
 * migrations have run, and may make one anew when it is updated: so this is done at every start.
 */
export async function installTriggers(knex: Knex): Promise<string[]> {
  return knex.transaction(async (trx) => {
    // Nobody who sells waits long for a lock that this wants.
    await trx.raw("set local lock_timeout = '3s'");
    await trx.raw("select pg_advisory_xact_lock(hashtext('search_triggers'))");
    const names = WATCHED_TABLES.map(({ table }) => table);
    const { rows } = await trx.raw<{ rows: { table: string }[] }>(MISSING, [names, PREFIX]);
    const missing = new Set(rows.map(({ table }) => table));
    for (const watched of WATCHED_TABLES) if (missing.has(watched.table)) await trx.raw(create(watched));
    return [...missing];
  });
}

const create = ({ table, kind, column }: WatchedTable): string =>
  `create trigger ${PREFIX}${table} after insert or update or delete on ${table}
   for each row execute function search_note_change('${kind}', '${column}')`;

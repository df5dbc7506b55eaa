import type { Searchable } from "@cho-ocop/catalogue";
import type { SearchAlias, SearchAliases, SearchAliasPreview } from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { indexAliases } from "../documents/aliases.js";
import { documentPages } from "../documents/pages.js";
import { INDEXES } from "../port/document.js";
import { foundBy } from "./own.js";

const EXAMPLES = 10;
const QUERIES = 20;

/** The aliases that the office has added, the newest first. */
export async function listAliases(knex: Knex): Promise<SearchAliases> {
  const { rows } = await knex.raw<{ rows: { id: string; alias: string; word: string; createdAt: Date }[] }>(
    `select id, alias, word, created_at as "createdAt" from search_alias order by created_at desc, id`,
  );
  return { aliases: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) };
}

/** The documents that an alias of the office is about, or would be. */
async function documentsOf(
  knex: Knex,
  alias: SearchAlias,
): Promise<{ index: Searchable; id: string; title: string }[]> {
  const isFound = foundBy(alias);
  const none = indexAliases([]);
  const found: { index: Searchable; id: string; title: string }[] = [];
  for (const index of INDEXES)
    for await (const page of documentPages(knex, index, none))
      for (const document of page) if (isFound(document)) found.push({ index, id: document.id, title: document.title });
  return found;
}

/** Notes in a transaction that the documents which hold a word have to be written anew. */
async function noteChanged(
  trx: Knex.Transaction,
  documents: readonly { index: Searchable; id: string }[],
): Promise<void> {
  const rows = documents.map(({ index, id }) => ({ kind: index === "listings" ? "product" : "entry", key: id }));
  await trx.raw(
    "insert into search_change (kind, key) select kind, key from json_to_recordset(?::json) as c (kind text, key text)",
    [JSON.stringify(rows)],
  );
}

/** Adds an alias; one that is there already stays as it is. The documents that it changes are written within a second. */
export async function addAlias(knex: Knex, { alias, word }: SearchAlias): Promise<void> {
  const documents = await documentsOf(knex, { alias, word });
  await knex.transaction(async (trx) => {
    await trx.raw("insert into search_alias (id, alias, word) values (?, ?, ?) on conflict (alias, word) do nothing", [
      generateEntityId(undefined, "sal"),
      alias,
      word,
    ]);
    await noteChanged(trx, documents);
  });
}

/** Takes an alias away; false when there was none with this id. */
export async function removeAlias(knex: Knex, id: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: SearchAlias[] }>("select alias, word from search_alias where id = ?", [id]);
  const [known] = rows;
  if (known === undefined) return false;
  const documents = await documentsOf(knex, known);
  await knex.transaction(async (trx) => {
    await trx.raw("delete from search_alias where id = ?", [id]);
    await noteChanged(trx, documents);
  });
  return true;
}

/** Tells what an alias would change: what would be found by it, and who looked for it in the last 30 days. */
export async function previewAlias(knex: Knex, { alias, word }: SearchAlias): Promise<SearchAliasPreview> {
  const documents = await documentsOf(knex, { alias, word });
  const { rows: queries } = await knex.raw<{ rows: SearchAliasPreview["queries"] }>(
    `select (array_agg(text order by searched_at desc))[1] as text, count(*)::integer as count,
       (array_agg(total order by searched_at desc))[1] as total
     from search_query where searched_at > now() - interval '30 days' and strpos(' ' || folded || ' ', ?) > 0
     group by folded order by count(*) desc, folded limit ?`,
    [` ${foldVietnamese(alias)} `, QUERIES],
  );
  return {
    documents: documents.length,
    examples: [...new Set(documents.map(({ title }) => title))].slice(0, EXAMPLES),
    queries,
  };
}

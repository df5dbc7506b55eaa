import { type Change, type Searchable, searchDocuments, touchedDocuments } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AliasIndex } from "../documents/aliases.js";
import { searchDocument } from "../documents/build.js";
import { INDEXES } from "../port/document.js";
import type { SearchProvider } from "../port/provider.js";
import { mayWrite } from "./lock.js";

/** How many changes are taken at once, and how many documents are read and written at once. */
const CHANGES = 500;
const DOCUMENTS = 200;

/** What writing needs to know. */
export interface Writing {
  readonly knex: Knex;
  readonly provider: SearchProvider;
  readonly aliases: () => Promise<AliasIndex>;
  /** Told of a document that the provider refuses while it takes others: it is left as it is until the next comparison. */
  readonly refused: (index: Searchable, id: string, error: unknown) => void;
}

/** What one round of writing did. */
export interface Written {
  readonly changes: number;
  readonly documents: number;
}

const NOTHING: Written = { changes: 0, documents: 0 };

/**
 * Takes the oldest changes, brings the documents that they touch up to date, and forgets the changes. Does nothing while another process
 * writes. When this process dies on the way the changes are still there; they are read before the documents, so that a document is never
 * older than the changes that are forgotten. Rejects when the provider takes nothing.
 */
export async function writeChanges(writing: Writing): Promise<Written> {
  const { knex } = writing;
  const { rows: waiting } = await knex.raw<{ rows: unknown[] }>("select 1 from search_change limit 1");
  if (waiting.length === 0) return NOTHING;
  return knex.transaction(async (trx) => {
    if (!(await mayWrite(trx))) return NOTHING;
    const { rows } = await trx.raw<{ rows: (Change & { id: string })[] }>(
      "select id, kind, key from search_change order by id limit ?",
      [CHANGES],
    );
    const touched = await touchedDocuments(
      knex,
      rows.map(({ kind, key }) => ({ kind, key })),
    );
    for (const index of INDEXES) await bringUpToDate(writing, index, touched[index]);
    await trx.raw("delete from search_change where id = any(?::bigint[])", [rows.map(({ id }) => id)]);
    return { changes: rows.length, documents: touched.listings.length + touched.register.length };
  });
}

async function bringUpToDate(writing: Writing, index: Searchable, ids: readonly string[]): Promise<void> {
  const aliases = await writing.aliases();
  for (let start = 0; start < ids.length; start += DOCUMENTS) {
    const batch = ids.slice(start, start + DOCUMENTS);
    const found = await searchDocuments(writing.knex, index, batch);
    const there = new Set(found.map(({ id }) => id));
    const gone = batch.filter((id) => !there.has(id));
    if (gone.length > 0) await writing.provider.remove(index, gone);
    await upsert(
      writing,
      index,
      found.map((document) => searchDocument(document, aliases)),
    );
  }
}

/** Writes documents together, or, when that is refused, one by one: one that cannot be indexed must not hold up all others. */
async function upsert(
  { provider, refused }: Writing,
  index: Searchable,
  documents: Parameters<SearchProvider["upsert"]>[1],
): Promise<void> {
  if (documents.length === 0) return;
  try {
    await provider.upsert(index, documents);
  } catch (error) {
    const failed: { id: string; error: unknown }[] = [];
    for (const document of documents) {
      await provider
        .upsert(index, [document])
        .catch((reason: unknown) => failed.push({ id: document.id, error: reason }));
      // Nothing is taken at all: the provider is away, and the changes wait for it.
      if (failed.length === Math.min(documents.length, 3)) throw error;
    }
    for (const one of failed) refused(index, one.id, one.error);
  }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What was learned of the words of the catalogue, as it is kept. */
export interface StoredLexicon {
  readonly revision: number;
  readonly content: string;
  /** How many documents it was learned from. */
  readonly documents: number;
}

/** Keeps what was learned; the revision tells other processes that there is something new. */
export async function storeLexicon(knex: Knex, { content, documents }: Omit<StoredLexicon, "revision">): Promise<void> {
  await knex.raw(
    `insert into search_lexicon (revision, content, documents) values (1, ?, ?)
     on conflict (only_one) do update set revision = search_lexicon.revision + 1, content = excluded.content,
       documents = excluded.documents, learned_at = now()
     where search_lexicon.content <> excluded.content`,
    [content, documents],
  );
}

/** What is kept, if its revision is another than the one that is known; undefined when there is nothing new. */
export async function newerLexicon(knex: Knex, known: number): Promise<StoredLexicon | undefined> {
  const { rows } = await knex.raw<{ rows: { revision: string; content: string; documents: number }[] }>(
    "select revision, content, documents from search_lexicon where revision <> ?",
    [known],
  );
  const [row] = rows;
  return row === undefined ? undefined : { ...row, revision: Number(row.revision) };
}

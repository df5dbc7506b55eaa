import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName, SearchDocument } from "../../port/document.js";
import { type Generation, lockGenerations, mustBeBuilt } from "./generations.js";
import { COLUMNS, type Row, rowsOf } from "./row.js";
import { tableOf } from "./statement.js";
import { storable } from "./text.js";

/** Documents that are written with one statement. */
const BATCH = 500;

const NAMES = Object.keys(COLUMNS);
const RECORD = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type === "tsvector" ? "text" : type}`)
  .join(", ");
const VALUES = Object.entries(COLUMNS)
  .map(([name, type]) => (type === "tsvector" ? `r.${name}::tsvector` : `r.${name}`))
  .join(", ");
const REPLACE = NAMES.filter((name) => name !== "id")
  .map((name) => `${name} = excluded.${name}`)
  .join(", ");

/** Writes rows into a generation, except those that `unless` (SQL on the row `r`) names. */
async function insertRows(
  tx: Knex.Transaction,
  index: IndexName,
  generation: number,
  rows: readonly Row[],
  unless = "",
) {
  await tx.raw(
    `insert into ${tableOf(index)} (generation, ${NAMES.join(", ")})
      select ?::integer, ${VALUES} from json_to_recordset(?::json) as r (${RECORD}) ${unless}
      on conflict (generation, id) do update set ${REPLACE}`,
    [generation, JSON.stringify(rows)],
  );
}

const NOT_TOUCHED = `where not exists (
  select from search_generation_touched t where t.generation = %generation% and t.id = r.id)`;

/** The last one of each id, in batches. */
function batches(documents: readonly SearchDocument[]): SearchDocument[][] {
  const last = [...new Map(documents.map((document) => [document.id, document])).values()];
  return Array.from({ length: Math.ceil(last.length / BATCH) }, (_, index) =>
    last.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Remembers what is newer than whatever the builder of a generation read before. */
async function touch(tx: Knex.Transaction, built: readonly Generation[], ids: string[]): Promise<void> {
  for (const { number } of built)
    await tx.raw(
      "insert into search_generation_touched (generation, id) select ?, unnest(?::text[]) on conflict do nothing",
      [number, ids],
    );
}

const newVersion = (tx: Knex.Transaction, { number }: Generation) =>
  tx.raw("update search_generation set version = version + 1 where number = ?", [number]);

/** The documents that a generation does not hold as they are. */
async function changed(
  tx: Knex.Transaction,
  index: IndexName,
  { number }: Generation,
  documents: readonly SearchDocument[],
): Promise<SearchDocument[]> {
  const { rows } = await tx.raw<{ rows: { id: string; digest: string }[] }>(
    `select id, digest from ${tableOf(index)} where generation = ? and id = any(?::text[])`,
    [number, documents.map(({ id }) => storable(id))],
  );
  const known = new Map(rows.map(({ id, digest }) => [id, digest]));
  return documents.filter(({ id, digest }) => known.get(storable(id)) !== storable(digest));
}

/** Writes documents to the generation that answers, where they differ, and to the one that is being built. */
export async function writeDocuments(
  knex: Knex,
  index: IndexName,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (const batch of batches(documents)) {
    await knex.transaction(async (tx) => {
      const [answering, ...built] = await lockGenerations(tx, index);
      const differing = built.length > 0 ? batch : await changed(tx, index, answering, batch);
      if (differing.length === 0) return;
      const generations = [answering, ...built];
      const rows = differing.map((document) =>
        rowsOf(
          document,
          generations.map(({ number }) => number),
        ),
      );
      for (const [place, { number }] of generations.entries())
        await insertRows(
          tx,
          index,
          number,
          rows.flatMap((each) => each.slice(place, place + 1)),
        );
      await touch(
        tx,
        built,
        differing.map(({ id }) => storable(id)),
      );
      await newVersion(tx, answering);
    });
  }
}

/** Removes documents from the generation that answers and from the one that is being built. */
export async function removeDocuments(knex: Knex, index: IndexName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const stored = ids.map(storable);
  await knex.transaction(async (tx) => {
    const [answering, ...built] = await lockGenerations(tx, index);
    await tx.raw(`delete from ${tableOf(index)} where generation = any(?::integer[]) and id = any(?::text[])`, [
      [answering, ...built].map(({ number }) => number),
      stored,
    ]);
    await touch(tx, built, stored);
    await newVersion(tx, answering);
  });
}

/** Writes documents to the generation that is being built only, where nothing newer was written meanwhile. */
export async function buildDocuments(
  knex: Knex,
  index: IndexName,
  generation: number,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (const batch of batches(documents)) {
    await knex.transaction(async (tx) => {
      const [, ...built] = await lockGenerations(tx, index);
      mustBeBuilt(built, index, generation);
      const rows = batch.flatMap((document) => rowsOf(document, [generation]));
      await insertRows(tx, index, generation, rows, NOT_TOUCHED.replace("%generation%", String(generation)));
    });
  }
}

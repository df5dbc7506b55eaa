import type { SearchDocument } from "../../port/document.js";
import { type Field, fieldsOf } from "./fields.js";
import { changes } from "./states.js";
import { foldLexeme, storable } from "./text.js";
import { findingVector, rankingVector } from "./vectors.js";

/** Titles are compared and sorted by this much of them. */
const LONGEST_TITLE = 300;

/** The columns of a document's row, with their types. `words` belongs to one generation. */
export const COLUMNS = {
  id: "text",
  digest: "text",
  title: "text",
  title_words: "text",
  producer_id: "text",
  producer_handle: "text",
  group_code: "text",
  product_set: "integer",
  province: "text",
  province_before: "text",
  days: "date[]",
  states: "smallint[]",
  decided_on: "date",
  price: "bigint",
  in_stock: "boolean",
  demonstration: "boolean",
  ranks: "tsvector",
  words: "tsvector",
} as const;
export type Row = Readonly<Record<keyof typeof COLUMNS, unknown>>;

/** The folded words of a title (or a query) as one text. */
export const titleWords = (words: Field["words"]): string => words.map(foldLexeme).join(" ").slice(0, LONGEST_TITLE);

const storableOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : storable(text);

/** A document as rows of the generations that it is written to, in their order. */
export function rowsOf(document: SearchDocument, generations: readonly number[]): Row[] {
  const fields = fieldsOf(document);
  const row = {
    id: storable(document.id),
    digest: storable(document.digest),
    title: storable(document.title.slice(0, LONGEST_TITLE)),
    title_words: titleWords(fields[0]?.words ?? []),
    producer_id: storableOrNull(document.producer?.id),
    producer_handle: storableOrNull(document.producer?.handle),
    group_code: storable(document.group),
    product_set: document.productSet,
    province: storable(document.province),
    province_before: storableOrNull(document.provinceBefore),
    ...changes(document.periods),
    decided_on: document.decidedOn,
    price: document.price,
    in_stock: document.inStock,
    demonstration: document.demonstration,
    ranks: rankingVector(fields),
  };
  return generations.map((generation) => ({ ...row, words: findingVector(fields, generation) }));
}

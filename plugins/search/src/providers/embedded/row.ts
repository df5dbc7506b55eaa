import type { Word } from "@cho-ocop/vietnam/typed";
import { wordsOfFields } from "../../documents/fields.js";
import type { SearchDocument } from "../../port/document.js";
import { changes } from "./states.js";
import { foldLexeme, storable } from "./text.js";
import { findingVector, rankingVector } from "./vectors.js";

/** Titles and names are compared and sorted by this much of them. */
const LONGEST_TEXT = 300;

/** The columns of a document's row, with their types. `words` belongs to one generation. */
export const COLUMNS = {
  id: "text",
  digest: "text",
  title_words: "text",
  producer_id: "text",
  producer_handle: "text",
  producer_words: "text",
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

/** The folded words of a title, a name or a query as one text. */
export const textOf = (words: readonly Word[]): string => words.map(foldLexeme).join(" ").slice(0, LONGEST_TEXT);

const storableOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : storable(text);

/** A document as rows of the generations that it is written to, in their order. */
export function rowsOf(document: SearchDocument, generations: readonly number[]): Row[] {
  const words = wordsOfFields(document);
  const row = {
    id: storable(document.id),
    digest: storable(document.digest),
    title_words: textOf(words.title.flat()),
    producer_id: storableOrNull(document.producer?.id),
    producer_handle: storableOrNull(document.producer?.handle),
    producer_words: document.producer === null ? null : textOf(words.producer.flat()),
    group_code: storable(document.group),
    product_set: document.productSet,
    province: storable(document.province),
    province_before: storableOrNull(document.provinceBefore),
    ...changes(document.periods),
    decided_on: document.decidedOn,
    price: document.price,
    in_stock: document.inStock,
    demonstration: document.demonstration,
    ranks: rankingVector(words),
  };
  return generations.map((generation) => ({ ...row, words: findingVector(words, generation) }));
}

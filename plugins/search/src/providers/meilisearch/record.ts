import { type Word, wordsOf } from "@cho-ocop/vietnam/typed";
import type { SearchDocument } from "../../port/document.js";
import { PRICE_STEPS } from "../../port/provider.js";
import { dayNumber, runsOfPeriod } from "./days.js";

/** Raised when records are made in another way: records of an older shape then count as different from the database and are written anew. */
export const RECORD_SHAPE = 1;

/** A document as Meilisearch holds it. Texts are folded on this side and on that of the query, because Meilisearch knows "mỳ" and "mì" as two words. */
export interface SearchRecord {
  readonly id: string;
  /** The id in a form whose order is that of its bytes, whatever Meilisearch does to case; never read as a number. */
  readonly id_key: string;
  readonly digest: string;
  readonly shape: number;
  readonly words_title: string;
  readonly words_names: readonly string[];
  readonly words_aliases: readonly string[];
  readonly words_places: readonly string[];
  readonly words_producer: string;
  readonly words_decisions: readonly string[];
  readonly words_description: string;
  /** Words with their marks of what the product is called. */
  readonly marks_title: readonly string[];
  /** Words with their marks of everything else but the description. */
  readonly marks_other: readonly string[];
  /** Whole names of places, folded. */
  readonly place_names: readonly string[];
  readonly title_sort: string;
  readonly group: string;
  readonly product_set: number | null;
  readonly province: string;
  readonly province_before: string | null;
  readonly producer_id: string | null;
  readonly producer_handle: string | null;
  readonly price: number | null;
  /** Lower bound of the price range. */
  readonly price_step: number | null;
  readonly in_stock: boolean;
  readonly demonstration: boolean;
  readonly decided: number | null;
  /** "5@RUN" for every run of days with five stars. */
  readonly stars_on: readonly string[];
  /** "valid@RUN". */
  readonly status_on: readonly string[];
}

/** A text as it is searched: its words without marks. */
export const folded = (text: string): string =>
  wordsOf(text)
    .map(({ fold }) => fold)
    .join(" ");

/** What stands in `stars_on` and `status_on`. */
export const onRun = (value: string | number, run: string): string => `${value}@${run}`;

/** The id of a record as `id_key` holds it. */
export const idKey = (id: string): string => `x${Buffer.from(id).toString("hex")}`;

const marksOf = (texts: readonly string[]): string[] => {
  const words: Word[] = texts.flatMap(wordsOf);
  return [...new Set(words.flatMap(({ marked }) => (marked === null ? [] : [marked])))];
};

/** The lower bound of the range in which a price lies, whole đồng. */
const priceStep = (price: number): number => PRICE_STEPS.findLast((step) => step <= price) ?? PRICE_STEPS[0];

/** A document as Meilisearch is given it. */
export function recordOf(document: SearchDocument): SearchRecord {
  const { title, names, aliases, places, producer, decisions, description, price, periods } = document;
  return {
    id: document.id,
    id_key: idKey(document.id),
    digest: document.digest,
    shape: RECORD_SHAPE,
    words_title: folded(title),
    words_names: names.map(folded),
    words_aliases: aliases.map(folded),
    words_places: places.map(folded),
    words_producer: producer === null ? "" : folded(producer.name),
    words_decisions: decisions.map(folded),
    words_description: description === null ? "" : folded(description),
    marks_title: marksOf([title, ...names]),
    marks_other: marksOf([...aliases, ...places, producer?.name ?? ""]),
    place_names: places.map(folded),
    title_sort: folded(title),
    group: document.group,
    product_set: document.productSet,
    province: document.province,
    province_before: document.provinceBefore,
    producer_id: producer?.id ?? null,
    producer_handle: producer?.handle ?? null,
    price,
    price_step: price === null ? null : priceStep(price),
    in_stock: document.inStock,
    demonstration: document.demonstration,
    decided: document.decidedOn === null ? null : dayNumber(document.decidedOn),
    stars_on: periods.flatMap(({ from, to, stars }) =>
      stars === null ? [] : runsOfPeriod(from, to).map((run) => onRun(stars, run)),
    ),
    status_on: periods.flatMap(({ from, to, status }) => runsOfPeriod(from, to).map((run) => onRun(status, run))),
  };
}

import type { QueryWord } from "./words.js";

/** Filters that a sentence named ("4 sao", "dưới 200k", "còn hàng"): applied like chosen ones, and the first to go when nothing is found. */
export interface SaidFilters {
  readonly stars?: readonly (3 | 4 | 5)[];
  /** Whole đồng. */
  readonly priceMin?: number;
  /** Whole đồng. */
  readonly priceMax?: number;
  readonly groups?: readonly string[];
  readonly inStock?: boolean;
}

/** A place that the query names in full. It lifts what comes from there; it never hides the rest ("Gò Công" may be a brand). */
export interface SaidPlace {
  /** The place as the shopper's words name it: "Bắc Giang". */
  readonly name: string;
  readonly level: "province" | "district" | "commune";
  /** `before` 1 July 2025 or `since`. */
  readonly era: "before" | "since";
  /** Where it belongs today, when that is another name: "Bắc Ninh". */
  readonly now: string | null;
}

/** What a query means, the same for every provider. */
export interface Understood {
  /** What all hits should hold; empty when only filters were said, or nothing. */
  readonly words: readonly QueryWord[];
  /** The words with real-word errors put right by their neighbours ("nước mắn" as "nước mắm"), tried when `words` finds nothing; else null. */
  readonly second: readonly QueryWord[] | null;
  /** The last word may be the beginning of one: the shopper is still typing. */
  readonly unfinished: boolean;
  readonly filters: SaidFilters;
  readonly places: readonly SaidPlace[];
  /** The query as it was understood, with marks where the catalogue knows them; null when it is what was typed. */
  readonly corrected: string | null;
  /** Words that were typed and are not searched for, in their order ("cho", "mình", "hỏi", "giá"). */
  readonly dropped: readonly string[];
}

/** Nothing was asked: everything matches. */
export const NOTHING_ASKED: Understood = {
  words: [],
  second: null,
  unfinished: false,
  filters: {},
  places: [],
  corrected: null,
  dropped: [],
};

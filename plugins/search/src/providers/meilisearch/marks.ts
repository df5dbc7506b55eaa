import type { QueryWord } from "../../port/words.js";
import type { SearchRecord } from "./record.js";

/**
 * How many of the first hits are put in order anew by the marks that the shopper typed: Meilisearch itself cannot tell "bơ" from "bò".
 * The first `MARKS_WINDOW` hits are always looked at together, whatever page is shown, so pages never overlap; a hit behind them keeps
 * its place even if its marks are right.
 */
export const MARKS_WINDOW = 100;

export type MarkedHit = Pick<SearchRecord, "id" | "marks_title" | "marks_other">;

/** The words whose marks count: typed with marks, and not the beginning of a word that may go on otherwise. */
export const markedWords = (words: readonly QueryWord[], unfinished: boolean): QueryWord[] =>
  words.filter(({ marked }, position) => marked !== null && !(unfinished && position === words.length - 1));

/** Hits with the marks of the query first: twice as much for the product's own name as for the rest. Equal ones stay in their order. */
export function byMarks<Hit extends MarkedHit>(hits: readonly Hit[], words: readonly QueryWord[]): Hit[] {
  const score = (hit: Hit): number =>
    words.reduce((sum, { marked, weight }) => {
      if (marked === null) return sum;
      const times = hit.marks_title.includes(marked) ? 2 : hit.marks_other.includes(marked) ? 1 : 0;
      // A word that every product has weighs nothing, but its marks still tell two hits apart.
      return sum + times * (weight + 1);
    }, 0);
  const scored = hits.map((hit) => ({ hit, score: score(hit) }));
  return scored.sort((left, right) => right.score - left.score).map(({ hit }) => hit);
}

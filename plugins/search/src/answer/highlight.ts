import { wordsOf } from "@cho-ocop/vietnam";
import type { QueryWord } from "../port/words.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a word of a title is what a word of a query looks for: the same marks, or none on one side. */
const matches = (title: { fold: string; marked: string | null }, query: QueryWord): boolean =>
  title.fold === query.fold && (query.marked === null || title.marked === null || title.marked === query.marked);

/**
 * The parts of a title that words of a query found, as half-open ranges of UTF-16 positions in the title as it is written. Neighbours
 * with nothing but spaces between them are one part. With `unfinished` the last word of the query may be the beginning of one.
 */
export function matchesOf(title: string, words: readonly QueryWord[], unfinished: boolean): [number, number][] {
  const last = words.at(-1);
  const ranges: [number, number][] = [];
  for (const found of title.matchAll(WORD)) {
    const [word] = wordsOf(found[0]);
    if (word === undefined) continue;
    const whole = words.some((query) => matches(word, query));
    const begun = unfinished && last !== undefined && word.fold.startsWith(last.fold);
    if (!whole && !begun) continue;
    const end = found.index + found[0].length;
    const before = ranges.at(-1);
    if (before !== undefined && title.slice(before[1], found.index).trim() === "") before[1] = end;
    else ranges.push([found.index, end]);
  }
  return ranges;
}

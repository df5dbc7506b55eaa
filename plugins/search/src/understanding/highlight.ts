import { type PlacedWord, placedWordsOf } from "@cho-ocop/vietnam/typed";
import type { QueryWord } from "../port/words.js";

/** A part of a text: UTF-16 units of the text as it was given, `end` not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How words are found in a text. */
export interface HighlightOptions {
  /** The last word may be the beginning of one, of which that much is marked. */
  readonly unfinished?: boolean;
}

/**
 * The parts of a text that a query's words found, in their order: in the text's own spelling, also when they were typed without marks,
 * glued or with a slip that was put right. A word typed with marks marks the same word; where the text has it only with other marks, those.
 */
export function highlight(
  text: string,
  words: readonly QueryWord[],
  { unfinished = false }: HighlightOptions = {},
): TextRange[] {
  const placed = placedWordsOf(text);
  const last = words.at(-1);
  const found = new Map<number, TextRange>();
  for (const word of words) {
    const same = placed.filter(({ fold }) => fold === word.fold);
    const exact = same.filter(({ marked }) => word.marked === null || marked === word.marked);
    for (const { start, end } of exact.length > 0 ? exact : same) found.set(start, { start, end });
    if (unfinished && word === last)
      for (const begun of placed.filter(({ fold }) => fold !== word.fold && fold.startsWith(word.fold)))
        if (!found.has(begun.start))
          found.set(begun.start, { start: begun.start, end: endOfBeginning(text, begun, word.fold.length) });
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}

/** Where the first so many letters of a word end, with the combining marks that belong to the last of them. */
function endOfBeginning(text: string, { start, end }: PlacedWord, letters: number): number {
  let at = start;
  for (let count = 0; count < letters && at < end; count += 1) {
    at += 1;
    while (at < end && /\p{M}/u.test(text[at] ?? "")) at += 1;
  }
  return at;
}

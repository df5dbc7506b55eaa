import { wordsOf } from "@cho-ocop/vietnam/typed";
import { NOTHING_ASKED, type Understood } from "../port/understood.js";
import type { QueryWord } from "../port/words.js";

/** Reads what people type. */
export interface Reader {
  /** What a text means. While somebody still types, its last word may be the beginning of one. */
  read(text: string, typing: boolean): Understood;
  /** Words as the catalogue writes them. */
  show(words: readonly QueryWord[]): string;
}

/** The most words that are looked for: what is longer is a sentence of which these are enough. */
const MOST_WORDS = 24;

/** The words of a text as they were typed, with nothing read into them. */
export function readExactly(text: string, typing = false): Understood {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  return { ...NOTHING_ASKED, words: words.map((word) => ({ ...word, typed: null, weight: 1 })), unfinished: typing };
}

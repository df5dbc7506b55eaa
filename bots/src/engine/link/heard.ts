import { sameText } from "@cho-ocop/vietnam";
import { editDistance } from "@cho-ocop/vietnam/typed";
import type { Framed } from "../frames.js";
import type { Word } from "../normalise.js";
import type { NameIndex } from "./names.js";

/** Whether two words differ by one letter: changed, missing, added, or two swapped. Short words must be equal. */
export function oneLetterApart(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (short < 3 || long < 4 || long - short > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let [a, b] = [left.length, right.length];
  while (a > start && b > start && left[a - 1] === right[b - 1]) {
    a -= 1;
    b -= 1;
  }
  if (a - start <= 1 && b - start <= 1) return true;
  return a - start === 2 && b - start === 2 && left[start] === right[start + 1] && left[start + 1] === right[start];
}

/** A word of the sentence with the words of the register that it may stand for. */
export interface Heard {
  readonly word: Word;
  /** It may fill; a name may hold it, but it is not missed in one. */
  readonly filler: boolean;
  /** It belongs to the question wherever it stands. */
  readonly asking: boolean;
  /** It names nothing behind a name that is said to its end. */
  readonly likely: boolean;
  /** It names nothing even behind a part of a name: "Lục Nam" is not "Lục" with a filling word. */
  readonly surely: boolean;
  /** Its own key, or, for a word that stands nowhere in the register, those one slip away. */
  readonly keys: ReadonlySet<string>;
  readonly slip: boolean;
}

/** What is heard in a sentence, word by word. */
export function hear(framed: Framed, { known }: NameIndex): readonly Heard[] {
  const { words, asking, filling, likelyFilling, surelyFilling } = framed;
  return words.map((word, at) => {
    const [likely, surely] = [likelyFilling.has(at), surelyFilling.has(at)];
    const said = { word, filler: filling.has(at), asking: asking.has(at), likely, surely };
    if (said.filler || known.has(word.key)) return { ...said, keys: new Set([word.key]), slip: false };
    const keys = new Set<string>();
    // Fingers slip inside words; another first letter is mostly another word ("Long" is not "công").
    for (const key of known) if (key[0] === word.key[0] && oneLetterApart(word.key, key)) keys.add(key);
    return { ...said, keys, slip: true };
  });
}

/** Whether a word may be a slip of another: who types marks slips in one letter with its mark; "Sơn Dương" is not "Sơn Động". */
export const maySlip = (said: Word, meant: Word): boolean =>
  said.short !== undefined || said.typed === said.folded || editDistance(said.typed, meant.typed, 1) <= 1;

/** How well a heard word is a word of a name, 0 to 1: marks that contradict count less than marks left out. */
export function fit({ word, keys, slip }: Heard, name: Word): number {
  if (!keys.has(name.key)) return 0;
  if (slip) return maySlip(word, name) ? 0.7 : 0;
  const unmarked = word.typed === word.folded;
  return unmarked || word.typed === name.typed || sameText(word.typed, name.typed) ? 1 : 0.85;
}

import { editDistance } from "@cho-ocop/vietnam/typed";
import type { Lexicon } from "./lexicon.js";

/** Shorter words are left as they are; from `LONG` letters two slips are put right. */
const SHORTEST = 3;
const LONG = 8;

/** What speaks for a word in place of an unknown one. Found by tuning on the main set of queries. */
const GAINS = { slip: -6, pair: 8, sameStart: 1.5, lettersLeftOut: 2, swapped: 2, soundsAlike: 2.5 } as const;

/** Spellings that sound alike in one region or another, each as one sign. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tr|ch)/, "c"],
  [/^(?:x|s)/, "s"],
  [/^(?:gi|d|r|v)/, "d"],
  [/^(?:l|n(?!g))/, "l"],
  [/^ngh/, "ng"],
  [/^gh/, "g"],
  [/^(?:k|q)/, "k"],
  [/^c(?=[aou])/, "k"],
  [/y/g, "i"],
  [/(?:c|ch|t|k)$/, "t"],
  [/(?:ng|nh|n)$/, "n"],
];

/** How a word sounds, roughly. */
export const soundOf = (fold: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), fold);

export interface Correction {
  readonly fold: string;
  /** How often it stands beside its neighbours. */
  readonly pairs: number;
}

/** The known words within a slip or two of a word, each with how many. */
function* near(fold: string, lexicon: Lexicon): Generator<readonly [word: string, slips: number]> {
  for (const word of lexicon.maybeNear(fold)) {
    const slips = editDistance(fold, word, 1);
    if (slips === 1) yield [word, slips];
  }
  if (fold.length >= LONG)
    for (const word of lexicon.ofLength(fold.length - 2, fold.length + 2))
      if (editDistance(fold, word, 2) === 2) yield [word, 2];
}

/** The known word that was most likely meant between these neighbours; null when none is near. */
export function corrected(
  fold: string,
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): Correction | null {
  if (fold.length < SHORTEST || /\d/.test(fold)) return null;
  let best: Correction | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [word, slips] of near(fold, lexicon)) {
    const pairs = lexicon.pairCount(before, word) + lexicon.pairCount(word, after);
    const likeness = likenessOf(fold, word, slips);
    const gain = likeness + (pairs > 0 ? GAINS.pair + Math.log(pairs) / 2 : 0) + Math.log(lexicon.count(word)) / 2;
    if (gain > most) [best, most] = [{ fold: word, pairs }, gain];
  }
  return best;
}

function likenessOf(typed: string, word: string, slips: number): number {
  let gain = slips * GAINS.slip;
  if (typed[0] === word[0]) gain += GAINS.sameStart;
  if (word.length > typed.length && isLeftOf(typed, word)) gain += GAINS.lettersLeftOut;
  if (typed.length === word.length && [...typed].sort().join("") === [...word].sort().join("")) gain += GAINS.swapped;
  if (soundOf(typed) === soundOf(word)) gain += GAINS.soundsAlike;
  return gain;
}

/** Whether `part` is what stays of `whole` when letters are left out. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

/**
 * A word that is known but stands between strangers, where one that is near it stands between neighbours: "mắn" of "nước mắn". Null
 * when its own marks are those of a known word ("mận"): whoever types them means them.
 */
export function correctedByNeighbours(
  word: { readonly fold: string; readonly marked: string | null },
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): string | null {
  if (word.fold.length < 2 || (word.marked !== null && lexicon.spells(word.fold, word.marked))) return null;
  if (lexicon.pairCount(before, word.fold) + lexicon.pairCount(word.fold, after) > 0) return null;
  let best: string | null = null;
  let most = 1;
  for (const candidate of lexicon.maybeNear(word.fold)) {
    if (editDistance(word.fold, candidate, 1) > 1) continue;
    const pairs = lexicon.pairCount(before, candidate) + lexicon.pairCount(candidate, after);
    if (pairs > most) [best, most] = [candidate, pairs];
  }
  return best;
}

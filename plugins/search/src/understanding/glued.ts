import type { Lexicon } from "./lexicon.js";

const SHORTEST = 4;
const LONGEST = 60;
const LONGEST_SYLLABLE = 7;
/** What another word costs, and what a pair that the catalogue knows gains: found by tuning on the main set of queries. */
const WORD_COST = 14;
const PAIR_GAIN = 4;

interface Path {
  readonly score: number;
  readonly words: readonly string[];
  readonly pairs: number;
}

/** Parts a word into known ones as they most likely stand side by side ("vaithieu"); null when it cannot be parted wholly. */
export function parted(fold: string, lexicon: Lexicon): { words: readonly string[]; pairs: number } | null {
  if (fold.length < SHORTEST || fold.length > LONGEST) return null;
  const best: (Path | undefined)[] = [{ score: 0, words: [], pairs: 0 }];
  for (let start = 0; start < fold.length; start += 1) {
    const path = best[start];
    if (path === undefined) continue;
    for (let end = start + 2; end <= Math.min(fold.length, start + LONGEST_SYLLABLE); end += 1) {
      const piece = foldFinalY(fold.slice(start, end));
      const count = lexicon.count(piece);
      if (count === 0) continue;
      const before = path.words.at(-1);
      const pairs = lexicon.pairCount(before, piece);
      const score =
        path.score +
        Math.log(count) -
        WORD_COST +
        (pairs > 0 ? PAIR_GAIN + Math.log(pairs) : before === undefined ? PAIR_GAIN : 0);
      const known = best[end];
      if (known === undefined || score > known.score)
        best[end] = { score, words: [...path.words, piece], pairs: path.pairs + (pairs > 0 ? 1 : 0) };
    }
  }
  const whole = best[fold.length];
  return whole === undefined || whole.words.length < 2 ? null : whole;
}

/** Inside a glued word a final y has not been folded: "miquang" is fine, "lyson" holds "li". */
const foldFinalY = (syllable: string): string =>
  syllable === "quy" ? "qui" : /^[bcdghklmnprstvx]+y$/.test(syllable) ? `${syllable.slice(0, -1)}i` : syllable;

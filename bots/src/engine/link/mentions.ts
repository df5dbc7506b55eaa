import type { Framed } from "../frames.js";
import type { Word } from "../normalise.js";

/** Numbers of stars and years belong to the question, not to a name ("5 sao từ 2021"). */
export function saysStars(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (/^20\d\d$/.test(key)) return true;
  return /^[1-5]$|^(mot|hai|ba|bon|nam)$/.test(key) && /^(sao|stars?)$/.test(words[at + 1]?.key ?? "");
}

/** Of so many filling words side by side that ask for nothing a name may be made: "tinh dau dai tu bi". */
const MAY_BE_NAME = 4;

/** Positions of the words that name something. */
export function namingOf({ words, filling, likelyFilling }: Framed): ReadonlySet<number> {
  const all = words.map((_, at) => at);
  const naming = all.filter((at) => !filling.has(at));
  const perhaps = all.filter((at) => !likelyFilling.has(at));
  return new Set(naming.length === 0 && perhaps.length >= MAY_BE_NAME ? perhaps : naming);
}

/** So many filling words at either end of a mention may still belong to a name ("dầu lạc", "bánh đa"). */
const MAY_BELONG = 2;

/**
 * The parts of a sentence that may name something, as they were typed, for the search: from its first naming word to its last ("Minh" in
 * "trà Minh Hoạ" too), and the same with the filling words beside it. None when nothing is named. Stars and years of the question are left out.
 */
export function mentionsIn(framed: Framed): readonly string[] {
  const { words } = framed;
  const asks = words.map((_, at) => saysStars(words, at) || saysStars(words, at - 1));
  const names = namingOf(framed);
  const naming = words.map((_, at) => names.has(at) && asks[at] === false);
  const [first, last] = [naming.indexOf(true), naming.lastIndexOf(true)];
  if (first < 0) return [];
  const part = (from: number, to: number): string =>
    words
      .filter((_, at) => at >= from && at <= to && asks[at] === false)
      .map(({ typed }) => typed)
      .join(" ");
  return [...new Set([part(first, last), part(first - MAY_BELONG, last + MAY_BELONG)])];
}

import { wordsOf } from "@cho-ocop/vietnam";
import type { SaidPlace } from "../port/understood.js";
import type { Lexicon } from "./lexicon.js";
import type { KnownPlace } from "./places.js";
import { fits, type Token } from "./token.js";

const LONGEST_NAME = 5;

/** The places that the words name in full, in their order, the longest names first. */
export function saidPlaces(tokens: readonly Token[], lexicon: Lexicon): SaidPlace[] {
  const said: SaidPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(LONGEST_NAME, tokens.length - at); length >= 1; length -= 1) {
      const words = tokens.slice(at, at + length);
      const place = bestPlace(words, tokens[at - 1], lexicon);
      if (place === undefined) continue;
      const { name, level, era, now } = place;
      said.push({ name, level, era, now });
      at += length - 1;
      break;
    }
  }
  return said;
}

const LEVELS: Readonly<Record<SaidPlace["level"], number>> = { province: 2, district: 1, commune: 0 };

function bestPlace(words: readonly Token[], before: Token | undefined, lexicon: Lexicon): KnownPlace | undefined {
  const key = words.map(({ fold }) => fold).join(" ");
  const [best] = lexicon
    .placesNamed(key)
    .filter((place) => words.length > 1 || place.level === "province" || words[0]?.marked !== null)
    .filter((place) => place.documents > 0 && fitsName(words, place.name) && followsOn(before, place.name, lexicon))
    .sort(
      (left, right) =>
        LEVELS[right.level] - LEVELS[left.level] ||
        Number(right.era === "before") - Number(left.era === "before") ||
        right.documents - left.documents,
    );
  return best;
}

/** A short name ("Sài Gòn") has other words than the place that it means, and is taken as it is. */
const fitsName = (words: readonly Token[], name: string): boolean => {
  const named = wordsOf(name);
  if (named.map(({ fold }) => fold).join(" ") !== words.map(({ fold }) => fold).join(" ")) return true;
  return words.every((word, index) => {
    const other = named[index];
    return other !== undefined && fits(word, other);
  });
};

/** What stands before may tell that another word was meant: after "mật ong" the catalogue has "bạc hà", never "Bắc Hà". */
function followsOn(before: Token | undefined, name: string, lexicon: Lexicon): boolean {
  const [first] = wordsOf(name);
  if (before === undefined || first === undefined || lexicon.pairCount(before.fold, first.fold) === 0) return true;
  return lexicon.knowsPair(before, { fold: first.fold, marked: first.marked ?? first.fold });
}

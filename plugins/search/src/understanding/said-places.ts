import { wordsOf } from "@cho-ocop/vietnam/typed";
import type { SaidPlace } from "../port/understood.js";
import type { Lexicon } from "./lexicon.js";
import type { KnownPlace } from "./places.js";
import { standsAt, type Token } from "./token.js";

const LONGEST_NAME = 5;

/** A place with the words that name it. */
export interface PlaceSpan {
  readonly at: number;
  readonly length: number;
  readonly place: SaidPlace;
}

/** The places that the words name in full, in their order, the longest names first. */
export function placeSpans(tokens: readonly Token[], lexicon: Lexicon): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(LONGEST_NAME, tokens.length - at); length >= 1; length -= 1) {
      const found = bestPlace(tokens.slice(at, at + length), tokens[at - 1], lexicon);
      if (found === undefined) continue;
      const { name, level, era, now } = found;
      spans.push({ at, length, place: { name, level, era, now } });
      at += length - 1;
      break;
    }
  }
  return spans;
}

const LEVELS: Readonly<Record<SaidPlace["level"], number>> = { province: 2, district: 1, commune: 0 };

function bestPlace(words: readonly Token[], before: Token | undefined, lexicon: Lexicon): KnownPlace | undefined {
  const key = words.map(({ fold }) => fold).join(" ");
  const [best] = lexicon
    .placesNamed(key)
    .filter(
      ({ documents, name, byAlias }) =>
        documents > 0 && (byAlias || (standsFor(words, name) && followsOn(before, name, lexicon))),
    )
    .filter(({ level, byAlias }) => words.length > 1 || level === "province" || byAlias || words[0]?.marked !== null)
    .sort(
      (left, right) =>
        LEVELS[right.level] - LEVELS[left.level] ||
        Number(right.era === "before") - Number(left.era === "before") ||
        right.documents - left.documents,
    );
  return best;
}

/** Whether the marks that were typed are those of the name. */
const standsFor = (words: readonly Token[], name: string): boolean =>
  words.every(({ marked }) => marked === null) || standsAt(words, 0, wordsOf(name));

/** What stands before may tell that another word was meant: after "mật ong" the catalogue has "bạc hà", never "Bắc Hà". */
function followsOn(before: Token | undefined, name: string, lexicon: Lexicon): boolean {
  const [first] = wordsOf(name);
  if (before === undefined || first === undefined || lexicon.pairCount(before.fold, first.fold) === 0) return true;
  return lexicon.knowsPair(before, { fold: first.fold, marked: first.marked ?? first.fold });
}

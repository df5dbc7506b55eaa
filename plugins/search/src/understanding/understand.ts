import { fromTelex, fromVni, readPrice, readStars, type Word } from "@cho-ocop/vietnam/typed";
import { NOTHING_ASKED, type SaidFilters, type Understood } from "../port/understood.js";
import type { QueryWord } from "../port/words.js";
import { expandShort } from "./abbreviations.js";
import { withoutDelivery } from "./delivery.js";
import { parted } from "./glued.js";
import { withoutGroup } from "./groups.js";
import type { Lexicon } from "./lexicon.js";
import { placeSpans } from "./said-places.js";
import { corrected, correctedByNeighbours } from "./spelling.js";
import { withoutTalk } from "./talk.js";
import { type Token, tokensOf } from "./token.js";

/** Longer queries are cut here, in UTF-16 units: nobody types more, and each word costs time. */
export const LONGEST_QUERY = 400;
/** More words than these are not searched for. */
export const MOST_WORDS = 24;

/** How a query is read. */
export interface ReadOptions {
  /** Somebody is still typing, so that the last word may be the beginning of one. True when not said. */
  readonly typing?: boolean;
}

/** What a query means to a catalogue. Pure: the same text and lexicon give the same, whatever the provider. Never throws. */
export function understand(text: string, lexicon: Lexicon, { typing = true }: ReadOptions = {}): Understood {
  const composed = text.slice(0, LONGEST_QUERY).normalize("NFC");
  const stars = readStars(composed);
  const price = readPrice(stars?.rest ?? composed);
  const rest = price?.rest ?? stars?.rest ?? composed;
  const typed = tokensOf(rest);
  if (typed.length === 0 && stars === null && price === null) return NOTHING_ASKED;

  const inFull = expandShort(
    typed,
    (at) =>
      lexicon.pairCount(typed[at - 1]?.fold, typed[at]?.fold) +
        lexicon.pairCount(typed[at]?.fold, typed[at + 1]?.fold) >
      0,
    (fold) => lexicon.has(fold),
  );
  const asksStock = saysInStock(inFull);
  const here = withoutDelivery(inFull, lexicon);
  const { kept: named, group } = withoutGroup(here.kept, lexicon);
  const meant = withoutTalk(named, lexicon);
  const only = stars !== null || price !== null || group !== null ? onlyTalk(named, meant.kept, lexicon) : meant.kept;
  const isUnfinished = typing && !/\s$/u.test(rest) && only.at(-1) !== undefined && only.at(-1) === inFull.at(-1);
  const read = readUnknown(only, lexicon, isUnfinished).slice(0, MOST_WORDS);
  const words = joinedNumbers(read, lexicon);
  const second = byNeighbours(words, lexicon);

  const filters: SaidFilters = {
    ...(stars === null ? {} : { stars: stars.value }),
    ...(price === null || price.value.min === null ? {} : { priceMin: price.value.min }),
    ...(price === null || price.value.max === null ? {} : { priceMax: price.value.max }),
    ...(group === null ? {} : { groups: [group] }),
    ...(asksStock ? { inStock: true } : {}),
  };
  return {
    words: words.map((token) => queryWord(token, lexicon)),
    second: second?.map((token) => queryWord(token, lexicon)) ?? null,
    unfinished: isUnfinished && words.length > 0 && words.at(-1)?.typed === null,
    filters,
    places: placeSpans(words, lexicon).map(({ place }) => place),
    corrected: shown(words, lexicon),
    dropped: inFull
      .filter((token) => here.dropped.includes(token) || meant.dropped.includes(token))
      .map(({ surface }) => surface),
  };
}

/** Beside a filter, talk need not be kept for want of anything else: "loại nào 5 sao" asks for all with five stars. */
const onlyTalk = (named: readonly Token[], kept: readonly Token[], lexicon: Lexicon): readonly Token[] =>
  kept.length === named.length && named.every(({ fold }) => !lexicon.has(fold)) ? [] : kept;

/** "còn hàng" as a wish, not as a question: "còn hàng không" asks about one that may well be out of stock. */
function saysInStock(tokens: readonly Token[]): boolean {
  return tokens.some(({ fold }, at) => {
    const next = tokens[at + 1]?.fold;
    const after = tokens[at + 2]?.fold;
    return (
      fold === "con" &&
      next === "hang" &&
      tokens.length > 2 &&
      after !== "khong" &&
      after !== "chua" &&
      tokens.at(-1)?.fold !== "khong"
    );
  });
}

const queryWord = ({ fold, marked, typed }: Token, lexicon: Lexicon): QueryWord => ({
  fold,
  marked,
  typed,
  weight: lexicon.weight(fold),
});

/** The words that the catalogue does not know, read as raw keys, as glued words or as slips of the fingers. */
function readUnknown(tokens: readonly Token[], lexicon: Lexicon, isUnfinished: boolean): Token[] {
  const read: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = read.at(-1)?.fold;
    const after = tokens[at + 1]?.fold;
    const isBeginning = isUnfinished && at === tokens.length - 1 && lexicon.hasBeginning(token.fold);
    if (lexicon.has(token.fold) || /^\d+$/.test(token.fold) || isBeginning)
      read.push(rawKeys(token, before, after, lexicon) ?? token);
    else read.push(...readOne(token, before, after, lexicon));
  }
  return read;
}

/** A known word that raw keys explain better: "as" is none of the catalogue's, but "mas" may be "má" where a pair speaks for it. */
function rawKeys(token: Token, before: string | undefined, after: string | undefined, lexicon: Lexicon): Token | null {
  if (token.marked !== null || lexicon.pairCount(before, token.fold) + lexicon.pairCount(token.fold, after) > 0)
    return null;
  const word = fromTelex(token.fold);
  if (word === null || word.fold === token.fold || !lexicon.has(word.fold) || !lexicon.spells(word.fold, word.marked))
    return null;
  return lexicon.pairCount(before, word.fold) + lexicon.pairCount(word.fold, after) > 0
    ? put(token, word.fold, word.marked, lexicon)
    : null;
}

function readOne(token: Token, before: string | undefined, after: string | undefined, lexicon: Lexicon): Token[] {
  const keys = token.marked === null ? (fromTelex(token.surface) ?? fromVni(token.surface)) : null;
  if (keys !== null && lexicon.has(keys.fold)) {
    const meant = lexicon.spells(keys.fold, keys.marked) && !isDoubledBySlip(token, keys, before, after, lexicon);
    return [put(token, keys.fold, meant ? keys.marked : null, lexicon)];
  }
  const slip = corrected(token.fold, before, after, lexicon);
  const glued = parted(token.fold, lexicon);
  if (glued !== null && (slip === null || slip.pairs === 0 || (token.fold.length > 7 && glued.pairs > 0)))
    return glued.words.map((fold) => put(token, fold, null, lexicon));
  return slip === null ? [token] : [put(token, slip.fold, null, lexicon)];
}

/** A vowel twice and no other key ("mật oong") is a slip rather than a hat where the neighbours are always written without one. */
function isDoubledBySlip(
  token: Token,
  keys: Word,
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): boolean {
  const neighbours = lexicon.pairCount(before, keys.fold) + lexicon.pairCount(keys.fold, after);
  return (
    neighbours > 0 &&
    /(aa|ee|oo)/.test(token.surface) &&
    !/[sfrxjwz\d]/.test(token.surface) &&
    lexicon.usual(keys.fold, before, after).marked !== keys.marked
  );
}

const put = (token: Token, fold: string, marked: string | null, lexicon: Lexicon): Token => ({
  fold,
  marked,
  surface: token.surface,
  typed: token.surface,
  shown: marked === null ? null : (lexicon.spellingOf(fold, marked) ?? null),
});

/** "st 25" as "st25" where the catalogue writes it so. */
function joinedNumbers(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const fold = `${before?.fold}${token.fold}`;
    if (
      before !== undefined &&
      /\d/.test(fold) &&
      lexicon.has(fold) &&
      lexicon.pairCount(before.fold, token.fold) === 0
    )
      joined.splice(-1, 1, {
        fold,
        marked: null,
        surface: `${before.surface} ${token.surface}`,
        typed: `${before.surface} ${token.surface}`,
        shown: fold,
      });
    else joined.push(token);
  }
  return joined;
}

/** The words with those put right that only their neighbours give away; null when there are none. */
function byNeighbours(tokens: readonly Token[], lexicon: Lexicon): Token[] | null {
  if (tokens.length < 2) return null;
  let changed = false;
  const second = tokens.map((token, at) => {
    if (token.typed !== null) return token;
    const fold = correctedByNeighbours(token, tokens[at - 1]?.fold, tokens[at + 1]?.fold, lexicon);
    if (fold === null) return token;
    changed = true;
    return put(token, fold, null, lexicon);
  });
  return changed ? second : null;
}

/** The words as they were understood, with the marks that the catalogue writes; null when every word is as typed. */
function shown(tokens: readonly Token[], lexicon: Lexicon): string | null {
  if (tokens.every(({ typed }) => typed === null)) return null;
  return tokens
    .map(({ fold, marked, typed, surface, shown: text }, at) => {
      if (text !== null) return text;
      if (typed === null && marked !== null) return surface;
      return lexicon.usual(fold, tokens[at - 1]?.fold, tokens[at + 1]?.fold).text;
    })
    .join(" ");
}

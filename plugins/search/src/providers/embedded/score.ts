import { wordsOf } from "@cho-ocop/vietnam/typed";
import type { ProviderQuery } from "../../port/provider.js";
import type { QueryWord } from "../../port/words.js";
import { finder } from "./matching.js";
import { textOf } from "./row.js";
import { stateOn } from "./states.js";
import { foldLexeme, markedLexeme, quoted } from "./text.js";

/** What a document gains: found by tuning on queries whose answers are known. */
const GAINS = {
  /** All words stand outside the description. */
  all: 0.8,
  /** Two words of the query are neighbours in title, names or places. */
  neighbours: 0.25,
  /** A word with the marks that were typed. */
  marks: 0.8,
  /** A word that was typed without marks, and has none: "na" before "nà". */
  noMarks: 0.1,
  /** The word as typed, before the words that begin with it. */
  whole: 0.25,
  /** From a place that the query names. */
  place: 0.7,
  /** The title is what was typed. */
  title: 0.6,
  /** The title begins with what was typed. */
  beginning: 0.3,
  /** The title begins with one of the words: "vải thiều" before "mật ong hoa vải thiều". */
  firstWord: 0.2,
  /** All words together outside of the description, where some are enough; a word has its share by what it tells. */
  telling: 1.4,
  /** The same, wherever they stand. */
  anywhere: 0.6,
} as const;

/** How many words decide about the order. */
const MOST_WORDS = 8;
/** Statements have one text for each of these numbers of terms, so that few texts are planned. */
const STEPS = [2, 4, 6, 9, 12, 16, 20, 26, 32] as const;

/** A condition on a vector, and what it gains. */
type Term = readonly [condition: string, gain: number];

/** Everything equal: what can be bought now comes first, then what shows more stars today. */
const tieBreak = (day: string): string =>
  `(case when d.in_stock then 0.03 else 0 end + coalesce(${stateOn("d", day)} % 10, 0) * 0.01)`;

/** A word, or what begins with it, in fields of these weights, as a tsquery for the ranking vector. */
const prefixed = (word: QueryWord, isPrefix: boolean, weights: string): string =>
  `${quoted(foldLexeme(word))}:${isPrefix ? "*" : ""}${weights}`;

/** The words that decide about the order: the most telling ones, as they follow each other. */
function deciding({ words }: ProviderQuery): readonly QueryWord[] {
  if (words.length <= MOST_WORDS) return words;
  const telling = new Set(words.toSorted((left, right) => right.weight - left.weight).slice(0, MOST_WORDS));
  return words.filter((word) => telling.has(word));
}

/** All words of a question outside of the description, as a tsquery for the ranking vector. */
export const everyWord = (query: ProviderQuery, operator: "&" | "|"): string =>
  deciding(query)
    .map((word) => prefixed(word, query.unfinished && word === query.words.at(-1), "ABC"))
    .join(operator);

/** What part of all that the words tell each one tells, with a name by which a vector holds it. */
function shares(query: ProviderQuery, gain: number, name: (word: QueryWord) => string): Term[] {
  const words = deciding(query);
  const sum = words.reduce((total, word) => total + word.weight, 0) || 1;
  return words.map((word) => [name(word), (gain * word.weight) / sum]);
}

/** What the ranking vector gains a document. */
function terms(query: ProviderQuery): Term[] {
  const words = deciding(query);
  const last = query.words.at(-1);
  const isPrefix = (word: QueryWord): boolean => query.unfinished && word === last;
  const found: Term[] = [];
  if (query.match === "all") found.push([everyWord(query, "&"), GAINS.all]);
  else found.push(...shares(query, GAINS.telling, (word) => prefixed(word, isPrefix(word), "ABC")));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next !== undefined)
      found.push([`${prefixed(word, false, "AB")} <-> ${prefixed(next, isPrefix(next), "AB")}`, GAINS.neighbours]);
    found.push([`${quoted(markedLexeme(word))}:AB`, word.marked === null ? GAINS.noMarks : GAINS.marks]);
    if (isPrefix(word)) found.push([prefixed(word, false, "AB"), GAINS.whole]);
  }
  const places = query.places
    .map(({ name }) =>
      wordsOf(name)
        .map((word) => quoted(markedLexeme(word)))
        .join(" <-> "),
    )
    .filter((place) => place !== "");
  if (places.length > 0) found.push([places.map((place) => `(${place})`).join("|"), GAINS.place]);
  return found;
}

/** The gains of the terms that a vector holds, as SQL with room for as many as a step has. */
function gained(vector: string, all: readonly Term[], bind: (value: unknown) => string): string[] {
  const room = STEPS.find((step) => step >= all.length) ?? all.length;
  return Array.from({ length: room }, (_, index) => {
    const [condition, gain] = all[index] ?? [null, 0];
    return `coalesce((${vector} @@ ${bind(condition)}::tsquery)::integer * ${bind(gain)}::float8, 0)`;
  });
}

/** How well a row `d` of a generation fits on a day, as SQL; `bind` gives a value its place. */
export function score(query: ProviderQuery, generation: number, day: string, bind: (value: unknown) => string): string {
  if (query.words.length === 0) return tieBreak(day);
  const isAll = query.match === "all";
  const title = `${bind(textOf(query.words))}::text`;
  return [
    tieBreak(day),
    `ts_rank('{0.02,0.35,0.6,1}', d.ranks, ${bind(everyWord(query, isAll ? "&" : "|"))}::tsquery)`,
    `case when d.title_words = ${title} then ${GAINS.title} when starts_with(d.title_words, ${title}) then ${GAINS.beginning} else 0 end`,
    `case when split_part(d.title_words, ' ', 1) = any(${bind(query.words.slice(0, MOST_WORDS).map(foldLexeme))}::text[]) then ${GAINS.firstWord} else 0 end`,
    ...gained("d.ranks", terms(query), bind),
    ...(isAll ? [] : gained("d.words", shares(query, GAINS.anywhere, finder(query, generation)), bind)),
  ].join(" + ");
}

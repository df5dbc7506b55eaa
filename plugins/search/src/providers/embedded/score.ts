import { wordsOf } from "@cho-ocop/vietnam";
import type { ProviderQuery } from "../../port/provider.js";
import type { QueryWord } from "../../port/words.js";
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
  /** All of the telling words together, where some are enough. */
  telling: 2,
} as const;

/** Words after these say nothing more about the order. */
const MOST_WORDS = 8;
/** Statements have one text for each of these numbers of terms, so that few texts are planned. */
const STEPS = [2, 4, 6, 9, 12, 16, 20, 26, 32] as const;

/** A condition on the ranking vector, and what it gains. */
type Term = readonly [condition: string, gain: number];

/** Everything equal: what can be bought now comes first, then what shows more stars today. */
const tieBreak = (day: string): string =>
  `(case when d.in_stock then 0.03 else 0 end + coalesce(${stateOn("d", day)} % 10, 0) * 0.01)`;

/** A word, or what begins with it, in fields of these weights, as a tsquery for the ranking vector. */
const prefixed = (word: QueryWord, isPrefix: boolean, weights: string): string =>
  `${quoted(foldLexeme(word))}:${isPrefix ? "*" : ""}${weights}`;

/** All words of a question outside of the description, as a tsquery for the ranking vector. */
export const everyWord = ({ words, unfinished }: ProviderQuery, operator: "&" | "|"): string =>
  words
    .slice(0, MOST_WORDS)
    .map((word) => prefixed(word, unfinished && word === words.at(-1), "ABC"))
    .join(operator);

function terms(query: ProviderQuery): Term[] {
  const words = query.words.slice(0, MOST_WORDS);
  const last = query.words.at(-1);
  const isPrefix = (word: QueryWord): boolean => query.unfinished && word === last;
  const found: Term[] = [];
  if (query.match === "all") {
    found.push([everyWord(query, "&"), GAINS.all]);
  } else {
    const sum = words.reduce((total, word) => total + word.weight, 0) || 1;
    for (const word of words) found.push([prefixed(word, isPrefix(word), "ABC"), (GAINS.telling * word.weight) / sum]);
  }
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

/** How well a row `d` fits, as SQL; `bind` gives a value its place. */
export function score(query: ProviderQuery, day: string, bind: (value: unknown) => string): string {
  if (query.words.length === 0) return tieBreak(day);
  const all = terms(query);
  const room = STEPS.find((step) => step >= all.length) ?? all.length;
  const parts = Array.from({ length: room }, (_, index) => {
    const [condition, gain] = all[index] ?? [null, 0];
    return `coalesce((d.ranks @@ ${bind(condition)}::tsquery)::integer * ${bind(gain)}::float8, 0)`;
  });
  const title = `${bind(textOf(query.words))}::text`;
  return [
    tieBreak(day),
    `ts_rank('{0.02,0.35,0.6,1}', d.ranks, ${bind(everyWord(query, query.match === "all" ? "&" : "|"))}::tsquery)`,
    `case when d.title_words = ${title} then ${GAINS.title} when starts_with(d.title_words, ${title}) then ${GAINS.beginning} else 0 end`,
    `case when split_part(d.title_words, ' ', 1) = any(${bind(query.words.slice(0, MOST_WORDS).map(foldLexeme))}::text[]) then ${GAINS.firstWord} else 0 end`,
    ...parts,
  ].join(" + ");
}

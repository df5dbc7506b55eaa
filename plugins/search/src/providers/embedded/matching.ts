import type { ProviderQuery } from "../../port/provider.js";
import type { QueryWord } from "../../port/words.js";
import { foldLexeme, generationPrefix, quoted } from "./text.js";

/** Of how many of the most telling words a hit of `some` must hold how many. */
const MOST_TELLING = 5;
const MUST_HOLD = 2;

/** The question with each of its words once, the last one last; a last word that came before as a whole is finished. */
export function withEachWordOnce(query: ProviderQuery): ProviderQuery {
  const asked = query.words.filter(({ fold }) => fold !== "");
  const last = asked.at(-1);
  const earlier = asked.filter((word) => word.fold !== last?.fold);
  const once = new Map(earlier.map((word) => [word.fold, word])).values();
  const isWhole = asked.slice(0, -1).some(({ fold }) => fold === last?.fold);
  return {
    ...query,
    words: [...once, ...(last === undefined ? [] : [last])],
    unfinished: query.unfinished && !isWhole,
  };
}

/** The lexeme of a word, or of all words that begin so where the query is still being typed. */
export const finder = (query: ProviderQuery, generation: number) => {
  const prefix = generationPrefix(generation);
  const last = query.words.at(-1);
  return (word: QueryWord): string =>
    quoted(prefix + foldLexeme(word)) + (query.unfinished && word === last ? ":*" : "");
};

/** What a hit must hold, as a tsquery for the finding vector. `mustHold` words of the most telling ones, where some are enough. */
export function matchingQuery(query: ProviderQuery, generation: number, mustHold: number): string {
  const find = finder(query, generation);
  if (query.match === "all") return query.words.map(find).join("&");
  const telling = query.words.toSorted((left, right) => right.weight - left.weight).slice(0, MOST_TELLING);
  if (mustHold < 2) return telling.map(find).join("|");
  const pairs = telling.flatMap((first, index) =>
    telling.slice(index + 1).map((second) => `(${find(first)}&${find(second)})`),
  );
  return pairs.join("|");
}

/** How many of the words a hit must hold at first, and how many when nothing holds so many. */
export const tries = (query: ProviderQuery): readonly number[] => {
  if (query.match === "all") return [query.words.length];
  return query.words.length > 2 ? [MUST_HOLD, 1] : [1];
};

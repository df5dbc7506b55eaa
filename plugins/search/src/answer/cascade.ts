import type { Filters, Match, ProviderAnswer, ProviderQuery } from "../port/provider.js";
import type { Understood } from "../port/understood.js";
import type { QueryWord } from "../port/words.js";
import { without } from "./filters.js";

/** Asks an engine. */
export type Ask = (query: ProviderQuery) => Promise<ProviderAnswer>;

/** What is asked of an engine beside words and filters; the same at every try. */
export type Frame = Omit<ProviderQuery, "words" | "match" | "filters" | "places" | "unfinished">;

/** Something that was let go because nothing was found with it. */
export type LetGo =
  | { readonly kind: "filter"; readonly filter: keyof Filters; readonly filters: Filters }
  | { readonly kind: "word"; readonly word: QueryWord };

/** What was found, and with what. */
export interface Outcome {
  readonly answer: ProviderAnswer;
  readonly words: readonly QueryWord[];
  readonly match: Match;
  /** True when the second reading of the words was taken. */
  readonly second: boolean;
  /** The filters read in the sentence that held. */
  readonly said: Filters;
  readonly letGo: readonly LetGo[];
  /** When nothing is found: how much there is without each chosen filter. */
  readonly without: readonly { readonly filter: keyof Filters; readonly total: number }[];
  /** Another reading that finds more than what is shown; null when there is none. */
  readonly better: readonly QueryWord[] | null;
}

interface Try {
  readonly words: readonly QueryWord[];
  readonly match: Match;
  readonly second: boolean;
}

/** So few hits that another reading is worth a look. */
const FEW = 2;

/** All words, then all words of the second reading. */
const whole = ({ words, second }: Pick<Understood, "words" | "second">): readonly Try[] => [
  { words, match: "all", second: false },
  ...(second === null ? [] : [{ words: second, match: "all", second: true } as const]),
];

/** Some of the words, where there are several. */
const partly = ({ words }: Pick<Understood, "words">): readonly Try[] =>
  words.length > 1 ? [{ words, match: "some", second: false }] : [];

type Found = Try & { readonly answer: ProviderAnswer };

/** The first try that finds something; null when none does. */
async function firstThatFinds(
  steps: readonly Try[],
  look: (words: readonly QueryWord[], match: Match) => Promise<ProviderAnswer>,
): Promise<Found | null> {
  for (const step of steps) {
    const answer = await look(step.words, step.match);
    if (answer.total > 0) return { ...step, answer };
  }
  return null;
}

/**
 * Asks until something is found: all words with all filters; all words without the filters that the sentence named (one of them, if that
 * is enough), for who asks for "chè Thái Nguyên 4 sao" rather sees that tea than four stars on something else; some of the words, in the
 * same order; then without the words that find nothing by themselves. Filters that a person chose are kept.
 */
export async function cascade(
  ask: Ask,
  understood: Understood,
  chosen: Filters,
  said: Filters,
  frame: Frame,
): Promise<Outcome> {
  const { places, unfinished } = understood;
  const query = (words: readonly QueryWord[], match: Match, filters: Filters): ProviderQuery => ({
    ...frame,
    words,
    match,
    unfinished,
    places,
    filters: { ...filters, ...chosen },
  });
  const look = (filters: Filters) => (words: readonly QueryWord[], match: Match) => ask(query(words, match, filters));
  const count = async (words: readonly QueryWord[], match: Match, filters: Filters): Promise<number> =>
    (await ask({ ...query(words, match, filters), facets: [], offset: 0, limit: 0 })).total;
  const outcome = async (found: Found, kept: Filters, letGo: readonly LetGo[]): Promise<Outcome> => {
    const { second } = understood;
    const doubtful = !found.second && found.answer.total > 0 && found.answer.total <= FEW && second !== null;
    const better = doubtful && (await count(second, "all", kept)) > found.answer.total ? second : null;
    return { ...found, said: kept, letGo, without: [], better };
  };

  const names = Object.keys(said) as (keyof Filters)[];
  const lessAndLess = [[], ...names.map((name) => [name]), ...(names.length > 1 ? [names] : [])];
  for (const steps of [whole(understood), partly(understood)])
    for (const dropped of lessAndLess) {
      const kept = dropped.reduce(without, said);
      const found = await firstThatFinds(steps, look(kept));
      if (found !== null) {
        const letGo = dropped.map((filter): LetGo => ({ kind: "filter", filter, filters: pick(said, filter) }));
        return outcome(found, kept, letGo);
      }
    }

  const useful = await wordsThatFind(understood.words, (word) => count([word], "all", {}));
  if (useful.length > 0 && useful.length < understood.words.length) {
    const fewer = { words: useful, second: null };
    const found = await firstThatFinds([...whole(fewer), ...partly(fewer)], look({}));
    if (found !== null) {
      const words = understood.words.filter((word) => !useful.includes(word));
      const letGo = [
        ...names.map((filter): LetGo => ({ kind: "filter", filter, filters: pick(said, filter) })),
        ...words.map((word): LetGo => ({ kind: "word", word })),
      ];
      return outcome(found, {}, letGo);
    }
  }

  const counts: { filter: keyof Filters; total: number }[] = [];
  for (const filter of Object.keys(chosen) as (keyof Filters)[]) {
    if (filter === "demonstration") continue;
    const filters = without({ ...said, ...chosen }, filter);
    const found = await firstThatFinds([...whole(understood), ...partly(understood)], (words, match) =>
      ask({ ...query(words, match, said), filters, facets: [], offset: 0, limit: 0 }),
    );
    if (found !== null) counts.push({ filter, total: found.answer.total });
  }
  const { words } = understood;
  const nothing = await look(said)(words, "all");
  return { answer: nothing, words, match: "all", second: false, said, letGo: [], without: counts, better: null };
}

const pick = (filters: Filters, name: keyof Filters): Filters => ({ [name]: filters[name] });

/** The words that find something by themselves. */
async function wordsThatFind(
  words: readonly QueryWord[],
  count: (word: QueryWord) => Promise<number>,
): Promise<QueryWord[]> {
  if (words.length < 2) return [];
  const totals = await Promise.all(words.map(count));
  return words.filter((_, index) => (totals[index] ?? 0) > 0);
}

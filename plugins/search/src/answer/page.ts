import { createHash } from "node:crypto";
import type { SaidFilter, SearchFacet, SearchUnderstood } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { foldVietnamese } from "@cho-ocop/vietnam";
import type { IndexName } from "../port/document.js";
import type { Facet, Filters, ProviderAnswer, Sort } from "../port/provider.js";
import type { Understood } from "../port/understood.js";
import { type Ask, cascade, type LetGo, type Outcome } from "./cascade.js";
import { chipsOf } from "./chips.js";
import { saidFilters, without } from "./filters.js";
import { labelOf, type ProducerNames, placeLabel } from "./labels.js";
import type { Reader } from "./reading.js";

/** One question to the search, whichever list it is about. */
export interface Question {
  readonly index: IndexName;
  /** Cleaned. */
  readonly text: string;
  readonly exact: boolean;
  /** Filters that shall not hold although the text names them. */
  readonly ignore: readonly SaidFilter[];
  readonly chosen: Filters;
  readonly on: CalendarDay;
  readonly sort: Sort;
  readonly page: number;
  readonly limit: number;
  readonly facets: readonly Facet[];
}

/** What was found for a question, before the cards are read. */
export interface Hits {
  readonly outcome: Outcome;
  readonly understood: Understood;
}

/** Looks for what a question asks. */
export async function findHits(ask: Ask, question: Question, understood: Understood): Promise<Hits> {
  const { index, on, sort, page, limit, facets, chosen, ignore } = question;
  const frame = { index, on, sort, offset: (page - 1) * limit, limit, facets };
  const said = ignore.reduce(without, saidFilters(understood.filters, chosen));
  return { outcome: await cascade(ask, understood, chosen, said, frame), understood };
}

/** Ids of producers that an answer names: their names are read from the database. */
export const producersOf = ({ outcome }: Hits, chosen: Filters): string[] => [
  ...(outcome.answer.facets.producer ?? []).map(({ value }) => value),
  ...(chosen.producer ?? []),
];

/** Names a question, not who asks it: the same question has the same id on the same day. */
export const searchId = ({ index, text, exact, ignore, chosen, on }: Question): string =>
  createHash("sha256")
    .update(JSON.stringify([index, foldVietnamese(text), exact, ignore, chosen, on]))
    .digest("base64url")
    .slice(0, 22);

/** What is needed to tell an answer to people. */
export interface Telling {
  readonly producers: ProducerNames;
  readonly show: Reader["show"];
  readonly provider: string;
}

/** What an answer says of itself, beside its items. */
export function frameOf(question: Question, hits: Hits, missing: number, telling: Telling) {
  const { on, page, limit, sort } = question;
  const { answer } = hits.outcome;
  const total = Math.max(0, answer.total - missing);
  return {
    on,
    search: searchId(question),
    total,
    page,
    pages: Math.ceil(total / limit),
    limit,
    sort,
    facets: facetsOf(question, hits.outcome, telling.producers),
    understood: understoodOf(question, hits, telling),
    provider: answer.answeredBy ?? telling.provider,
    degraded: answer.degraded ?? false,
  };
}

const both = (text: string) => ({ vi: text, en: text });

function letGoOf(letGo: LetGo, { producers, show }: Telling): SearchUnderstood["relaxed"] {
  if (letGo.kind === "word")
    return [{ kind: "word", filter: null, label: both(letGo.word.typed ?? show([letGo.word])) }];
  return chipsOf(letGo.filters, true, producers).map(({ filter, label }) => ({ kind: "filter", filter, label }));
}

function understoodOf(question: Question, { outcome, understood }: Hits, telling: Telling): SearchUnderstood {
  const { text: typed, exact, chosen } = question;
  const { places, dropped, corrected } = understood;
  const { producers, show } = telling;
  return {
    typed,
    corrected: outcome.second ? show(outcome.words) : corrected,
    didYouMean: outcome.better === null ? null : show(outcome.better),
    exact,
    words: outcome.words.length === 0 ? "none" : outcome.match,
    chips: [...chipsOf(outcome.said, true, producers), ...chipsOf(chosen, false, producers)],
    dropped: [...dropped],
    places: places.map((place) => ({ ...place, label: placeLabel(place) })),
    relaxed: outcome.letGo.flatMap((letGo) => letGoOf(letGo, telling)),
    without: outcome.without.flatMap(({ filter, total }) =>
      chipsOf({ [filter]: chosen[filter] }, false, producers)
        .slice(0, 1)
        .map((chip) => ({ chip, total })),
    ),
  };
}

/** The values of a filter that are those of a facet; the price is filtered by other bounds than those that are counted. */
const chosenValues = (filters: Filters, facet: Facet): readonly string[] =>
  facet === "price" ? [] : [filters[facet] ?? []].flat().map(String);

function facetsOf({ facets, chosen }: Question, { answer, said }: Outcome, producers: ProducerNames): SearchFacet[] {
  return facets.map((facet) => {
    const counts = answer.facets[facet] ?? [];
    const held = chosenValues({ ...said, ...chosen }, facet);
    // A chosen value without a hit stays in sight: otherwise nobody could let it go.
    const empty = held.filter((value) => !counts.some((count) => count.value === value));
    const values = [...counts, ...empty.map((value) => ({ value, count: 0 }))];
    return {
      facet,
      values: values.map(({ value, count }) => ({
        value,
        label: labelOf(facet, value, producers),
        count,
        chosen: held.includes(value),
      })),
    };
  });
}

/** How many hits an answer promises that the database no longer has. */
export const missingHits = (answer: ProviderAnswer, cards: readonly { id: string }[]): number =>
  answer.ids.length - cards.length;

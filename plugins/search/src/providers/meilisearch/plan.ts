import { STATUSES } from "@cho-ocop/ocop-rules";
import type { Facet, FacetCount, ProviderAnswer, ProviderQuery, Sort } from "../../port/provider.js";
import type { QueryWord } from "../../port/words.js";
import type { MultiSearchQuery } from "./client.js";
import { allOf, type Condition, conditionsOf, fromPlaces, not, type Subject, starsOn, statusOn } from "./filter.js";
import { byMarks, MARKS_WINDOW, type MarkedHit, markedWords } from "./marks.js";
import type { SearchRecord } from "./record.js";

/** One search of a multi-search. */
export type Question = MultiSearchQuery;

/** What one search of a multi-search answers, as far as we ask for it. */
export interface Result {
  readonly hits: readonly MarkedHit[];
  readonly totalHits: number;
  readonly facetDistribution?: { readonly [attribute: string]: { readonly [value: string]: number } };
}

/** What is asked of Meilisearch in one round trip, and how its results become the answer. */
export interface Plan {
  readonly questions: readonly Question[];
  answer(results: readonly Result[]): ProviderAnswer;
}

/** Meilisearch looks at ten words of a query and leaves out the rest without a word. */
const MOST_WORDS = 10;
const STARS = [5, 4, 3] as const;

const SORTED: Readonly<Record<Sort, string | null>> = {
  relevance: null,
  price: "price:asc",
  "-price": "price:desc",
  stars: null,
  newest: "decided:desc",
  name: "title_sort:asc",
};

/** The attribute that a facet counts. Stars and status depend on the day: each of their values is a search of its own. */
const COUNTED: Readonly<Record<Exclude<Facet, "stars" | "status">, keyof SearchRecord>> = {
  group: "group",
  province: "province",
  provinceBefore: "province_before",
  producer: "producer_id",
  price: "price_step",
  inStock: "in_stock",
};

/** The words as one text; of more than ten different ones the ten that tell most. Letters and digits only: nothing in it is an operator. */
function textOf(words: readonly QueryWord[], unfinished: boolean): string {
  const plain = words.map((word) => ({ ...word, fold: word.fold.replace(/[^\p{L}\p{N}]/gu, "") }));
  const last = plain.findLast(({ fold }) => fold !== "");
  if (last === undefined) return "";
  const earlier = plain.filter(({ fold }) => fold !== "" && fold !== last.fold);
  const once = [...new Map(earlier.map((word) => [word.fold, word])).values(), last];
  const kept = new Set(once.toSorted((left, right) => right.weight - left.weight).slice(0, MOST_WORDS));
  const text = once.flatMap((word) => (kept.has(word) ? [word.fold] : [])).join(" ");
  // After a space nothing is looked for that only begins with the last word.
  return unfinished && kept.has(last) ? text : `${text} `;
}

/**
 * The parts in which hits are listed one after the other, when Meilisearch cannot sort them itself: by the stars of the day, or those of
 * the places that the query names before the rest. Each part is exact, so totals and pages are.
 */
function parts(query: ProviderQuery): Condition[][] {
  if (query.sort === "stars") {
    const each = STARS.map((stars) => [starsOn([stars], query.on)]);
    return [...each, [not(starsOn(STARS, query.on))]];
  }
  if (query.sort !== "relevance" || query.places.length === 0) return [[]];
  const there = fromPlaces(query.places);
  return [[there], [not(there)]];
}

/** How a query is asked. `uid`: of the index. */
export function planOf(query: ProviderQuery, uid: string): Plan {
  const { words, unfinished, sort, offset, limit, on } = query;
  const text = textOf(words, unfinished);
  const asked =
    text === "" ? {} : ({ q: text, matchingStrategy: query.match === "all" ? "all" : "frequency" } as const);
  const conditions = conditionsOf(query.filters, on);
  const question = (
    without: Subject | null,
    more: readonly Condition[],
    rest: Omit<Question, "indexUid">,
  ): Question => {
    const kept = [...conditions].flatMap(([subject, condition]) => (subject === without ? [] : [condition]));
    const filter = allOf([...kept, ...more]);
    return { indexUid: uid, ...asked, ...(filter === "" ? {} : { filter }), ...rest };
  };

  const marked = sort === "relevance" ? markedWords(words, unfinished) : [];
  const window = marked.length > 0 && offset < MARKS_WINDOW ? MARKS_WINDOW : 0;
  const listed = parts(query);
  // A whole page of a list in one part is asked for as it is; otherwise all that stands before it is needed too.
  const isPage = listed.length === 1 && window === 0 && limit > 0 && offset % limit === 0;
  const page = isPage
    ? { page: offset / limit + 1, hitsPerPage: limit }
    : { page: 1, hitsPerPage: limit === 0 ? 0 : Math.max(offset + limit, window) };
  const order = SORTED[sort];
  const hits = listed.map((part) =>
    question(null, part, {
      ...page,
      ...(order === null ? {} : { sort: [order] }),
      attributesToRetrieve: window > 0 ? ["id", "marks_title", "marks_other"] : ["id"],
    }),
  );
  const counts = query.facets.map((facet) => countsOf(facet, query, question));

  return {
    questions: [...hits, ...counts.flatMap(({ questions }) => questions)],
    answer: (results) => {
      const found = results.slice(0, hits.length);
      const all = found.flatMap((result) =>
        window === 0 ? result.hits : [...byMarks(result.hits.slice(0, window), marked), ...result.hits.slice(window)],
      );
      const from = isPage ? 0 : offset;
      let next = hits.length;
      const facets = counts.map(({ facet, questions, read }) => {
        const own = results.slice(next, next + questions.length);
        next += questions.length;
        return [facet, sorted(read(own))] as const;
      });
      return {
        ids: all.slice(from, from + limit).map(({ id }) => id),
        total: found.reduce((sum, { totalHits }) => sum + totalHits, 0),
        facets: Object.fromEntries(facets),
      };
    },
  };
}

interface Counts {
  readonly facet: Facet;
  readonly questions: readonly Question[];
  read(results: readonly Result[]): FacetCount[];
}

type Ask = (without: Subject | null, more: readonly Condition[], rest: Omit<Question, "indexUid">) => Question;

/** How a facet is counted: without its own filter, and with all others. */
function countsOf(facet: Facet, { on }: ProviderQuery, ask: Ask): Counts {
  if (facet === "stars" || facet === "status") {
    const values: readonly string[] = facet === "stars" ? STARS.map(String) : STATUSES;
    const conditions =
      facet === "stars" ? STARS.map((value) => starsOn([value], on)) : STATUSES.map((value) => statusOn([value], on));
    return {
      facet,
      questions: conditions.map((condition) => ask(facet, [condition], { hitsPerPage: 0 })),
      read: (results) => values.map((value, index) => ({ value, count: results[index]?.totalHits ?? 0 })),
    };
  }
  const attribute = COUNTED[facet];
  return {
    facet,
    questions: [ask(facet, [], { hitsPerPage: 0, facets: [attribute] })],
    read: ([result]) =>
      Object.entries(result?.facetDistribution?.[attribute] ?? {}).map(([value, count]) => ({ value, count })),
  };
}

/** The most frequent value first, then by value; values that nothing has are left out. */
const sorted = (counts: FacetCount[]): FacetCount[] =>
  counts
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));

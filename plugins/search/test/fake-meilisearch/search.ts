import { ApiError, notCovered } from "./api-error.js";
import { filterRules } from "./settings.js";
import { type Json, type JsonObject, type Shape, shaped } from "./shape.js";
import { comparing, filtered, type Index, picked, sorting } from "./store.js";
import { fitsPattern, scalarsAt } from "./values.js";

const uncovered = { kind: "uncovered", code: "bad_request" } as const;

/** What a search may ask for. */
export const SEARCH_SHAPE = {
  q: { kind: "a string", code: "invalid_search_q" },
  offset: { kind: "a positive integer", code: "invalid_search_offset" },
  limit: { kind: "a positive integer", code: "invalid_search_limit" },
  page: { kind: "a positive integer", code: "invalid_search_page" },
  hitsPerPage: { kind: "a positive integer", code: "invalid_search_hits_per_page" },
  attributesToRetrieve: { kind: "an array", element: "a string", code: "invalid_search_attributes_to_retrieve" },
  filter: { kind: "anything", code: "invalid_search_filter" },
  sort: { kind: "an array", element: "a string", code: "invalid_search_sort" },
  facets: { kind: "an array", element: "a string", code: "invalid_search_facets" },
  matchingStrategy: {
    kind: "a string",
    oneOf: ["last", "all", "frequency"],
    code: "invalid_search_matching_strategy",
  },
  attributesToCrop: uncovered,
  cropLength: uncovered,
  cropMarker: uncovered,
  attributesToHighlight: uncovered,
  highlightPreTag: uncovered,
  highlightPostTag: uncovered,
  showMatchesPosition: uncovered,
  distinct: uncovered,
  attributesToSearchOn: uncovered,
  rankingScoreThreshold: uncovered,
  locales: uncovered,
  hybrid: uncovered,
  vector: uncovered,
  retrieveVectors: uncovered,
  media: uncovered,
  personalize: uncovered,
  useNetwork: uncovered,
  showRankingScore: uncovered,
  showRankingScoreDetails: uncovered,
  showPerformanceDetails: uncovered,
} as const satisfies Shape;

/** The real server looks at ten words of a query and leaves out the rest. */
const MAX_WORDS = 10;

/** Words as the real server's tokenizer makes them of Latin text: no marks, lower case, đ as d. */
export const tokens = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Where each word of a document stands first: the position of the attribute among the searchable ones. */
function wordsOf(document: JsonObject, attributes: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const [rank, attribute] of attributes.entries()) {
    for (const value of scalarsAt(document, attribute)) {
      for (const word of tokens(String(value))) if (!words.has(word)) words.set(word, rank);
    }
  }
  return words;
}

interface Candidate {
  readonly document: JsonObject;
  /** How many words of the query it holds, counted as the matching strategy drops them. */
  readonly held: number;
  /** Sum of the attributes' ranks of the words that it holds. */
  readonly rank: number;
}

interface Query {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly strategy: string;
}

function queryOf(body: JsonObject): Query {
  const q = String(body.q ?? "");
  if (/"|(^|\s)-\S/.test(q)) throw notCovered("phrases and excluded words in `q`");
  return {
    words: tokens(q).slice(0, MAX_WORDS),
    prefix: q !== "" && !/[^\p{L}\p{M}\p{N}]$/u.test(q),
    strategy: String(body.matchingStrategy ?? "last"),
  };
}

/** Every word is looked for as it is: no typo is forgiven, no word cut in two, no two joined. The README of the fake says so. */
function candidates(documents: readonly JsonObject[], index: Index, query: Query): Candidate[] {
  if (query.words.length === 0) return documents.map((document) => ({ document, held: 0, rank: 0 }));
  const searchable = index.settings.searchableAttributes as string[];
  const last = query.words.length - 1;
  const rows = documents.map((document) => {
    const words = wordsOf(document, searchable.includes("*") ? Object.keys(document) : searchable);
    const ranks = query.words.map((word, position) => {
      const exact = words.get(word);
      if (exact !== undefined || position !== last || !query.prefix) return exact;
      const longer = [...words].filter(([own]) => own.startsWith(word)).map(([, rank]) => rank);
      return longer.length === 0 ? undefined : Math.min(...longer);
    });
    return { document, ranks };
  });
  const order = query.words.map((_, position) => position);
  if (query.strategy === "frequency") {
    const holding = order.map((position) => rows.filter(({ ranks }) => ranks[position] !== undefined).length);
    order.sort((one, other) => (holding[one] as number) - (holding[other] as number));
  }
  const needed = query.strategy === "all" ? query.words.length : 1;
  return rows.flatMap(({ document, ranks }) => {
    const missing = order.findIndex((position) => ranks[position] === undefined);
    const held = missing < 0 ? order.length : missing;
    if (held < needed) return [];
    return [{ document, held, rank: ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0) }];
  });
}

/** By the ranking rules in their order, as far as the fake knows them; the rest keeps the order in which documents came. */
function ranked(found: Candidate[], index: Index, sort: readonly string[]): JsonObject[] {
  const rules = index.settings.rankingRules as string[];
  if (sort.length > 0 && !rules.includes("sort")) {
    throw new ApiError(
      "invalid_search_sort",
      `Index \`${index.uid}\`: You must specify where \`sort\` is listed in the rankingRules setting to use the sort parameter at search time.`,
    );
  }
  const sorts = sorting(index, sort, "invalid_search_sort", true);
  const comparisons = rules.flatMap((rule): ((left: Candidate, right: Candidate) => number)[] => {
    if (rule === "words") return [(left, right) => right.held - left.held];
    if (rule === "attribute" || rule === "attributeRank") return [(left, right) => left.rank - right.rank];
    if (rule === "sort") return sorts.map((compare) => (left, right) => compare(left.document, right.document));
    if (!rule.includes(":")) return [];
    const compare = comparing(rule);
    return [(left, right) => compare(left.document, right.document)];
  });
  return found
    .sort((left, right) => {
      for (const compare of comparisons) {
        const difference = compare(left, right);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ document }) => document);
}

function facetsOf(documents: readonly JsonObject[], index: Index, facets: readonly string[]): JsonObject {
  const patterns = filterRules(index.settings).flatMap((rule) => rule.patterns);
  const { maxValuesPerFacet, sortFacetValuesBy } = index.settings.faceting as {
    maxValuesPerFacet: number;
    sortFacetValuesBy: { [facet: string]: string };
  };
  const facetDistribution: JsonObject = {};
  const facetStats: JsonObject = {};
  for (const facet of facets) {
    if (!patterns.some((pattern) => fitsPattern(facet, pattern))) {
      const available =
        patterns.length === 0
          ? "This index does not have configured filterable attributes."
          : `Available filterable attributes patterns are: \`${[...patterns].sort().join(", ")}\`.`;
      throw new ApiError(
        "invalid_search_facets",
        `Invalid facet distribution: Pattern \`${facet}\` is not filterable. ${available}`,
      );
    }
    const counts = new Map<string, number>();
    const numbers: number[] = [];
    for (const document of documents) {
      const values = new Set(scalarsAt(document, facet));
      for (const value of values) {
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
        if (typeof value === "number") numbers.push(value);
      }
    }
    const byCount = (sortFacetValuesBy[facet] ?? sortFacetValuesBy["*"]) === "count";
    const sorted = [...counts].sort(([left, one], [right, other]) =>
      byCount && one !== other ? other - one : left < right ? -1 : 1,
    );
    facetDistribution[facet] = Object.fromEntries(sorted.slice(0, maxValuesPerFacet));
    if (numbers.length > 0) facetStats[facet] = { min: Math.min(...numbers), max: Math.max(...numbers) };
  }
  return { facetDistribution, facetStats };
}

/** Answers one search of an index. */
export function search(index: Index, body: Json): JsonObject {
  const query = shaped(body, SEARCH_SHAPE);
  const documents = filtered(index, query.filter, "invalid_search_filter", true);
  const found = candidates(documents, index, queryOf(query));
  const hits = ranked(found, index, (query.sort ?? []) as string[]);
  const { maxTotalHits } = index.settings.pagination as { maxTotalHits: number };
  const total = Math.min(hits.length, maxTotalHits);
  const shown = index.settings.displayedAttributes as string[];
  const wanted = (query.attributesToRetrieve ?? ["*"]) as string[];
  const page = (from: number, count: number) =>
    hits.slice(Math.min(from, total), Math.min(from + count, total)).map((hit) => picked(picked(hit, shown), wanted));
  const common = {
    query: String(query.q ?? ""),
    processingTimeMs: 0,
    ...(query.facets ? facetsOf(hits, index, query.facets as string[]) : {}),
  };
  if (query.page != null || query.hitsPerPage != null) {
    const hitsPerPage = Number(query.hitsPerPage ?? 20);
    const number = Number(query.page ?? 1);
    const totalPages = hitsPerPage === 0 ? 0 : Math.ceil(total / hitsPerPage);
    const shownHits = number === 0 ? [] : page((number - 1) * hitsPerPage, hitsPerPage);
    return { hits: shownHits, ...common, hitsPerPage, page: number, totalPages, totalHits: total };
  }
  const offset = Number(query.offset ?? 0);
  const limit = Number(query.limit ?? 20);
  return { hits: page(offset, limit), ...common, limit, offset, estimatedTotalHits: total };
}

import { LISTING_FACETS, LISTING_SEARCH_SORTS, SEARCH_PRICE_STEPS } from "@cho-ocop/contracts";
import type { CalendarDay, Status } from "@cho-ocop/ocop-rules";
import type { IndexName, SearchDocument } from "./document.js";
import type { SaidPlace } from "./understood.js";
import type { QueryWord } from "./words.js";

/** How an answer is sorted; equal ones by relevance, then by id, so that pages never overlap. */
export const SORTS = LISTING_SEARCH_SORTS;
export type Sort = (typeof SORTS)[number];

/** What can be counted beside the hits. */
export const FACETS = LISTING_FACETS;
export type Facet = (typeof FACETS)[number];

/** Every field that is given must hold; inside a list one of its values must. */
export interface Filters {
  readonly stars?: readonly (3 | 4 | 5)[];
  readonly status?: readonly Status[];
  readonly group?: readonly string[];
  readonly productSet?: readonly number[];
  readonly province?: readonly string[];
  readonly provinceBefore?: readonly string[];
  /** Id or handle. */
  readonly producer?: readonly string[];
  /** Whole đồng, included. */
  readonly priceMin?: number;
  /** Whole đồng, included. */
  readonly priceMax?: number;
  readonly inStock?: boolean;
  readonly demonstration?: boolean;
}

/**
 * How the words must match: `all` of them, or `some` (weighted by how much each tells; a hit must hold at least the most telling ones).
 */
export type Match = "all" | "some";

/** One question to a provider. It decides nothing: what the words mean and what is tried when nothing is found is the service's. */
export interface ProviderQuery {
  readonly index: IndexName;
  readonly words: readonly QueryWord[];
  readonly match: Match;
  /** The last word may be the beginning of one. */
  readonly unfinished: boolean;
  /** Hits from these places come first. */
  readonly places: readonly SaidPlace[];
  readonly filters: Filters;
  /** The day whose stars and status hold. */
  readonly on: CalendarDay;
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
  /** Counted disjunctively: the counts of a facet ignore the filter of that facet itself, and obey all others. */
  readonly facets: readonly Facet[];
}

/** A value of a facet with how many documents have it; for `price` the value is the lower bound of a range of `PRICE_STEPS`. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Lower bounds of the price ranges that are counted, whole đồng. */
export const PRICE_STEPS = SEARCH_PRICE_STEPS;

export interface ProviderAnswer {
  /** Ids in their order, at most `limit`. */
  readonly ids: readonly string[];
  /** How many match in all, exactly. */
  readonly total: number;
  readonly facets: { readonly [facet in Facet]?: readonly FacetCount[] };
  /** Name of the engine that answered, when that is not the provider that was asked. */
  readonly answeredBy?: string;
  /** True when the engine of choice did not answer and another stood in. */
  readonly degraded?: boolean;
}

/** What may be meant by words of which the last is still being typed. */
export interface ProviderSuggestions {
  /** The best hits, at most `limit`. */
  readonly ids: readonly string[];
  /** Producers of hits, or whose name begins with the words, by id, with how many documents each has in all; at most `limit`. */
  readonly producers: readonly FacetCount[];
}

/** An index that is built beside the one in use. */
export interface Rebuild {
  /** Adds documents; the same id again replaces the one before. */
  add(documents: readonly SearchDocument[]): Promise<void>;
  /** Puts the new index in the place of the old in one step; what was written to the old one meanwhile is in both. */
  swap(): Promise<void>;
  /** Throws the new index away; the old one stays. */
  abandon(): Promise<void>;
}

/** An engine behind the search. A call that fails rejects; it never answers with less than it was asked for. */
export interface SearchProvider {
  readonly name: string;
  search(query: ProviderQuery): Promise<ProviderAnswer>;
  /**
   * What suggestions need, quicker than `search` where a few letters begin the words of half the index: it looks at the likeliest hits only.
   * `match`, `sort`, `offset` and `facets` are not looked at. A provider without it is quick enough by `search`.
   */
  suggest?(query: ProviderQuery): Promise<ProviderSuggestions>;
  /** Adds or replaces documents. When it resolves, a search finds them. Calls for one index come one after the other (the service holds a lock). */
  upsert(index: IndexName, documents: readonly SearchDocument[]): Promise<void>;
  /** Removes documents; an id that is not there is no error. */
  remove(index: IndexName, ids: readonly string[]): Promise<void>;
  /** Ids and digests of the documents after `after` in the order of ids (byte order), for comparing with the database. */
  digests(index: IndexName, after: string | null, limit: number): Promise<readonly { id: string; digest: string }[]>;
  rebuild(index: IndexName): Promise<Rebuild>;
  /** Whether it answers now; never rejects. */
  healthy(): Promise<boolean>;
}

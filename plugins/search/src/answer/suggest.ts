import { type ListingItem, MOST_SUGGESTIONS, type Suggestions } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { foldVietnamese } from "@cho-ocop/vietnam";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import { type Era, provinces, successorProvince } from "@cho-ocop/vietnam/units";
import type { PopularQuery } from "../log/popular.js";
import type { FacetCount, ProviderQuery, ProviderSuggestions, SearchProvider } from "../port/provider.js";
import type { Understood } from "../port/understood.js";
import type { Ask } from "./cascade.js";
import { saidFilters } from "./filters.js";
import { placeLabel } from "./labels.js";

/** How many rows each group may have when all have enough. */
const SHARES = { queries: 2, products: 4, producers: 1, places: 1 } as const;

/** How much is for sale from each province, by its code. */
export interface Counts {
  readonly province: readonly FacetCount[];
  readonly provinceBefore: readonly FacetCount[];
}

/** How much is for sale from where, on a day. */
export async function countsByProvince(ask: Ask, on: CalendarDay): Promise<Counts> {
  const { facets } = await ask({
    index: "listings",
    words: [],
    match: "all",
    unfinished: false,
    places: [],
    filters: {},
    on,
    sort: "relevance",
    offset: 0,
    limit: 0,
    facets: ["province", "provinceBefore"],
  });
  return { province: facets.province ?? [], provinceBefore: facets.provinceBefore ?? [] };
}

/** Ids of products and producers that fit what has been typed so far. */
export async function begunHits(
  provider: SearchProvider,
  { words, filters: said, places, unfinished }: Understood,
  on: CalendarDay,
): Promise<ProviderSuggestions> {
  const filters = saidFilters(said, {});
  const query: ProviderQuery = {
    index: "listings",
    words,
    match: "all",
    unfinished,
    places,
    filters,
    on,
    sort: "relevance",
    offset: 0,
    limit: MOST_SUGGESTIONS,
    facets: ["producer"],
  };
  if (provider.suggest !== undefined) return provider.suggest(query);
  const { ids, facets } = await provider.search(query);
  return { ids, producers: facets.producer ?? [] };
}

/** Whether every word of a text begins a word of a name, marks aside. */
export function begins(text: string, name: string): boolean {
  const words = wordsOf(name);
  const typed = wordsOf(text);
  return typed.length > 0 && typed.every(({ fold }) => words.some((word) => word.fold.startsWith(fold)));
}

/** Provinces of both eras whose name begins with what was typed and from which something is for sale; the old ones say what they are now. */
export function placesBegun(text: string, counts: Counts): Suggestions["places"] {
  const folded = foldVietnamese(text);
  if (folded.length < 2) return [];
  const of = (era: Era, counted: readonly FacetCount[]) =>
    provinces(era)
      .filter(({ name }) => foldVietnamese(name).startsWith(folded))
      .flatMap(({ code, name }) => {
        const count = counted.find(({ value }) => value === code)?.count ?? 0;
        const successor = era === "before" ? successorProvince(code)?.name : undefined;
        const now = successor === undefined || successor === name ? null : successor;
        // An old province that kept its name is the same row twice.
        if (count === 0 || (era === "before" && now === null)) return [];
        return [{ code, name, level: "province" as const, era, now, label: placeLabel({ name, now }), count }];
      });
  return [...of("since", counts.province), ...of("before", counts.provinceBefore)].sort((a, b) => b.count - a.count);
}

/** Popular texts that go on from what was typed. */
export const queriesBegun = (text: string, popular: readonly PopularQuery[]): Suggestions["queries"] => {
  const folded = foldVietnamese(text);
  return popular.filter((query) => query.folded.startsWith(folded)).map((query) => ({ text: query.text }));
};

/** At most eight rows of all groups: each gets its share, and what one leaves free the products take, then the others. */
export function shared(found: {
  readonly queries: Suggestions["queries"];
  readonly products: readonly ListingItem[];
  readonly producers: Suggestions["producers"];
  readonly places: Suggestions["places"];
}): Omit<Suggestions, "on"> {
  const names = ["products", "queries", "producers", "places"] as const;
  const rows = Object.fromEntries(names.map((name) => [name, Math.min(SHARES[name], found[name].length)])) as Record<
    (typeof names)[number],
    number
  >;
  let free = MOST_SUGGESTIONS - names.reduce((sum, name) => sum + rows[name], 0);
  for (const name of names) {
    const more = Math.min(free, found[name].length - rows[name]);
    rows[name] += more;
    free -= more;
  }
  return {
    queries: found.queries.slice(0, rows.queries),
    products: found.products.slice(0, rows.products),
    producers: found.producers.slice(0, rows.producers),
    places: found.places.slice(0, rows.places),
  };
}

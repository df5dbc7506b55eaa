import type { ListingSearchQuery, RegisterSearchQuery } from "@cho-ocop/contracts";
import type { Stars } from "@cho-ocop/ocop-rules";
import type { Filters } from "../port/provider.js";
import type { SaidFilters } from "../port/understood.js";

/** A query of either list, as far as it filters. */
export type FilteringQuery = Pick<
  ListingSearchQuery & RegisterSearchQuery,
  "stars" | "status" | "group" | "set" | "province" | "era" | "producer" | "demonstration"
> &
  Partial<Pick<ListingSearchQuery, "priceMin" | "priceMax" | "inStock">>;

const DEMONSTRATION: Record<FilteringQuery["demonstration"], boolean | undefined> = {
  exclude: false,
  include: undefined,
  only: true,
};

/** Without the fields that ask for nothing. */
const given = <Fields extends object>(fields: { [Name in keyof Fields]: Fields[Name] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** The filters that a person chose. */
export function chosenFilters(query: FilteringQuery): Filters {
  return given<Filters>({
    stars: query.stars?.map((stars) => Number(stars) as Stars),
    status: query.status,
    group: query.group,
    productSet: query.set?.map(Number),
    province: query.era === "since" ? query.province : undefined,
    provinceBefore: query.era === "before" ? query.province : undefined,
    producer: query.producer === undefined ? undefined : [query.producer],
    priceMin: query.priceMin,
    priceMax: query.priceMax,
    inStock: query.inStock,
    demonstration: DEMONSTRATION[query.demonstration],
  });
}

/** The filters that a sentence named, but for those of which a person chose another value: what was chosen speaks last. */
export function saidFilters({ groups, ...said }: SaidFilters, chosen: Filters): Filters {
  const prices = chosen.priceMin !== undefined || chosen.priceMax !== undefined;
  return given<Filters>({
    stars: chosen.stars === undefined ? said.stars : undefined,
    priceMin: prices ? undefined : said.priceMin,
    priceMax: prices ? undefined : said.priceMax,
    group: chosen.group === undefined ? groups : undefined,
    inStock: chosen.inStock === undefined ? said.inStock : undefined,
  });
}

/** Filters without one of them. */
export function without(filters: Filters, name: keyof Filters): Filters {
  const { [name]: _left, ...rest } = filters;
  return rest;
}

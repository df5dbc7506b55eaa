/** @file What a provider must answer, found by looking at every document. */
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { SearchDocument } from "../../src/port/document.js";
import { type Facet, type FacetCount, type Filters, PRICE_STEPS, type ProviderQuery } from "../../src/port/provider.js";

/** What holds of a document on a day. */
export const periodOn = (document: SearchDocument, day: CalendarDay) =>
  document.periods.find(({ from, to }) => from <= day && day < to);

const holds = (document: SearchDocument, { filters, on }: ProviderQuery, without: Facet | null): boolean => {
  const today = periodOn(document, on);
  const has = <Value>(wanted: readonly Value[] | undefined, value: Value | null | undefined): boolean =>
    wanted === undefined || (value != null && wanted.includes(value));
  const { priceMin, priceMax, inStock, demonstration, productSet, producer } = filters;
  const checks: Readonly<Record<Facet, boolean>> = {
    stars: has(filters.stars, today?.stars),
    status: has(filters.status, today?.status),
    group: has(filters.group, document.group),
    province: has(filters.province, document.province),
    provinceBefore: has(filters.provinceBefore, document.provinceBefore),
    producer:
      producer === undefined || has(producer, document.producer?.id) || has(producer, document.producer?.handle),
    price:
      (priceMin === undefined || (document.price !== null && document.price >= priceMin)) &&
      (priceMax === undefined || (document.price !== null && document.price <= priceMax)),
    inStock: inStock === undefined || document.inStock === inStock,
  };
  return (
    has(productSet, document.productSet) &&
    (demonstration === undefined || document.demonstration === demonstration) &&
    Object.entries(checks).every(([facet, passes]) => passes || facet === without)
  );
};

const facetValue = (document: SearchDocument, facet: Facet, { on }: ProviderQuery): string | null => {
  const today = periodOn(document, on);
  const { price } = document;
  const values: Readonly<Record<Facet, unknown>> = {
    stars: today?.stars,
    status: today?.status,
    group: document.group,
    province: document.province,
    provinceBefore: document.provinceBefore,
    producer: document.producer?.id,
    price: price === null ? null : PRICE_STEPS.findLast((step) => step <= price),
    inStock: document.inStock,
  };
  const value = values[facet];
  return value == null ? null : String(value);
};

/** The ids that pass the filters, sorted. */
export const passing = (documents: readonly SearchDocument[], query: ProviderQuery): string[] =>
  documents
    .filter((document) => holds(document, query, null))
    .map(({ id }) => id)
    .sort();

/** The counts of a facet, each without the filter of the facet itself. */
export function counted(documents: readonly SearchDocument[], facet: Facet, query: ProviderQuery): FacetCount[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const value = facetValue(document, facet, query);
    if (value !== null && holds(document, query, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return inOrder([...counts].map(([value, count]) => ({ value, count })));
}

/** Counts in an order in which two lists of them can be compared; values that nothing has say nothing. */
export const inOrder = (counts: readonly FacetCount[] | undefined): FacetCount[] =>
  (counts ?? []).filter(({ count }) => count > 0).toSorted((left, right) => (left.value < right.value ? -1 : 1));

/** Values for each filter, some of which nothing has. */
export const FILTERS: readonly Filters[] = [
  { stars: [4] },
  { stars: [3, 5] },
  { status: ["valid"] },
  { status: ["expiring", "not_yet_valid"] },
  { status: ["revoked"] },
  { group: ["II"] },
  { group: ["I", "V", "IX"] },
  { productSet: [2] },
  { productSet: [1, 3] },
  { province: ["24"] },
  { province: ["08", "83"] },
  { provinceBefore: ["83"] },
  { producer: ["prdr_mot"] },
  { producer: ["co-so-hai", "prdr_mot"] },
  { priceMin: 50_000 },
  { priceMax: 99_999 },
  { priceMin: 45_001, priceMax: 650_000 },
  { inStock: true },
  { inStock: false },
  { demonstration: true },
  { demonstration: false },
  { group: [] },
];

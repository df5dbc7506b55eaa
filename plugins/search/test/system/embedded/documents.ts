/** @file Documents and questions of the tests, and what a question finds by plain counting. */
import { calendarDay, STATUSES } from "@cho-ocop/ocop-rules";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import fc from "fast-check";
import { wordsOfFields } from "../../../src/documents/fields.js";
import type { SearchDocument } from "../../../src/port/document.js";
import { FACETS, type Filters, type ProviderQuery, SORTS } from "../../../src/port/provider.js";
import type { QueryWord } from "../../../src/port/words.js";
import { counted, passing } from "../../contract/brute.js";

export const TODAY = calendarDay("2026-11-22");

/** A plain document, with what a test says of it. */
export const documentOf = (facts: Partial<SearchDocument> & { title: string }): SearchDocument => ({
  id: `prod_${wordsOf(facts.title)
    .map(({ marked, fold }) => marked ?? fold)
    .join("_")}`,
  digest: JSON.stringify(facts),
  names: [],
  decisions: [],
  producer: null,
  group: "I",
  productSet: null,
  province: "24",
  provinceBefore: null,
  places: [],
  periods: [{ from: calendarDay("2020-01-01"), to: calendarDay("2099-01-01"), status: "unverified", stars: null }],
  decidedOn: null,
  price: 100_000,
  inStock: true,
  demonstration: false,
  aliases: [],
  description: null,
  ...facts,
});

/** The words of a text as a query's, all telling the same. */
export const asked = (text: string): QueryWord[] => wordsOf(text).map((word) => ({ ...word, typed: null, weight: 1 }));

/** A question that filters nothing, with what a test asks. */
export const question = (asks: Partial<ProviderQuery> = {}): ProviderQuery => ({
  index: "listings",
  words: [],
  match: "all",
  unfinished: false,
  places: [],
  filters: {},
  on: TODAY,
  sort: "relevance",
  offset: 0,
  limit: 1000,
  facets: [],
  ...asks,
});

const SYLLABLES = ["gạo", "nếp", "bơ", "bò", "bo", "dừa", "dưa", "dứa", "mật", "ong", "gà", "chè", "mỳ", "mì", "ST25"];
const text = (most: number) =>
  fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: most }).map((words) => words.join(" "));
const DAYS = ["2024-03-01", "2025-07-01", "2026-11-21", "2026-11-22", "2026-11-23", "2028-01-01", "2031-05-31"];
const state = fc.oneof(
  fc.record({ status: fc.constantFrom("valid", "expiring", "transitional"), stars: fc.constantFrom(3, 4, 5) }),
  fc.record({ status: fc.constantFrom(...STATUSES), stars: fc.constant(null) }),
) as fc.Arbitrary<Pick<SearchDocument["periods"][number], "status" | "stars">>;
const periods = fc
  .tuple(fc.subarray(DAYS, { minLength: 2 }), fc.array(state, { minLength: DAYS.length, maxLength: DAYS.length }))
  .map(([days, states]) =>
    days.slice(1).map((to, index) => ({
      from: calendarDay(days[index] ?? to),
      to: calendarDay(to),
      ...(states[index] ?? { status: "unverified" as const, stars: null }),
    })),
  );
const PRODUCERS = ["1", "2", "3"].map((n) => ({ id: `prdr_${n}`, handle: `chu-the-${n}`, name: `Hợp tác xã ${n}` }));
const GROUPS = ["I", "II", "III"];
const PROVINCES = ["01", "24", "79"];
const price = fc.constantFrom(0, 49_999, 50_000, 99_000, 150_000, 499_999, 500_000, 1_000_000, 25_000_000);

/** Any documents of a small vocabulary, each with an id of its own. */
export const someDocuments: fc.Arbitrary<SearchDocument[]> = fc
  .array(
    fc.record({
      title: text(4),
      names: fc.array(text(3), { maxLength: 1 }),
      producer: fc.option(fc.constantFrom(...PRODUCERS)),
      group: fc.constantFrom(...GROUPS),
      productSet: fc.option(fc.constantFrom(1, 2)),
      province: fc.constantFrom(...PROVINCES),
      provinceBefore: fc.option(fc.constantFrom(...PROVINCES)),
      places: fc.array(text(2), { maxLength: 2 }),
      periods,
      decidedOn: fc.option(fc.constantFrom(...DAYS).map(calendarDay)),
      price: fc.option(price),
      inStock: fc.boolean(),
      demonstration: fc.boolean(),
      aliases: fc.array(text(2), { maxLength: 1 }),
      description: fc.option(text(6)),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((facts, index) => documentOf({ ...facts, id: `prod_${index}`, digest: `${index}` })));

const chosen = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const filters: fc.Arbitrary<Filters> = fc
  .record({
    stars: chosen([3, 4, 5] as const),
    status: chosen(STATUSES),
    group: chosen(GROUPS),
    productSet: chosen([1, 2]),
    province: chosen(PROVINCES),
    provinceBefore: chosen(PROVINCES),
    producer: chosen(["prdr_1", "chu-the-2", "nobody"]),
    priceMin: fc.option(price, { nil: undefined }),
    priceMax: fc.option(price, { nil: undefined }),
    inStock: fc.option(fc.boolean(), { nil: undefined }),
    demonstration: fc.option(fc.boolean(), { nil: undefined }),
  })
  // A question that filters by everything finds nothing: most filters are left out.
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }).map((few) => Object.fromEntries(few) as Filters));

/** Any question to those documents, whose words must all be there. */
export const someQuestion: fc.Arbitrary<ProviderQuery> = fc
  .record({
    words: fc.oneof(fc.constant(""), text(2), fc.constantFrom("g", "mat o", "m")),
    unfinished: fc.boolean(),
    filters,
    on: fc.constantFrom(...DAYS).map(calendarDay),
    sort: fc.constantFrom(...SORTS),
    facets: fc.subarray([...FACETS]),
  })
  .map((asks) => question({ ...asks, words: asked(asks.words) }));

const hasWords = (document: SearchDocument, query: ProviderQuery): boolean => {
  const folds = Object.values(wordsOfFields(document)).flatMap((texts) => texts.flat().map(({ fold }) => fold));
  return query.words.every((word, index) =>
    query.unfinished && index === query.words.length - 1
      ? folds.some((fold) => fold.startsWith(word.fold))
      : folds.includes(word.fold),
  );
};

/** What a question finds, by going through all documents. */
export function countedByHand(documents: readonly SearchDocument[], query: ProviderQuery) {
  const found = documents.filter((document) => hasWords(document, query));
  const facets = Object.fromEntries(
    query.facets.map((facet) => [
      facet,
      Object.fromEntries(counted(found, facet, query).map(({ value, count }) => [value, count])),
    ]),
  );
  return { ids: passing(found, query), facets };
}

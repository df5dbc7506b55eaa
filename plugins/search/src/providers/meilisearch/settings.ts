import type { Settings } from "./client.js";
import type { SearchRecord } from "./record.js";

type Attribute = keyof SearchRecord | "gone" | "meanwhile";
const equal = (...attributePatterns: Attribute[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: false } },
});
const compared = (...attributePatterns: Attribute[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: true } },
});

/**
 * How Meilisearch is to treat our records.
 * Only what servers since 1.27 know: `attribute` is `attributeRank` and `wordPosition` of newer ones together.
 * `sort` comes first: a list sorted by price is sorted by price, and relevance decides among equals only.
 * Synonyms and stop words stay empty: aliases are words of the document, and "la", "ba", "an" are parts of names.
 * No `localizedAttributes`: language detection would cut our words as if they were German.
 */
export const SETTINGS = {
  searchableAttributes: [
    "words_title",
    "words_names",
    "words_aliases",
    "words_places",
    "words_producer",
    "words_decisions",
    "words_description",
  ] satisfies Attribute[],
  displayedAttributes: ["id", "digest", "shape", "marks_title", "marks_other"] satisfies Attribute[],
  filterableAttributes: [
    equal("stars_on", "status_on", "group", "product_set", "province", "province_before"),
    equal("producer_id", "producer_handle", "in_stock", "demonstration", "price_step", "place_names"),
    // Of an index that is being built; see rebuild.ts.
    equal("gone", "meanwhile"),
    compared("id_key", "price"),
  ],
  sortableAttributes: ["price", "decided", "title_sort", "id_key"] satisfies Attribute[],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "id_key:asc"],
  stopWords: [],
  synonyms: {},
  separatorTokens: [],
  nonSeparatorTokens: [],
  typoTolerance: {
    enabled: true,
    // Vietnamese syllables are short: with the usual 5 and 9 almost no typo would be forgiven.
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: true,
  },
  proximityPrecision: "byWord",
  prefixSearch: "indexingTime",
  facetSearch: false,
  // Counts are told in full: a register has some thousand producers.
  faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 1_000_000 },
  searchCutoffMs: 150,
} as const satisfies Settings;

/** Lists in which the order means nothing: the server may give them back in another. */
const SETS = ["displayedAttributes", "filterableAttributes", "sortableAttributes"];

function canonical(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part) => canonical(part));
    return SETS.includes(name) ? parts.map((part) => JSON.stringify(part)).sort() : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, canonical(part, key)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Those of our settings that an index does not have yet. Nothing is sent to a server that has them all: a change of settings may index everything anew. */
export function missingSettings(present: Settings): Settings {
  const ours: [string, unknown][] = Object.entries(SETTINGS);
  const theirs: { readonly [name: string]: unknown } = { ...present };
  return Object.fromEntries(
    ours.filter(
      ([name, value]) => JSON.stringify(canonical(value, name)) !== JSON.stringify(canonical(theirs[name], name)),
    ),
  );
}

import { ApiError, type ErrorCode } from "./api-error.js";
import type { Operator } from "./filter.js";
import { isObject, type Json, type JsonObject, type Shape, shaped } from "./shape.js";
import { fitsPattern } from "./values.js";

const RULES = ["words", "typo", "proximity", "attribute", "attributeRank", "sort", "wordPosition", "exactness"];

/** What a new index has. */
export const DEFAULT_SETTINGS: JsonObject = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attributeRank", "sort", "wordPosition", "exactness"],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: "byWord",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: "indexingTime",
};

const strings = (code: ErrorCode) => ({ kind: "an array", element: "a string", code }) as const;
const uncovered = { kind: "uncovered", code: "bad_request" } as const;

/** The settings that may be changed at once, with the code of the real server for a wrong one. */
export const SETTINGS_SHAPE = {
  displayedAttributes: strings("invalid_settings_displayed_attributes"),
  searchableAttributes: strings("invalid_settings_searchable_attributes"),
  filterableAttributes: { kind: "an array", code: "invalid_settings_filterable_attributes" },
  foreignKeys: uncovered,
  sortableAttributes: strings("invalid_settings_sortable_attributes"),
  rankingRules: strings("invalid_settings_ranking_rules"),
  stopWords: strings("invalid_settings_stop_words"),
  nonSeparatorTokens: strings("invalid_settings_non_separator_tokens"),
  separatorTokens: strings("invalid_settings_separator_tokens"),
  dictionary: uncovered,
  synonyms: { kind: "an object", code: "invalid_settings_synonyms" },
  distinctAttribute: uncovered,
  proximityPrecision: {
    kind: "a string",
    oneOf: ["byWord", "byAttribute"],
    code: "invalid_settings_proximity_precision",
  },
  typoTolerance: { kind: "an object", code: "invalid_settings_typo_tolerance" },
  faceting: { kind: "an object", code: "invalid_settings_faceting" },
  pagination: { kind: "an object", code: "invalid_settings_pagination" },
  embedders: uncovered,
  searchCutoffMs: { kind: "a positive integer", code: "invalid_settings_search_cutoff_ms" },
  localizedAttributes: uncovered,
  facetSearch: { kind: "a boolean", code: "invalid_settings_facet_search" },
  prefixSearch: { kind: "a string", oneOf: ["indexingTime", "disabled"], code: "invalid_settings_prefix_search" },
} as const satisfies Shape;

const INNER: { readonly [setting: string]: Shape } = {
  typoTolerance: {
    enabled: { kind: "a boolean", code: "invalid_settings_typo_tolerance" },
    minWordSizeForTypos: { kind: "an object", code: "invalid_settings_typo_tolerance" },
    disableOnWords: strings("invalid_settings_typo_tolerance"),
    disableOnAttributes: strings("invalid_settings_typo_tolerance"),
    disableOnNumbers: { kind: "a boolean", code: "invalid_settings_typo_tolerance" },
  },
  faceting: {
    maxValuesPerFacet: { kind: "a positive integer", code: "invalid_settings_faceting" },
    sortFacetValuesBy: { kind: "an object", code: "invalid_settings_faceting" },
  },
  pagination: { maxTotalHits: { kind: "a positive integer", code: "invalid_settings_pagination" } },
};
const GRANULAR: Shape = {
  attributePatterns: { ...strings("invalid_settings_filterable_attributes"), required: "bad_request" },
  features: { kind: "an object", code: "invalid_settings_filterable_attributes" },
};
const FEATURES: Shape = {
  facetSearch: { kind: "a boolean", code: "invalid_settings_filterable_attributes" },
  filter: { kind: "an object", code: "invalid_settings_filterable_attributes" },
};
const FILTERS: Shape = {
  equality: { kind: "a boolean", code: "invalid_settings_filterable_attributes" },
  comparison: { kind: "a boolean", code: "invalid_settings_filterable_attributes" },
};

/** Checks a body of `PATCH settings` as the real server does before it makes a task of it. */
export function checkSettings(body: Json): JsonObject {
  const settings = shaped(body, SETTINGS_SHAPE);
  for (const [name, shape] of Object.entries(INNER)) {
    const inner = settings[name];
    if (isObject(inner)) shaped(inner, shape, `.${name}`);
  }
  checkRankingRules(settings.rankingRules);
  for (const [index, rule] of ((settings.filterableAttributes ?? []) as Json[]).entries()) {
    if (!isObject(rule)) continue;
    const at = `.filterableAttributes[${index}]`;
    const { features } = shaped(rule, GRANULAR, at);
    if (!isObject(features)) continue;
    const { filter } = shaped(features, FEATURES, `${at}.features`);
    if (isObject(filter)) shaped(filter, FILTERS, `${at}.features.filter`);
  }
  const sizes = isObject(settings.typoTolerance) ? settings.typoTolerance.minWordSizeForTypos : undefined;
  if (isObject(sizes) && Number(sizes.oneTypo ?? 5) > Number(sizes.twoTypos ?? 9)) {
    throw new ApiError(
      "invalid_settings_typo_tolerance",
      `\`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${String(sizes.oneTypo)}\` and twoTypos: ${String(sizes.twoTypos)}\`.`,
    );
  }
  return settings;
}

function checkRankingRules(rules: Json | undefined): void {
  if (!Array.isArray(rules)) return;
  for (const [index, rule] of rules.entries()) {
    if (RULES.includes(String(rule)) || /^[^:]+:(asc|desc)$/.test(String(rule))) continue;
    throw new ApiError(
      "invalid_settings_ranking_rules",
      `Invalid value at \`.rankingRules[${index}]\`: \`${String(rule)}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`,
    );
  }
  if (rules.includes("attribute") && (rules.includes("attributeRank") || rules.includes("wordPosition"))) {
    throw new ApiError(
      "invalid_settings_ranking_rules",
      "Mixed usage of the attribute, attributeRank, and wordPosition ranking rules. You must either use the attribute ranking rule alone or the attributeRank and wordPosition ranking rules.",
    );
  }
}

/** The settings after a change: null goes back to the default, objects are merged one level deep and lists replaced. */
export function mergeSettings(settings: JsonObject, change: JsonObject): JsonObject {
  const merged = { ...settings };
  for (const [name, value] of Object.entries(change)) {
    const before = merged[name];
    if (value === null) merged[name] = DEFAULT_SETTINGS[name] ?? null;
    else if (isObject(value) && isObject(before) && name !== "synonyms") merged[name] = { ...before, ...value };
    else merged[name] = value;
  }
  return merged;
}

interface FilterRule {
  readonly patterns: readonly string[];
  readonly equality: boolean;
  readonly comparison: boolean;
}

/** The rules of `filterableAttributes`, plain names opened; the first one that fits a field holds for it. */
export function filterRules(settings: JsonObject): FilterRule[] {
  return ((settings.filterableAttributes ?? []) as Json[]).map((rule): FilterRule => {
    if (!isObject(rule)) return { patterns: [String(rule)], equality: true, comparison: true };
    const features = isObject(rule.features) ? rule.features : {};
    const filter = isObject(features.filter) ? features.filter : {};
    return {
      patterns: rule.attributePatterns as string[],
      equality: filter.equality !== false,
      comparison: filter.comparison === true,
    };
  });
}

const COMPARISONS: readonly Operator[] = [">", ">=", "<", "<=", "TO"];
const EQUALITIES: readonly Operator[] = ["=", "!=", "IN"];

/** Why a field may not be filtered by an operator, in the words of the real server; null when it may. */
export function filterRefusal(settings: JsonObject, field: string, operator: Operator): string | null {
  const rules = filterRules(settings);
  const index = rules.findIndex(({ patterns }) => patterns.some((pattern) => fitsPattern(field, pattern)));
  const rule = rules[index];
  if (rule === undefined) {
    const names = rules.flatMap(({ patterns }) => patterns).sort();
    return `Attribute \`${field}\` is not filterable. ${
      names.length === 0
        ? "This index does not have configured filterable attributes."
        : `Available filterable attribute patterns are: \`${names.join(", ")}\`.`
    }`;
  }
  const lacks =
    COMPARISONS.includes(operator) && !rule.comparison
      ? "comparison"
      : EQUALITIES.includes(operator) && !rule.equality
        ? "equality"
        : null;
  if (lacks === null) return null;
  const allowed = ["OR", "AND", "NOT"]
    .concat(rule.equality ? ["=", "!=", "IN"] : [])
    .concat(rule.comparison ? ["<", ">", "<=", ">=", "TO"] : [])
    .concat(["IS EMPTY", "IS NULL", "EXISTS"]);
  return `Filter operator \`${operator}\` is not allowed for the attribute \`${field}\`.\n  - Note: allowed operators: ${allowed.join(", ")}.\n  - Note: field \`${field}\` matched rule #${index} in \`filterableAttributes\`\n  - Hint: enable ${lacks} in rule #${index} by modifying the features.filter object\n  - Hint: prepend another rule matching \`${field}\` with appropriate filter features before rule #${index}`;
}

import type { RegisterSearch } from "@cho-ocop/contracts";

/** How many entries each value of a facet has; null where that is not known. */
export const countsOf = (counted: RegisterSearch | null, name: string): ReadonlyMap<string, number> | null => {
  const values = counted?.facets.find(({ facet }) => facet === name)?.values;
  return values === undefined ? null : new Map(values.map(({ value, count }) => [value, count]));
};

import type { SearchChip } from "@cho-ocop/contracts";
import type { Filters } from "../port/provider.js";
import { labelOf, type ProducerNames } from "./labels.js";

/** The parameter of the query that sets a filter. */
const PARAMETERS: Partial<Record<keyof Filters, string>> = { productSet: "set" };

/** A filter as a chip: one for each of its values. A person did not choose to leave out the demonstration: that is no chip. */
export function chipsOf(filters: Filters, said: boolean, producers: ProducerNames): SearchChip[] {
  return Object.entries(filters).flatMap(([key, values]) => {
    const name = key as keyof Filters;
    if (name === "demonstration" && values === false) return [];
    return [values].flat().map((value) => ({
      filter: PARAMETERS[name] ?? name,
      value: String(value),
      label: labelOf(name, String(value), producers),
      said,
    }));
  });
}

import type { RegisterQuery } from "@cho-ocop/contracts";
import { patterns } from "./patterns.js";

/** One filter of a list: the condition that it sets on a value, or undefined when it is not asked for. */
export type Filter = readonly [condition: (value: string) => string, value: unknown];

/** What a list of entries can be asked for, whatever else it lists. */
export type EntryQuery = Pick<
  RegisterQuery,
  "q" | "stars" | "status" | "group" | "set" | "province" | "era" | "producer" | "demonstration"
>;

const DEMONSTRATION: Record<EntryQuery["demonstration"], boolean | undefined> = {
  exclude: false,
  include: undefined,
  only: true,
};

/** The filters on an entry `r` and its period `p`; words are looked for in `searched`, folded text whose words follow one space each. */
export function entryFilters(query: EntryQuery, searched = "r.search_text"): readonly Filter[] {
  const { stars, status, group, set, producer, province, q } = query;
  return [
    [(value) => `p.stars = any(${value}::smallint[])`, stars],
    [(value) => `p.status = any(${value}::text[])`, status],
    [(value) => `r.group_code = any(${value}::text[])`, group],
    [(value) => `r.product_set = any(${value}::smallint[])`, set],
    [(value) => `${query.era === "since" ? "r.province_code" : "r.province_before_code"} = ${value}::text`, province],
    [
      (value) =>
        `r.producer_id = (select o.id from ocop_producer o where o.id = ${value}::text or o.handle = ${value})`,
      producer,
    ],
    [(value) => `${searched} like all(${value}::text[])`, q === undefined ? undefined : patterns(q)],
    [(value) => `r.demonstration = ${value}::boolean`, DEMONSTRATION[query.demonstration]],
  ];
}

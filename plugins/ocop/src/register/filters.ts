import type { RegisterQuery } from "@cho-ocop/contracts";
import { numberKey, patterns } from "./patterns.js";

/** One filter of a list: the condition that it sets on a value, or undefined when it is not asked for. */
export type Filter = readonly [condition: (value: string) => string, value: unknown];

/** What a list of entries can be asked for, whatever else it lists. */
export type EntryQuery = Pick<
  RegisterQuery,
  "q" | "number" | "stars" | "status" | "group" | "set" | "province" | "era" | "producer" | "demonstration"
>;

const DEMONSTRATION: Record<EntryQuery["demonstration"], boolean | undefined> = {
  exclude: false,
  include: undefined,
  only: true,
};

/** Whether an entry `r` has a certificate or an act of that number; of a number without a stroke, whether one begins with it. */
function hasNumber(value: string): string {
  // The character after the stroke ends the range: an index finds what begins with a number, which a pattern in a parameter would not let it.
  const is = (column: string) =>
    `(ocop_number(${column}) = ${value}::text or ocop_number(${column}) >= ${value}::text || '/' and ocop_number(${column}) < ${value}::text || '0')`;
  return `r.id in (
      select act.recognised_product_id from ocop_certificate act where ${is("act.decision_no")}
      union all select act.recognised_product_id from ocop_certificate act where ${is("act.certificate_no")}
      union all select act.recognised_product_id from ocop_certificate_event e join ocop_certificate act on act.id = e.certificate_id
      where ${is("e.decision_no")})`;
}

/** The filters on an entry `r` and its period `p`; words are looked for in `searched`, folded text whose words follow one space each. */
export function entryFilters(query: EntryQuery, searched = "r.search_text"): readonly Filter[] {
  const { stars, status, group, set, producer, province, q, number } = query;
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
    [hasNumber, number === undefined ? undefined : numberKey(number)],
    [(value) => `r.demonstration = ${value}::boolean`, DEMONSTRATION[query.demonstration]],
  ];
}

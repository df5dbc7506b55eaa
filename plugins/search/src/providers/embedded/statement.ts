import type { IndexName } from "../../port/document.js";
import type { Facet, ProviderQuery, Sort } from "../../port/provider.js";
import { countedColumns, countsSql, facetConditions, plainConditions } from "./facets.js";
import { matchingQuery } from "./matching.js";
import { score } from "./score.js";
import { stateOn } from "./states.js";
import { storable } from "./text.js";

/** The table of an index. */
export const tableOf = (index: IndexName): string => `search_${index}`;

/** By what the hits are sorted before their score, as columns of the matched rows made of a row `d` whose state is `state`. */
const ORDERS: Readonly<Record<Sort, { column: (state: string) => string; direction: string } | null>> = {
  relevance: null,
  price: { column: () => "d.price", direction: "asc" },
  "-price": { column: () => "d.price", direction: "desc" },
  stars: { column: (state) => `nullif(${state} % 10, 0)`, direction: "desc" },
  newest: { column: () => "d.decided_on", direction: "desc" },
  name: { column: () => "d.title_words", direction: "asc" },
};

/**
 * PostgreSQL takes a comparison of words for as cheap as one of numbers, and would read the whole table for a frequent word. This is dear
 * to its planner and never computed: what the index finds is of the generation.
 */
const NEVER_REACHED = "to_tsvector('simple', d.title_words) is null";

/** What a row `d` must be to be found by the index of words in a generation. */
export const foundByWords = (matching: string, ofGeneration: string): string =>
  `d.words @@ ${matching}::tsquery and (${ofGeneration} or ${NEVER_REACHED})`;

/** A statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A search; `bits` says which bit of a row's misses belongs to which filtered facet. */
export interface SearchStatement extends Statement {
  readonly bits: ReadonlyMap<Facet, number>;
}

/** A value as PostgreSQL takes it. */
export const bindable = (value: unknown): unknown => {
  if (typeof value === "string") return storable(value);
  return Array.isArray(value) ? value.map(bindable) : value;
};

/**
 * Hits, total and counts as one statement, so that they are of one moment; beside them the generation that answers at that moment and its
 * version. `mustHold`: how many words a hit must hold.
 */
export function searchStatement(query: ProviderQuery, generation: number, mustHold: number): SearchStatement {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(bindable(value))}`;
  const day = bind(query.on);
  const state = stateOn("d", day);
  const ofGeneration = `d.generation = ${bind(generation)}::integer`;
  const conditions = plainConditions(query.filters, bind);
  if (query.words.length === 0) conditions.push(ofGeneration);
  else conditions.push(foundByWords(bind(matchingQuery(query, generation, mustHold)), ofGeneration));
  const bits = new Map<Facet, number>();
  const misses: string[] = [];
  for (const [facet, condition] of facetConditions(query.filters, state, bind)) {
    if (query.facets.includes(facet)) {
      const bit = 2 ** bits.size;
      bits.set(facet, bit);
      misses.push(`case when ${condition} then 0 else ${bit} end`);
    } else conditions.push(condition);
  }
  const order = ORDERS[query.sort];
  const columns = [
    "d.id",
    `${score(query, generation, day, bind)} as score`,
    ...(misses.length === 0 ? [] : [`${misses.join(" + ")} as misses`]),
    ...(order === null ? [] : [`${order.column(state)} as sorted`]),
    ...countedColumns(query.facets, state),
  ];
  const isMatch = misses.length === 0 ? "" : "where misses = 0";
  const by = `${order === null ? "" : `sorted ${order.direction} nulls last, `}score desc, id`;
  const counts = countsSql(query.facets, bits);
  const text = `with matched as materialized (
  select ${columns.join(", ")}
  from ${tableOf(query.index)} d
  where ${conditions.join(" and ")}
)
select g.number as generation, g.version::text as version,
  (select count(*)::integer from matched ${isMatch}) as total,
  array(select id from matched ${isMatch} order by ${by} limit ${bind(query.limit)}::bigint offset ${bind(query.offset)}::bigint) as ids,
  ${counts === undefined ? "null" : `(select json_agg(json_build_array(n.facet, n.without, n.value, n.count)) from (${counts}) as n (facet, without, value, count))`} as counts
from search_generation g where g.index_name = ${bind(query.index)}::text and g.answers`;
  return { text, values, bits };
}

import { FACETS, type Facet, type FacetCount, type Filters, PRICE_STEPS } from "../../port/provider.js";
import { readState, statesWithStars, statesWithStatus } from "./states.js";

type Bind = (value: unknown) => string;

/** Whole numbers beyond these are not prices; what is compared must fit PostgreSQL's bigint. */
const bounded = (price: number): number => Math.min(Math.max(price, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);

/** For each facet: what its filter asks of a row `d` whose state is `state`, or undefined when it asks nothing. */
const CONDITIONS: Readonly<Record<Facet, (filters: Filters, state: string, bind: Bind) => string | undefined>> = {
  stars: ({ stars }, state, bind) => stars && `${state} = any(${bind(statesWithStars(stars))}::smallint[])`,
  status: ({ status }, state, bind) => status && `${state} = any(${bind(statesWithStatus(status))}::smallint[])`,
  group: ({ group }, _state, bind) => group && `d.group_code = any(${bind(group)}::text[])`,
  province: ({ province }, _state, bind) => province && `d.province = any(${bind(province)}::text[])`,
  provinceBefore: ({ provinceBefore }, _state, bind) =>
    provinceBefore && `d.province_before = any(${bind(provinceBefore)}::text[])`,
  producer: ({ producer }, _state, bind) => {
    if (producer === undefined) return undefined;
    const asked = bind(producer);
    return `(d.producer_id = any(${asked}::text[]) or d.producer_handle = any(${asked}::text[]))`;
  },
  price: ({ priceMin, priceMax }, _state, bind) => {
    const bounds = [
      ...(priceMin === undefined ? [] : [`d.price >= ${bind(bounded(Math.ceil(priceMin)))}::bigint`]),
      ...(priceMax === undefined ? [] : [`d.price <= ${bind(bounded(Math.floor(priceMax)))}::bigint`]),
    ];
    return bounds.length === 0 ? undefined : bounds.join(" and ");
  },
  inStock: ({ inStock }, _state, bind) =>
    inStock === undefined ? undefined : `d.in_stock = ${bind(inStock)}::boolean`,
};

/** What the filters ask that are no facets. */
export function plainConditions({ productSet, demonstration }: Filters, bind: Bind): string[] {
  return [
    ...(productSet === undefined ? [] : [`d.product_set = any(${bind(productSet)}::integer[])`]),
    ...(demonstration === undefined ? [] : [`d.demonstration = ${bind(demonstration)}::boolean`]),
  ];
}

/** The conditions of the facets whose filters ask something. */
export function facetConditions(filters: Filters, state: string, bind: Bind): ReadonlyMap<Facet, string> {
  const conditions = new Map<Facet, string>();
  for (const facet of FACETS) {
    const condition = CONDITIONS[facet](filters, state, bind);
    if (condition !== undefined) conditions.set(facet, condition);
  }
  return conditions;
}

/** By which column of the matched rows a facet is counted, and how that column is made of a row `d` whose state is `state`. */
const COLUMNS: Readonly<Record<Facet, readonly [name: string, from: (state: string) => string]>> = {
  stars: ["state", (state) => state],
  status: ["state", (state) => state],
  group: ["group_code", () => "d.group_code"],
  province: ["province", () => "d.province"],
  provinceBefore: ["province_before", () => "d.province_before"],
  producer: ["producer_id", () => "d.producer_id"],
  price: ["price_step", () => `width_bucket(d.price, '{${PRICE_STEPS.join(",")}}'::bigint[])`],
  inStock: ["in_stock", () => "d.in_stock"],
};

/** The columns that the counting needs, each one once. */
export const countedColumns = (facets: readonly Facet[], state: string): string[] => [
  ...new Set(facets.map((facet) => `${COLUMNS[facet][1](state)} as ${COLUMNS[facet][0]}`)),
];

/** One count: of which column, whether with a filter left out, its value and number. */
export type Count = readonly [column: string, leftOut: number, value: string, count: number];

/**
 * Counts over the table `matched`, as rows of `Count`. `misses` has a bit for each filtered facet that a row fails: it counts for a facet
 * when it fails nothing else.
 */
export function countsSql(facets: readonly Facet[], bits: ReadonlyMap<Facet, number>): string | undefined {
  const isMatch = bits.size === 0 ? "" : "where misses = 0";
  const together = [...new Set(facets.filter((facet) => !bits.has(facet)).map((facet) => COLUMNS[facet][0]))];
  const counts = facets.flatMap((facet) => {
    const bit = bits.get(facet);
    if (bit === undefined) return [];
    const [column] = COLUMNS[facet];
    return [
      `select '${column}', ${bit}, ${column}::text, count(*)::integer from matched where misses in (0, ${bit}) group by ${column}`,
    ];
  });
  if (together.length > 0) {
    const which = together
      .slice(0, -1)
      .map((column) => `when grouping(${column}) = 0 then '${column}'`)
      .join(" ");
    const name = which === "" ? `'${together[0]}'` : `case ${which} else '${together.at(-1)}' end`;
    const value = `coalesce(${together.map((column) => `${column}::text`).join(", ")})`;
    const sets = together.map((column) => `(${column})`).join(", ");
    counts.push(
      `select ${name}, 0, ${value}, count(*)::integer from matched ${isMatch} group by grouping sets (${sets})`,
    );
  }
  return counts.length === 0 ? undefined : counts.join(" union all ");
}

/** Under which value of its facet a counted column's value falls; null for none. */
const facetValue = (facet: Facet, value: string): string | null => {
  switch (facet) {
    case "stars":
      return readState(Number(value)).stars?.toString() ?? null;
    case "status":
      return readState(Number(value)).status;
    case "price":
      return PRICE_STEPS[Number(value) - 1]?.toString() ?? null;
    default:
      return value;
  }
};

/** The facets that were asked for, of the rows that were counted: the most frequent value first, then by value. */
export function readCounts(
  facets: readonly Facet[],
  bits: ReadonlyMap<Facet, number>,
  counts: readonly Count[],
): { [facet in Facet]?: readonly FacetCount[] } {
  const answer: { [facet in Facet]?: readonly FacetCount[] } = {};
  for (const facet of facets) {
    const [column] = COLUMNS[facet];
    const leftOut = bits.get(facet) ?? 0;
    const sums = new Map<string, number>();
    for (const [counted, without, stored, count] of counts) {
      if (counted !== column || without !== leftOut || stored === null) continue;
      const value = facetValue(facet, stored);
      if (value !== null) sums.set(value, (sums.get(value) ?? 0) + count);
    }
    answer[facet] = [...sums]
      .map(([value, count]) => ({ value, count }))
      .toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
  }
  return answer;
}

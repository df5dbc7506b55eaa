import type { RegisterPage, RegisterQuery } from "@cho-ocop/contracts";
import { isRefusal, type Refusal, runPrepared } from "@cho-ocop/kernel";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import { foldVietnamese } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Position, readCursor, writeCursor } from "./cursor.js";
import { ITEM_JSON, registerItem, type StoredItem } from "./item.js";

/** By what each order sorts before the name: a whole number, smallest first. */
const RANKS: Record<RegisterQuery["sort"], string> = {
  name: "0",
  stars: "-coalesce(p.stars, 0)",
  newest: `date '2200-01-01' - coalesce(
    (select coalesce(n.valid_from, n.decision_date, make_date(n.recognised_year, 1, 1))
      from ocop_certificate n where n.id = p.certificate_id), date '1900-01-01')`,
};

const ORDER = `rank, name collate "vi-x-icu", id`;

/** One filter of a list: the condition that it sets on a value, or undefined when it is not asked for. */
type Filter = readonly [condition: (value: string) => string, value: unknown];

/** The filters that a query asks for. */
function filtersOf(query: RegisterQuery): Filter[] {
  const { stars, status, group, set, producer, province, q } = query;
  const demonstration = DEMONSTRATION[query.demonstration];
  const all: readonly Filter[] = [
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
    [(value) => `r.search_text like all(${value}::text[])`, q === undefined ? undefined : patterns(q)],
    [(value) => `r.demonstration = ${value}::boolean`, demonstration],
  ];
  return all.filter(([, value]) => value !== undefined && value !== null);
}

/**
 * The list as one statement: all that match (for the total), the page of them, and the page's items with what they join. Only the filters
 * that are asked for stand in it: PostgreSQL then knows how many rows to expect, and reads the register once instead of row by row.
 */
function statement(query: RegisterQuery, after: Position | undefined): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const day = bind(query.on);
  const conditions = filtersOf(query).map(([condition, value]) => `and ${condition(bind(value))}`);
  const beyond =
    after === undefined
      ? ""
      : `where (rank, name collate "vi-x-icu", id) > (${bind(after.rank)}::integer, ${bind(after.name)}::text, ${bind(after.id)}::text)`;
  const text = `
with matched as materialized (
  select r.id, r.name, p.certificate_id, ${RANKS[query.sort]} as rank
  from ocop_recognised_product r
  join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= ${day}::date and p.to_day > ${day}::date
  where r.deleted_at is null ${conditions.join("\n    ")}
), page as (
  select * from matched ${beyond} order by ${ORDER} limit ${bind(query.limit + 1)}
)
select (select count(*)::integer from matched) as total,
  coalesce((select json_agg(json_build_array(page.rank, ${ITEM_JSON})
    order by page.rank, page.name collate "vi-x-icu", page.id)
    from page
    join ocop_recognised_product r on r.id = page.id
    left join ocop_producer d on d.id = r.producer_id
    left join ocop_certificate c on c.id = page.certificate_id), '[]') as items`;
  return { text, values };
}

const DEMONSTRATION: Record<RegisterQuery["demonstration"], boolean | null> = {
  exclude: false,
  include: null,
  only: true,
};

/** The patterns of the words of a search, to be compared with folded text whose words follow one space; a search without a letter or digit finds nothing. */
export function patterns(q: string): string[] {
  const words = foldVietnamese(q).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? [""] : words.map((word) => `% ${word}%`);
}

/** A page of the register as it is on a day, or why its cursor is refused. */
export async function registerPage(
  knex: Knex,
  query: RegisterQuery,
  today: CalendarDay,
): Promise<RegisterPage | Refusal> {
  const on = query.on === undefined ? today : calendarDay(query.on);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, query);
  if (isRefusal(after)) return after;
  const { text, values } = statement({ ...query, on }, after);
  const [row] = await runPrepared<{ total: number; items: [rank: number, item: StoredItem][] }>(knex, text, values);
  const { total, items } = row ?? { total: 0, items: [] };
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  const next =
    items.length > query.limit && last !== undefined
      ? writeCursor({ rank: last[0], name: last[1].name, id: last[1].id }, query)
      : null;
  return { on, items: shown.map(([, item]) => registerItem(item, on)), total, next };
}

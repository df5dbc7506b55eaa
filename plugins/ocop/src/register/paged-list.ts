import { isRefusal, type Refusal, runPrepared } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type PagedQuery, readCursor, writeCursor } from "./cursor.js";
import type { Filter } from "./filters.js";

/** The parts of a list's statement; the day is `$1`. */
export interface ListParts {
  /** By what the list is sorted before the name: a whole number, smallest first. */
  readonly rank: string;
  /** What is listed: its `id` and `name`, and what `itemFrom` needs. */
  readonly columns: string;
  /** Where it is read from, with the condition that always holds. */
  readonly from: string;
  readonly filters: readonly Filter[];
  /** One item as JSON, of a row of `page`. */
  readonly item: string;
  /** What `item` joins to `page`. */
  readonly itemFrom: string;
}

/** A page of a list as it was read. */
interface StoredPage<Item> {
  readonly items: readonly Item[];
  /** How many match on all pages. */
  readonly total: number;
  readonly next: string | null;
}

const key = (table: string): string => `${table}.rank, ${table}.name collate "vi-x-icu", ${table}.id`;

/**
 * Reads a page of a list in one statement: all that match (for the total), the page of them, and the page's items with what they join. Only
 * the filters that are asked for stand in it: PostgreSQL then knows how many rows to expect, and reads a table once instead of row by row.
 * Refuses the cursor of another list.
 */
export async function readPage<Item>(
  knex: Knex,
  query: PagedQuery,
  on: CalendarDay,
  { rank, columns, from, filters, item, itemFrom }: ListParts,
): Promise<StoredPage<Item> | Refusal> {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, query);
  if (isRefusal(after)) return after;
  const values: unknown[] = [on];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = filters
    .filter(([, value]) => value !== undefined)
    .map(([condition, value]) => `and ${condition(bind(value))}`);
  const beyond =
    after === undefined
      ? ""
      : `where (${key("matched")}) > (${bind(after.rank)}::bigint, ${bind(after.name)}::text, ${bind(after.id)}::text)`;
  const text = `
with matched as materialized (
  select ${columns}, ${rank} as rank
  from ${from} ${conditions.join("\n    ")}
), page as (
  select * from matched ${beyond} order by ${key("matched")} limit ${bind(query.limit + 1)}
)
select (select count(*)::integer from matched) as total,
  coalesce((select json_agg(json_build_array(page.rank, page.name, page.id, ${item}) order by ${key("page")})
    from page ${itemFrom}), '[]') as rows`;
  const [read] = await runPrepared<{ total: number; rows: [rank: number, name: string, id: string, item: Item][] }>(
    knex,
    text,
    values,
  );
  const { total, rows } = read ?? { total: 0, rows: [] };
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const next =
    rows.length > query.limit && last !== undefined
      ? writeCursor({ rank: last[0], name: last[1], id: last[2] }, query)
      : null;
  return { items: shown.map(([, , , item]) => item), total, next };
}

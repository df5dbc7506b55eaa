import type { RegisterPage, RegisterQuery } from "@cho-ocop/contracts";
import { isRefusal, type Refusal } from "@cho-ocop/kernel";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import { foldVietnamese } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readCursor, writeCursor } from "./cursor.js";
import { ITEM_JSON, registerItem, type StoredItem } from "./item.js";
import { runPrepared } from "./prepared.js";

/** By what each order sorts before the name: a whole number, smallest first. */
const RANKS: Record<RegisterQuery["sort"], string> = {
  name: "0",
  stars: "-coalesce(p.stars, 0)",
  newest: `date '2200-01-01' - coalesce(
    (select coalesce(n.valid_from, n.decision_date, make_date(n.recognised_year, 1, 1))
      from ocop_certificate n where n.id = p.certificate_id), date '1900-01-01')`,
};

const ORDER = `rank, name collate "vi-x-icu", id`;

/**
 * The list as one statement: all that match (for the total), the page of them, and the page's items with what they join. One text per
 * order, whatever the filters: a filter that is not asked for is null.
 */
const statement = (sort: RegisterQuery["sort"]): string => `
with matched as materialized (
  select r.id, r.name, p.certificate_id, ${RANKS[sort]} as rank
  from ocop_recognised_product r
  join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $1::date and p.to_day > $1::date
  where r.deleted_at is null
    and ($2::smallint[] is null or p.stars = any($2))
    and ($3::text[] is null or p.status = any($3))
    and ($4::text[] is null or r.group_code = any($4))
    and ($5::smallint[] is null or r.product_set = any($5))
    and ($6::text is null or r.province_code = $6)
    and ($7::text is null or r.province_before_code = $7)
    and ($8::text is null or r.producer_id = (select o.id from ocop_producer o where o.id = $8 or o.handle = $8))
    and ($9::text[] is null or r.search_text like all($9))
    and ($10::boolean is null or r.demonstration = $10)
), page as (
  select * from matched
  where $11::integer is null or (rank, name collate "vi-x-icu", id) > ($11, $12::text, $13::text)
  order by ${ORDER} limit $14
)
select (select count(*)::integer from matched) as total,
  coalesce((select json_agg(json_build_array(page.rank, ${ITEM_JSON})
    order by page.rank, page.name collate "vi-x-icu", page.id)
    from page
    join ocop_recognised_product r on r.id = page.id
    left join ocop_producer d on d.id = r.producer_id
    left join ocop_certificate c on c.id = page.certificate_id), '[]') as items`;

const STATEMENTS: Record<RegisterQuery["sort"], string> = {
  name: statement("name"),
  stars: statement("stars"),
  newest: statement("newest"),
};

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
  const [row] = await runPrepared<{ total: number; items: [rank: number, item: StoredItem][] }>(
    knex,
    STATEMENTS[query.sort],
    [
      on,
      query.stars ?? null,
      query.status ?? null,
      query.group ?? null,
      query.set ?? null,
      query.era === "since" ? (query.province ?? null) : null,
      query.era === "before" ? (query.province ?? null) : null,
      query.producer ?? null,
      query.q === undefined ? null : patterns(query.q),
      DEMONSTRATION[query.demonstration],
      after?.rank ?? null,
      after?.name ?? null,
      after?.id ?? null,
      query.limit + 1,
    ],
  );
  const { total, items } = row ?? { total: 0, items: [] };
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  const next =
    items.length > query.limit && last !== undefined
      ? writeCursor({ rank: last[0], name: last[1].name, id: last[1].id }, query)
      : null;
  return { on, items: shown.map(([, item]) => registerItem(item, on)), total, next };
}

import type { RegisterPage, RegisterQuery } from "@cho-ocop/contracts";
import { isRefusal, type Refusal } from "@cho-ocop/kernel";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { entryFilters } from "./filters.js";
import { ITEM_JSON, registerItem, type StoredItem } from "./item.js";
import { readPage } from "./paged-list.js";

const RANKS: Record<RegisterQuery["sort"], string> = {
  name: "0",
  stars: "-coalesce(p.stars, 0)",
  newest: `date '2200-01-01' - coalesce(
    (select coalesce(n.valid_from, n.decision_date, make_date(n.recognised_year, 1, 1))
      from ocop_certificate n where n.id = p.certificate_id), date '1900-01-01')`,
};

/** A page of the register as it is on a day, or why its cursor is refused. */
export async function registerPage(
  knex: Knex,
  query: RegisterQuery,
  today: CalendarDay,
): Promise<RegisterPage | Refusal> {
  const on = query.on === undefined ? today : calendarDay(query.on);
  const page = await readPage<StoredItem>(knex, query, on, {
    rank: RANKS[query.sort],
    columns: "r.id, r.name, p.certificate_id",
    from: `ocop_recognised_product r
  join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $1::date and p.to_day > $1::date
  where r.deleted_at is null`,
    filters: entryFilters(query),
    item: ITEM_JSON,
    itemFrom: `join ocop_recognised_product r on r.id = page.id
    left join ocop_producer d on d.id = r.producer_id
    left join ocop_certificate c on c.id = page.certificate_id`,
  });
  if (isRefusal(page)) return page;
  return { ...page, on, items: page.items.map((item) => registerItem(item, on)) };
}

import type { ListingPage, ListingQuery } from "@cho-ocop/contracts";
import { isRefusal, type Refusal, runPrepared } from "@cho-ocop/kernel";
import { patterns, readCursor, writeCursor } from "@cho-ocop/ocop";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { listingCard, type StoredCard } from "./card.js";
import { CARD_FIELDS, FACTS, FOR_SALE, IS_FOR_SALE } from "./sql.js";

type Sort = ListingQuery["sort"];

/** By what each order sorts before the title: a whole number, smallest first; what has no price comes last. */
const RANKS: Record<Sort, string> = {
  name: "0::bigint",
  price: "coalesce(facts.price_from, 9007199254740991)",
  newest: "-(extract(epoch from product.created_at) * 1000000)::bigint",
};

/**
 * The list as one statement: all that match (for the total), the page of them, and the page's cards. Prices and stock of everything
 * are only looked at when they are asked about; a filter that is not asked for is null.
 */
const statement = (sort: Sort, weighsFacts: boolean): string => `
with matched as materialized (
  select product.id, product.title as name, r.id as entry_id, p.certificate_id, ${RANKS[sort]} as rank
  from ${FOR_SALE}
  ${weighsFacts ? `cross join ${FACTS}` : ""}
  where ${IS_FOR_SALE}
    and ($2::smallint[] is null or p.stars = any($2))
    and ($3::text[] is null or p.status = any($3))
    and ($4::text[] is null or r.group_code = any($4))
    and ($5::smallint[] is null or r.product_set = any($5))
    and ($6::text is null or r.province_code = $6)
    and ($7::text is null or r.province_before_code = $7)
    and ($8::text is null or r.producer_id = (select o.id from ocop_producer o where o.id = $8 or o.handle = $8))
    and ($9::text[] is null or catalogue_search_text(product.title) || r.search_text like all($9))
    and ($10::boolean is null or r.demonstration = $10)
    ${
      weighsFacts
        ? `and ($15::integer is null or facts.price_from >= $15)
    and ($16::integer is null or facts.price_from <= $16)
    and ($17::boolean is null or facts.in_stock = $17)`
        : ""
    }
), page as (
  select * from matched
  where $11::bigint is null or (rank, name collate "vi-x-icu", id) > ($11, $12::text, $13::text)
  order by rank, name collate "vi-x-icu", id limit $14
)
select (select count(*)::integer from matched) as total,
  coalesce((select json_agg(json_build_array(page.rank, json_build_object(${CARD_FIELDS}))
    order by page.rank, page.name collate "vi-x-icu", page.id)
    from page
    join product on product.id = page.id
    join ocop_recognised_product r on r.id = page.entry_id
    left join ocop_producer d on d.id = r.producer_id
    left join ocop_certificate c on c.id = page.certificate_id
    cross join ${FACTS}), '[]') as items`;

const PLAIN: Record<Sort, string> = {
  name: statement("name", false),
  // The order itself looks at prices.
  price: statement("price", true),
  newest: statement("newest", false),
};
const WEIGHED: Record<Sort, string> = {
  name: statement("name", true),
  price: PLAIN.price,
  newest: statement("newest", true),
};

const DEMONSTRATION: Record<ListingQuery["demonstration"], boolean | null> = {
  exclude: false,
  include: null,
  only: true,
};

/** A page of what is for sale, as it is now and with the stars of a day, or why its cursor is refused. */
export async function listingPage(knex: Knex, query: ListingQuery, today: CalendarDay): Promise<ListingPage | Refusal> {
  const on = query.on === undefined ? today : calendarDay(query.on);
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, query, Number.MAX_SAFE_INTEGER);
  if (isRefusal(after)) return after;
  const weighs =
    query.sort === "price" ||
    query.priceMin !== undefined ||
    query.priceMax !== undefined ||
    query.inStock !== undefined;
  const [row] = await runPrepared<{ total: number; items: [rank: number, card: StoredCard][] }>(
    knex,
    (weighs ? WEIGHED : PLAIN)[query.sort],
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
      ...(weighs ? [query.priceMin ?? null, query.priceMax ?? null, query.inStock ?? null] : []),
    ],
  );
  const { total, items } = row ?? { total: 0, items: [] };
  const shown = items.slice(0, query.limit);
  const last = shown.at(-1);
  const next =
    items.length > query.limit && last !== undefined
      ? writeCursor({ rank: last[0], name: last[1].title, id: last[1].id }, query)
      : null;
  return { on, items: shown.map(([, card]) => listingCard(card, on)), total, next };
}

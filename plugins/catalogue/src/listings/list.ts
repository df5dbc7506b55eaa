import type { ListingPage, ListingQuery } from "@cho-ocop/contracts";
import { isRefusal, type Refusal } from "@cho-ocop/kernel";
import { entryFilters, type Filter, readPage } from "@cho-ocop/ocop";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { listingCard, type StoredCard } from "./card.js";
import { CARD_FIELDS, FACTS, FOR_SALE, IS_FOR_SALE } from "./sql.js";

/** What has no price comes last. */
const RANKS: Record<ListingQuery["sort"], string> = {
  name: "0",
  price: "coalesce(facts.price_from, 9007199254740991)",
  newest: "-(extract(epoch from product.created_at) * 1000000)::bigint",
};

const factFilters = ({ priceMin, priceMax, inStock }: ListingQuery): readonly Filter[] => [
  [(value) => `facts.price_from >= ${value}::integer`, priceMin],
  [(value) => `facts.price_from <= ${value}::integer`, priceMax],
  [(value) => `facts.in_stock = ${value}::boolean`, inStock],
];

/** What its seller says is harvested or made in a month; a season may run over the new year. */
const inSeason = (
  month: string,
): string => `exists (select 1 from marketplace_listing_facts said where said.product_id = product.id
    and (case when said.season_from <= said.season_to then ${month}::integer between said.season_from and said.season_to
      else ${month}::integer >= said.season_from or ${month}::integer <= said.season_to end))`;

/** A page of what is for sale, as it is now and with the stars of a day, or why its cursor is refused. */
export async function listingPage(knex: Knex, query: ListingQuery, today: CalendarDay): Promise<ListingPage | Refusal> {
  const on = query.on === undefined ? today : calendarDay(query.on);
  const ofFacts = factFilters(query);
  const month = query.inSeason === true ? Number(on.slice(5, 7)) : undefined;
  // Prices and stock of everything are only looked at when they are asked about.
  const weighsFacts = query.sort === "price" || ofFacts.some(([, value]) => value !== undefined);
  const page = await readPage<StoredCard>(knex, query, on, {
    rank: RANKS[query.sort],
    columns: "product.id, product.title as name, r.id as entry_id, p.certificate_id",
    from: `${FOR_SALE} ${weighsFacts ? `cross join ${FACTS}` : ""}
  where ${IS_FOR_SALE}`,
    filters: [
      ...entryFilters(query, "catalogue_search_text(product.title) || r.search_text"),
      ...ofFacts,
      [inSeason, month],
    ],
    item: `json_build_object(${CARD_FIELDS})`,
    itemFrom: `join product on product.id = page.id
    join ocop_recognised_product r on r.id = page.entry_id
    left join ocop_producer d on d.id = r.producer_id
    left join ocop_certificate c on c.id = page.certificate_id
    cross join ${FACTS}`,
  });
  if (isRefusal(page)) return page;
  return { ...page, on, items: page.items.map((card) => listingCard(card, on)) };
}

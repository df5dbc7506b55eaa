import type { ListingItem, RegisterItem } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import { ITEM_JSON, registerItem, type StoredItem } from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { listingCard, type StoredCard } from "../listings/card.js";
import { CARD_FIELDS, ENTRY_JOINS, FACTS, FOR_SALE, IS_FOR_SALE } from "../listings/sql.js";

const LISTINGS = `select json_build_object(${CARD_FIELDS}) as card
from ${FOR_SALE} ${ENTRY_JOINS} cross join ${FACTS}
where ${IS_FOR_SALE} and product.id = any($2::text[]) order by array_position($2::text[], product.id)`;

const ENTRIES = `select ${ITEM_JSON} as item
from ocop_recognised_product r
join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $1::date and p.to_day > $1::date
${ENTRY_JOINS}
where r.deleted_at is null and r.id = any($2::text[]) order by array_position($2::text[], r.id)`;

/** The cards of products in the order of their ids, as they are now and with the stars of a day; what is no longer for sale is left out. */
export async function listingCards(knex: Knex, ids: readonly string[], on: CalendarDay): Promise<ListingItem[]> {
  if (ids.length === 0) return [];
  const rows = await runPrepared<{ card: StoredCard }>(knex, LISTINGS, [on, ids]);
  return rows.map(({ card }) => listingCard(card, on));
}

/** The register's items in the order of their ids, with the stars of a day; what is not in the register is left out. */
export async function registerCards(knex: Knex, ids: readonly string[], on: CalendarDay): Promise<RegisterItem[]> {
  if (ids.length === 0) return [];
  const rows = await runPrepared<{ item: StoredItem }>(knex, ENTRIES, [on, ids]);
  return rows.map(({ item }) => registerItem(item, on));
}

/** Handles and names of producers, by id. */
export async function producerNames(
  knex: Knex,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly handle: string; readonly name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await runPrepared<{ id: string; handle: string; name: string }>(
    knex,
    "select id, handle, name from ocop_producer where id = any($1::text[])",
    [ids],
  );
  return new Map(rows.map(({ id, handle, name }) => [id, { handle, name }]));
}

import type { ProducerListings } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import { PRODUCER_FIELDS, producerOf, type StoredProducer } from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { listingCard, type StoredCard } from "./card.js";
import { CARD_FIELDS, FACTS, FOR_SALE, IS_FOR_SALE } from "./sql.js";

const STATEMENT = `
select json_build_object(${PRODUCER_FIELDS}) as producer,
  coalesce((select json_agg(json_build_object(${CARD_FIELDS}) order by product.title collate "vi-x-icu", product.id)
    from ${FOR_SALE} and r.producer_id = d.id
    left join ocop_certificate c on c.id = p.certificate_id
    cross join ${FACTS}
    where ${IS_FOR_SALE}), '[]') as listings
from ocop_producer d where d.handle = $2 and d.deleted_at is null`;

/** A producer by its handle and what it sells, as it is now and with the stars of a day; undefined when there is none. */
export async function producerListings(
  knex: Knex,
  handle: string,
  on: CalendarDay,
): Promise<ProducerListings | undefined> {
  const [row] = await runPrepared<{ producer: StoredProducer; listings: StoredCard[] }>(knex, STATEMENT, [on, handle]);
  if (row === undefined) return undefined;
  return { on, producer: producerOf(row.producer), listings: row.listings.map((card) => listingCard(card, on)) };
}

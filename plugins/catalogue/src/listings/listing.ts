import { AVAILABLE_CAP, type Listing, type ListingVariant } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import {
  certificateHistory,
  HISTORY_JSON,
  originOf,
  PRODUCER_ORIGIN_JSON,
  type StoredHistory,
  type StoredOrigin,
} from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { listingCard, priceBefore, type StoredCard } from "./card.js";
import { CARD_FIELDS, ENTRY_JOINS, FACTS, FOR_SALE, IS_FOR_SALE, variantsJson } from "./sql.js";
import { unitPrice } from "./unit-price.js";

/** The photos that its seller shows; pictures that somebody else put beside a product have no sizes. */
const PHOTOS = `coalesce((select json_agg(json_build_object('address', i.url, 'small', i.metadata -> 'small', 'width', i.metadata -> 'width',
    'height', i.metadata -> 'height', 'tone', i.metadata -> 'tone') order by i.rank)
  from image i where i.product_id = product.id and i.deleted_at is null and i.metadata ->> 'photo' is not null), '[]')`;

const STATEMENT = `
select json_build_object(${CARD_FIELDS}, 'description', product.description, 'photos', ${PHOTOS},
  'declared', (select json_build_object('ingredients', said.ingredients, 'shelfLife', said.shelf_life,
      'storage', said.storage, 'warnings', said.warnings, 'declaration', said.declaration,
      'season', case when said.season_from is not null
        then json_build_object('from', said.season_from, 'to', said.season_to) end,
      'unprocessed', coalesce(said.unprocessed, false))
    from marketplace_listing_facts said where said.product_id = product.id),
  'producerOrigin', ${PRODUCER_ORIGIN_JSON}, 'certificates', ${HISTORY_JSON},
  'variants', ${variantsJson(AVAILABLE_CAP)}) as listing
from ${FOR_SALE} ${ENTRY_JOINS} cross join ${FACTS}
where product.handle = $2 and ${IS_FOR_SALE}`;

interface StoredVariant {
  readonly id: string;
  readonly title: string;
  readonly sku: string | null;
  /** Grams. */
  readonly weight: number | null;
  readonly price: number | null;
  readonly usual: number | null;
  readonly available: number | null;
}

interface StoredListing extends StoredCard {
  readonly description: string | null;
  readonly photos: Listing["photos"];
  readonly declared: Listing["declared"];
  readonly producerOrigin: StoredOrigin | null;
  readonly certificates: StoredHistory;
  readonly variants: readonly StoredVariant[];
}

function listingVariant({ id, title, sku, weight, price, usual, available }: StoredVariant): ListingVariant {
  const grams = weight === null ? 0 : Math.round(weight);
  return {
    id,
    title,
    sku,
    weightGrams: grams > 0 ? grams : null,
    price: price === null ? null : { amount: price, before: priceBefore(price, usual) },
    unitPrice: price === null ? null : unitPrice(price, title),
    inStock: available === null || available > 0,
    available,
  };
}

/** What is for sale under a handle, as it is now and with the stars of a day; undefined when nothing is. */
export async function listing(knex: Knex, handle: string, on: CalendarDay): Promise<Listing | undefined> {
  const [row] = await runPrepared<{ listing: StoredListing }>(knex, STATEMENT, [on, handle]);
  if (row === undefined) return undefined;
  const { description, photos, declared, producerOrigin, certificates, variants } = row.listing;
  return {
    ...listingCard(row.listing, on),
    on,
    description,
    photos,
    declared,
    producerOrigin: producerOrigin === null ? null : originOf(producerOrigin),
    certificates: certificateHistory(certificates, on),
    variants: variants.map(listingVariant),
  };
}

import { type ListingDraft, MOST_PACKS } from "@cho-ocop/contracts";
import { inOneTransaction, type Transaction } from "@cho-ocop/kernel";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";

/** A product of the demonstration that a demonstration's seller sells, with its one pack. */
interface Sold {
  readonly sellerId: string;
  readonly entryId: string;
  readonly productId: string;
  readonly description: string | null;
  readonly variantId: string;
  readonly inventoryItemId: string;
  readonly priceSetId: string;
  readonly title: string;
  readonly grams: number | null;
  readonly price: number;
  readonly stock: number;
}

const SOLD = `
select m.id as "sellerId", e.recognised_product_id as "entryId", product.id as "productId", product.description,
  v.id as "variantId", i.inventory_item_id as "inventoryItemId", s.price_set_id as "priceSetId", v.title,
  v.weight::integer as grams, price.amount::integer as price, n.stocked_quantity::integer as stock
from marketplace_seller m
join ocop_entry_of_producer e on e.producer_id = m.producer_id
join ocop_product_recognised_product k on k.recognised_product_id = e.recognised_product_id and k.deleted_at is null
join product on product.id = k.product_id and product.deleted_at is null and product.status = 'published'
join product_variant v on v.product_id = product.id and v.deleted_at is null
join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
join inventory_level n on n.inventory_item_id = i.inventory_item_id and n.deleted_at is null
join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
join price on price.price_set_id = s.price_set_id and price.deleted_at is null and price.currency_code = 'vnd'
where m.demonstration and not exists (select 1 from marketplace_listing l where l.product_id = product.id)
order by product.id, v.variant_rank, v.id limit ${MOST_PACKS * 100}`;

const MADE_UP = "Dữ liệu minh hoạ";
const MONTHS = 12;

/** What such a listing says: everything is made up, and says so. The seasons of several lie all over the year, so that some are always in season. */
function draftOf({ description, grams, title, price, stock }: Sold, pack: string, index: number): ListingDraft {
  const from = ((index * 5) % MONTHS) + 1;
  return {
    description,
    ingredients: MADE_UP,
    shelfLife: `12 tháng (${MADE_UP.toLowerCase()})`,
    storage: `Nơi khô ráo, thoáng mát (${MADE_UP.toLowerCase()})`,
    warnings: null,
    declaration: "00/MINH-HOA/2026",
    unprocessed: false,
    season: { from, to: ((from + 3) % MONTHS) + 1 },
    handling: "ambient",
    packs: [{ id: pack, title, price, grams, stock }],
    photos: [],
  };
}

async function list(tx: Transaction, sold: Sold, index: number): Promise<void> {
  const { sellerId, entryId, productId, variantId, inventoryItemId, priceSetId } = sold;
  const [id, pack] = [generateEntityId(undefined, "list"), generateEntityId(undefined, "pack")];
  const draft = JSON.stringify(draftOf(sold, pack, index));
  await tx.knex("marketplace_listing").insert({
    id,
    seller_id: sellerId,
    recognised_product_id: entryId,
    product_id: productId,
    state: "published",
    draft,
    shown: draft,
  });
  await tx.knex("marketplace_listing_pack").insert({
    id: pack,
    listing_id: id,
    variant_id: variantId,
    inventory_item_id: inventoryItemId,
    price_set_id: priceSetId,
  });
}

/** Puts what the demonstration sells of its sellers' producers on their desks, as if they had listed it. Safe to repeat. */
export async function listDemonstrationProducts(container: MedusaContainer): Promise<number> {
  return inOneTransaction(container, async (tx) => {
    // Of products that the demonstration has made anew.
    await tx.raw(`delete from marketplace_listing l using marketplace_seller m
      where m.id = l.seller_id and m.demonstration and l.product_id is not null
        and not exists (select 1 from product where product.id = l.product_id and product.deleted_at is null)`);
    const sold = await tx.raw<Sold>(SOLD);
    for (const [index, one] of sold.entries()) await list(tx, one, index);
    return sold.length;
  });
}

import type { Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { rawAmount } from "../checkout/amount.js";
import type { UnitPrice } from "../checkout/prices.js";
import type { Place } from "./look.js";

/** What a line is to be: so many pieces at this price. */
export interface NewLine {
  readonly cartId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly price: UnitPrice;
}

const priceColumns = ({ amount, before, taxInclusive }: UnitPrice) => ({
  price: amount,
  rawPrice: rawAmount(amount),
  before,
  rawBefore: before === null ? null : rawAmount(before),
  taxInclusive,
});

/** The columns are those that Medusa's workflow writes: names and descriptions as they are at this moment. */
const INSERT_LINE = `
insert into cart_line_item (id, cart_id, quantity, title, subtitle, thumbnail, variant_id, product_id, product_title,
  product_description, product_subtitle, product_type, product_type_id, product_collection, product_handle, variant_sku,
  variant_barcode, variant_title, requires_shipping, is_discountable, is_giftcard, is_tax_inclusive, unit_price, raw_unit_price,
  compare_at_unit_price, raw_compare_at_unit_price, metadata)
select :id, :cartId, :quantity, p.title, v.title, coalesce(v.thumbnail, p.thumbnail), v.id, p.id, p.title,
  p.description, p.subtitle, t.value, t.id, k.title, p.handle, v.sku, v.barcode, v.title,
  exists (select 1 from product_shipping_profile x where x.product_id = p.id and x.deleted_at is null)
    or exists (select 1 from product_variant_inventory_item x join inventory_item i on i.id = x.inventory_item_id
      and i.deleted_at is null where x.variant_id = v.id and x.deleted_at is null and i.requires_shipping),
  p.discountable, p.is_giftcard, :taxInclusive, :price, cast(:rawPrice as jsonb), cast(:before as numeric), cast(:rawBefore as jsonb), '{}'
from product_variant v join product p on p.id = v.product_id
left join product_type t on t.id = p.type_id and t.deleted_at is null
left join product_collection k on k.id = p.collection_id and k.deleted_at is null
where v.id = :variantId`;

/** Writes a line; the cart's row must be locked or new. */
export async function insertLine(tx: Transaction, { price, ...line }: NewLine): Promise<void> {
  const values = { id: generateEntityId(undefined, "cali"), ...line, ...priceColumns(price) };
  await tx.knex.raw(INSERT_LINE, values as unknown as Knex.ValueDict);
}

/** Changes a line that still has as many pieces as it was seen with; false when it has not. `price` null: one that was agreed stays. */
export async function updateLine(
  tx: Transaction,
  { id, seen, quantity, price }: { id: string; seen: number; quantity: number; price: UnitPrice | null },
): Promise<boolean> {
  const { rows } = await tx.knex.raw<{ rows: unknown[] }>(
    `update cart_line_item set quantity = :quantity, updated_at = now()${
      price === null
        ? ""
        : `, unit_price = :price, raw_unit_price = cast(:rawPrice as jsonb),
      compare_at_unit_price = cast(:before as numeric), raw_compare_at_unit_price = cast(:rawBefore as jsonb), is_tax_inclusive = :taxInclusive`
    } where id = :id and quantity = :seen and deleted_at is null returning id`,
    { id, seen, quantity, ...(price === null ? {} : priceColumns(price)) } as unknown as Knex.ValueDict,
  );
  return rows.length === 1;
}

/** Makes an empty cart as Medusa makes it. Returns its id. */
export async function insertCart(tx: Transaction, place: Place): Promise<string> {
  const id = generateEntityId(undefined, "cart");
  const address = place.country === null ? null : generateEntityId(undefined, "caaddr");
  if (address !== null) await tx.knex("cart_address").insert({ id: address, country_code: place.country });
  await tx.knex("cart").insert({
    id,
    region_id: place.regionId,
    customer_id: place.customerId,
    sales_channel_id: place.channelId,
    email: place.email,
    currency_code: place.currency,
    shipping_address_id: address,
  });
  return id;
}

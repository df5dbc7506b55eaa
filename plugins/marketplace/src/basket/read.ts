import type { Cart } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Sums are counted in the database: prices of the house include tax. */
const STATEMENT = `
select json_build_object('id', c.id, 'completed_at', c.completed_at, 'items', lines.items, 'item_total', lines.total,
  'shipping_total', sent.total, 'total', lines.total + sent.total) as cart
from cart c,
lateral (
  select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'product_title', l.product_title,
      'product_handle', l.product_handle, 'variant_id', l.variant_id, 'variant_title', l.variant_title,
      'quantity', l.quantity, 'unit_price', l.unit_price, 'total', l.unit_price * l.quantity - off.amount)
      order by l.created_at, l.id), '[]') as items, coalesce(sum(l.unit_price * l.quantity - off.amount), 0) as total
  from cart_line_item l, lateral (select coalesce(sum(a.amount), 0) as amount from cart_line_item_adjustment a
    where a.item_id = l.id and a.deleted_at is null) off
  where l.cart_id = c.id and l.deleted_at is null) lines,
lateral (
  select coalesce(sum(m.amount - off.amount), 0) as total
  from cart_shipping_method m, lateral (select coalesce(sum(a.amount), 0) as amount from cart_shipping_method_adjustment a
    where a.shipping_method_id = m.id and a.deleted_at is null) off
  where m.cart_id = c.id and m.deleted_at is null) sent
where c.id = ? and c.deleted_at is null`;

/** A cart as its shopper sees it; undefined when there is none. Amounts may have fractions, as Medusa's may: the contract rounds. */
export async function readBasket(knex: Knex, cartId: string): Promise<Cart | undefined> {
  const { rows } = await knex.raw<{ rows: { cart: Cart }[] }>(STATEMENT, [cartId]);
  return rows[0]?.cart;
}

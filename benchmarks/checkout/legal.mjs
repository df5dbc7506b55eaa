// @ts-check
// What the database says after all: every cart is either ordered with all that belongs to it, or nothing is held for it.

/** @typedef {(statement: string, values?: unknown[]) => Promise<Record<string, any>[]>} Query */

const CARTS = `
select c.id, case
  when c.completed_at is null and not exists (select 1 from order_cart x where x.cart_id = c.id and x.deleted_at is null) then 'untouched'
  when c.completed_at is not null and (select count(*) from marketplace_order_group g where g.cart_id = c.id) = 1
    and not exists (
      select 1 from order_cart x where x.cart_id = c.id and x.deleted_at is null and (
        (select coalesce(sum(i.quantity), 0) from order_item i where i.order_id = x.order_id) is distinct from
          (select sum(r.quantity) from reservation_item r join order_item i on i.item_id = r.line_item_id
            where i.order_id = x.order_id and r.deleted_at is null)
        or (select count(*) from order_payment_collection k join payment p on p.payment_collection_id = k.payment_collection_id
            and p.deleted_at is null where k.order_id = x.order_id) <> 1
        or not exists (select 1 from kernel_outbox_message m where m.key = x.order_id)))
    then 'ordered'
  else 'neither' end as state
from cart c where c.id = any($1)`;
const STOCK = `
select (select count(*)::int from inventory_level l where l.reserved_quantity > l.stocked_quantity
    or l.reserved_quantity <> (select coalesce(sum(r.quantity), 0) from reservation_item r where r.deleted_at is null
      and r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id)) as levels,
  (select count(*)::int from reservation_item r where r.deleted_at is null and r.line_item_id like 'ordli%'
    and not exists (select 1 from order_item i where i.item_id = r.line_item_id)) as promises,
  (select count(*)::int from "order" o where not exists (select 1 from order_cart x where x.order_id = o.id)) as orders`;

/** How many of these carts are in which state. @param {Query} query @param {readonly string[]} carts */
export async function statesOf(query, carts) {
  const counts = { ordered: 0, untouched: 0, neither: 0 };
  for (const { state } of await query(CARTS, [carts])) counts[/** @type {keyof typeof counts} */ (state)] += 1;
  return counts;
}

/** Levels that promise more than they have or count otherwise than their reservations, promises to nobody, orders of no cart: all zero. @param {Query} query */
export async function wrongThings(query) {
  const [{ levels = 0, promises = 0, orders = 0 } = {}] = await query(STOCK);
  return Number(levels) + Number(promises) + Number(orders);
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Whoever works on something longer than this is dead: our own purchases are one transaction, of which nobody sees a half. */
const GRACE = "interval '8 seconds'";

// An order that Medusa's own completion began and never paid for: it is no order, and the shopper has the cart back.
const UNPAID_ORDERS = `
with half as materialized (
  select o.id, c.id as cart from "order" o
    join order_cart x on x.order_id = o.id and x.deleted_at is null
    join cart c on c.id = x.cart_id
   where o.status = 'pending' and o.deleted_at is null and o.created_at < now() - ${GRACE}
     and not exists (select 1 from marketplace_group_order g where g.order_id = o.id)
     and exists (select 1 from order_summary s where s.order_id = o.id and s.deleted_at is null
       and (s.totals ->> 'current_order_total')::numeric > 0)
     and not exists (select 1 from order_payment_collection k
       join payment p on p.payment_collection_id = k.payment_collection_id and p.deleted_at is null and p.canceled_at is null
       where k.order_id = o.id and k.deleted_at is null)
     for update of c skip locked
), cancelled as (
  update "order" o set status = 'canceled', canceled_at = now(), deleted_at = now(), updated_at = now()
    from half where o.id = half.id
), unlinked as (
  update order_cart x set deleted_at = now() from half where x.order_id = half.id
), unpaid as (
  update order_payment_collection x set deleted_at = now() from half where x.order_id = half.id
), opened as (
  update cart c set completed_at = null, updated_at = now() from half where c.id = half.cart
)
select id from half`;

// A payment at the door that was authorised for a cart without an order: the cart can be ordered again.
const PAYMENTS = `
with held as materialized (
  select p.id, p.payment_session_id as session, p.payment_collection_id as collection from payment p
    join cart_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    join cart c on c.id = x.cart_id and c.completed_at is null
   where p.provider_id = 'pp_system_default' and p.captured_at is null and p.deleted_at is null
     and p.created_at < now() - ${GRACE}
     and not exists (select 1 from order_payment_collection k
       where k.payment_collection_id = p.payment_collection_id and k.deleted_at is null)
     for update of c skip locked
), given_up as (
  update payment p set canceled_at = now(), deleted_at = now() from held where p.id = held.id
), pending as (
  update payment_session s set status = 'pending', authorized_at = null, updated_at = now() from held where s.id = held.session
), open as (
  update payment_collection k set status = 'awaiting', authorized_amount = 0, updated_at = now(),
    raw_authorized_amount = '{"value":"0","precision":20}' from held where k.id = held.collection
)
select id from held`;

// Stock that is promised to the line of an order that is not there, or not any more.
const PROMISES = `
with dead as materialized (
  select r.id, r.inventory_item_id as item, r.location_id as place, r.quantity from reservation_item r
   where r.line_item_id like 'ordli\\_%' and r.deleted_at is null and r.created_at < now() - ${GRACE}
     and not exists (select 1 from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
       where i.item_id = r.line_item_id and i.deleted_at is null
         and (o.status <> 'canceled' or coalesce(o.canceled_at, o.updated_at) > now() - ${GRACE}))
     for update of r skip locked
), level as materialized (
  select l.id, d.quantity from (select item, place, sum(quantity) as quantity from dead group by item, place) d
    join inventory_level l on l.inventory_item_id = d.item and l.location_id = d.place and l.deleted_at is null
   order by d.item, d.place for update of l
), freed as (
  update inventory_level l
     set reserved_quantity = l.reserved_quantity - level.quantity, updated_at = now(),
         raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity - level.quantity)::text, 'precision', 20)
    from level where l.id = level.id
), gone as (
  update reservation_item r set deleted_at = now(), updated_at = now() from dead where r.id = dead.id
)
select id from dead`;

/** How many things were put in order. */
export interface Swept {
  readonly orders: number;
  readonly payments: number;
  readonly promises: number;
}

/**
 * Undoes what Medusa's own workflows left half done when their process died: orders that nobody paid for, payments without an order, stock
 * promised to nobody. What is younger than 8 s is left alone, and so is a cart that somebody works on; safe in any number of processes.
 */
export async function sweepHalfDone(knex: Knex): Promise<Swept> {
  const count = async (statement: string) => (await knex.raw<{ rows: unknown[] }>(statement)).rows.length;
  // In this order: a cancelled order sets its payment free.
  const orders = await count(UNPAID_ORDERS);
  const payments = await count(PAYMENTS);
  return { orders, payments, promises: await count(PROMISES) };
}

import type { SellerOrder, SellerOrders, SellerOrdersQuery } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MEDUSA_STATUSES, paymentOf, type StoredPayment, statusOf } from "./state.js";

/**
 * The lines of an order `o` as they are now, with their `cost`: Medusa keeps those of every version, and counts a line that was taken out
 * as none. Prices of the house include tax, so a line costs its price times its pieces, less what was taken off.
 */
const LINES = `order_item i
  join order_line_item l on l.id = i.item_id and l.deleted_at is null
  cross join lateral (
    select round(coalesce(i.unit_price, l.unit_price))::bigint as price,
      greatest(0, round(coalesce(i.unit_price, l.unit_price) * i.quantity - coalesce((
        select sum(a.amount) from order_line_item_adjustment a
        where a.item_id = l.id and a.version = o.version and a.deleted_at is null), 0)))::bigint as total
  ) as cost
  where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0`;

/**
 * The orders that hold a product of the producer, by way of the products that are the producer's (a view of the register), newest first;
 * then of each of them its own lines and what is needed to deliver them.
 */
const STATEMENT = `
with page as materialized (
  select distinct o.id, o.display_id
  from ocop_product_producer p
  join order_line_item l on l.product_id = p.product_id and l.deleted_at is null
  join order_item i on i.item_id = l.id and i.deleted_at is null and i.quantity > 0
  join "order" o on o.id = i.order_id and o.version = i.version and o.deleted_at is null and not o.is_draft_order
  where p.producer_id = ? and (?::integer is null or o.display_id < ?) and (?::text[] is null or o.status::text = any(?))
  order by o.display_id desc limit ?
)
select o.display_id as code, o.created_at as "placedAt", o.status::text as status,
  nullif(o.metadata ->> 'note', '') as note, own.lines, own.items,
  case when own.all_own then delivery.amount end as delivery, payment.told as payment,
  case when a.id is not null then json_build_object('name', nullif(concat_ws(' ', a.first_name, a.last_name), ''),
    'phone', a.phone, 'street', nullif(concat_ws(', ', a.address_1, a.address_2), ''),
    'commune', json_build_object('code', a.metadata ->> 'commune_code', 'name', a.city),
    'province', json_build_object('code', a.metadata ->> 'province_code', 'name', a.province)) end as "deliverTo"
from page
join "order" o on o.id = page.id
left join order_address a on a.id = o.shipping_address_id
cross join lateral (
  select json_agg(json_build_object('id', line.id, 'name', line.name, 'pack', line.pack, 'quantity', line.quantity,
      'unitPrice', line.price, 'total', line.total) order by line.name, line.id) filter (where line.own) as lines,
    sum(line.total) filter (where line.own)::float8 as items, bool_and(line.own) as all_own
  from (
    select l.id, coalesce(l.product_title, l.title) as name, l.variant_title as pack, i.quantity, cost.price, cost.total,
      exists (select 1 from ocop_product_producer p where p.product_id = l.product_id and p.producer_id = ?) as own
    from ${LINES}
  ) line
) own
cross join lateral (
  select coalesce(sum(round(m.amount)), 0)::float8 as amount
  from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id and m.deleted_at is null
  where s.order_id = o.id and s.version = o.version and s.deleted_at is null
    and s.return_id is null and s.exchange_id is null and s.claim_id is null
) delivery
left join lateral (
  select json_build_object('status', c.status, 'amount', c.amount, 'captured', coalesce(c.captured_amount, 0),
    'refunded', coalesce(c.refunded_amount, 0), 'provider', (select s.provider_id from payment_session s
      where s.payment_collection_id = c.id and s.deleted_at is null order by s.created_at desc limit 1)) as told
  from order_payment_collection of_order
  join payment_collection c on c.id = of_order.payment_collection_id and c.deleted_at is null
  where of_order.order_id = o.id and of_order.deleted_at is null
  order by c.created_at desc limit 1
) payment on true
order by o.display_id desc`;

type StoredOrder = Omit<SellerOrder, "placedAt" | "status" | "payment"> & {
  readonly placedAt: Date;
  readonly status: string;
  readonly payment: StoredPayment | null;
};

/** A page of the orders that hold something of a producer: its own lines only, with what it needs to deliver them. */
export async function sellerOrders(
  knex: Knex,
  producerId: string,
  { before, status, limit }: Omit<SellerOrdersQuery, "seller">,
): Promise<Pick<SellerOrders, "orders" | "next">> {
  const older = before ?? null;
  const statuses = status === undefined ? null : [...MEDUSA_STATUSES[status]];
  const { rows } = await knex.raw<{ rows: StoredOrder[] }>(STATEMENT, [
    producerId,
    older,
    older,
    statuses,
    statuses,
    limit + 1,
    producerId,
  ] as Knex.Value[]);
  const shown = rows.slice(0, limit);
  return {
    orders: shown.map((order) => ({
      ...order,
      placedAt: order.placedAt.toISOString(),
      status: statusOf(order.status),
      payment: paymentOf(order.payment),
    })),
    next: rows.length > limit ? (shown.at(-1)?.code ?? null) : null,
  };
}

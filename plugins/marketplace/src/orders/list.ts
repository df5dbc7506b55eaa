import { ORDER_STATES, type OrderHistory, type OrderState, type SellerOrder } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { movesOf, type Who } from "./moves.js";
import { paymentOf, type StoredPayment } from "./payment.js";
import { MOVE_TEXTS, namedState } from "./texts.js";

/**
 * A page of orders, newest first, with what is needed to deliver them. Of the lines those count that the order has now: Medusa keeps those of
 * every version, and counts a line that was taken out as none. Prices of the house include tax, so a line costs its price times its pieces,
 * less what was taken off.
 */
const STATEMENT = `
with page as materialized (
  select o.id, o.display_id, s.state, s.collected, g.producer_id, g.item_total, g.delivery_total
  from marketplace_group_order g
  join marketplace_order_state s on s.order_id = g.order_id
  join "order" o on o.id = g.order_id and o.deleted_at is null
  where (:producer::text is null or g.producer_id = :producer) and (:code::integer is null or o.display_id = :code)
    and (:id::text is null or o.id = :id)
    and (:before::integer is null or o.display_id < :before)
    and (:states::text[] is null or s.state = any(:states))
  order by o.display_id desc limit :limit
)
select o.id, page.producer_id as "producerId", o.display_id as code, o.created_at as "placedAt", page.state, page.collected,
  nullif(o.metadata ->> 'note', '') as note, own.lines, page.item_total::float8 as items, page.delivery_total::float8 as delivery,
  payment.told as payment,
  case when a.id is not null then json_build_object('name', nullif(concat_ws(' ', a.first_name, a.last_name), ''),
    'phone', a.phone, 'street', nullif(concat_ws(', ', a.address_1, a.address_2), ''),
    'commune', json_build_object('code', a.metadata ->> 'commune_code', 'name', a.city),
    'province', json_build_object('code', a.metadata ->> 'province_code', 'name', a.province)) end as "deliverTo"
from page
join "order" o on o.id = page.id
left join order_address a on a.id = o.shipping_address_id
cross join lateral (
  select coalesce(json_agg(json_build_object('id', line.id, 'name', line.name, 'pack', line.pack, 'quantity', line.quantity,
      'unitPrice', line.price, 'total', line.total) order by line.name, line.id), '[]') as lines
  from (
    select l.id, coalesce(l.product_title, l.title) as name, l.variant_title as pack, i.quantity,
      round(coalesce(i.unit_price, l.unit_price))::bigint as price,
      greatest(0, round(coalesce(i.unit_price, l.unit_price) * i.quantity - coalesce((
        select sum(off.amount) from order_line_item_adjustment off
        where off.item_id = l.id and off.version = o.version and off.deleted_at is null), 0)))::bigint as total
    from order_item i
    join order_line_item l on l.id = i.item_id and l.deleted_at is null
    where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0
  ) line
) own
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

type StoredOrder = Omit<SellerOrder, "placedAt" | "state" | "moves" | "payment"> & {
  readonly id: string;
  readonly producerId: string | null;
  readonly placedAt: Date;
  readonly state: OrderState;
  readonly collected: boolean;
  readonly payment: StoredPayment | null;
};

/** Which orders are wanted: of one producer or of all, one by its id or code, older than a code, in some states. */
export interface Wanted {
  readonly producerId?: string | undefined;
  readonly id?: string;
  readonly code?: number;
  readonly before?: number | undefined;
  readonly states?: readonly OrderState[] | undefined;
  readonly limit: number;
}

/** An order with what only the house knows of it. */
export interface FoundOrder {
  readonly id: string;
  readonly producerId: string | null;
  readonly order: SellerOrder;
}

/** Orders as their seller sees them, newest first; their moves are those of whoever asks. `next`: `before` of the page after, null on the last. */
export async function findOrders(
  knex: Knex,
  { producerId, id, code, before, states, limit }: Wanted,
  who: Who,
): Promise<{ readonly found: FoundOrder[]; readonly next: number | null }> {
  const { rows } = await knex.raw<{ rows: StoredOrder[] }>(STATEMENT, {
    producer: producerId ?? null,
    id: id ?? null,
    code: code ?? null,
    before: before ?? null,
    states: states === undefined ? null : [...states],
    limit: limit + 1,
  } as Record<string, Knex.Value>);
  const shown = rows.slice(0, limit);
  return {
    found: shown.map(({ id, producerId, placedAt, state, collected, payment, ...order }) => ({
      id,
      producerId,
      order: {
        ...order,
        placedAt: placedAt.toISOString(),
        state: namedState(state),
        moves: movesOf({ state, collected }, who),
        payment: paymentOf(payment),
      },
    })),
    next: rows.length > limit ? (shown.at(-1)?.code ?? null) : null,
  };
}

/** One order, by its id or as an order of a producer by its code; undefined when there is none such. */
export async function findOrder(
  knex: Knex,
  wanted: { readonly id: string } | { readonly producerId: string; readonly code: number },
  who: Who,
): Promise<FoundOrder | undefined> {
  const { found } = await findOrders(knex, { ...wanted, limit: 1 }, who);
  return found[0];
}

/** How many orders of a producer are in each state. */
export async function countOrders(knex: Knex, producerId: string): Promise<Record<OrderState, number>> {
  const { rows } = await knex.raw<{ rows: { state: OrderState; orders: number }[] }>(
    `select s.state, count(*)::int as orders from marketplace_group_order g
     join marketplace_order_state s on s.order_id = g.order_id where g.producer_id = ? group by s.state`,
    [producerId],
  );
  const found = new Map(rows.map(({ state, orders }) => [state, orders]));
  return Object.fromEntries(ORDER_STATES.map((state) => [state, found.get(state) ?? 0])) as Record<OrderState, number>;
}

type StoredMove = Omit<OrderHistory[number], "vi" | "en" | "at"> & { readonly at: Date };

/** What happened to an order since it was placed, the oldest first. */
export async function historyOf(knex: Knex, orderId: string): Promise<OrderHistory> {
  const { rows } = await knex.raw<{ rows: StoredMove[] }>(
    `select move, actor_type as by, reason, recorded_at as at, case when refund_items is not null
       then json_build_object('items', refund_items, 'delivery', refund_delivery) end as refund
     from marketplace_order_move where order_id = ? order by position`,
    [orderId],
  );
  return rows.map(({ at, ...move }) => ({ ...move, ...MOVE_TEXTS[move.move], at: at.toISOString() }));
}

import {
  LEGAL_FORM_NAMES,
  type LegalForm,
  type OrderState,
  type Purchase,
  type PurchaseSeller,
} from "@cho-ocop/contracts";
import { originText, type StatedOrigin } from "@cho-ocop/vietnam/units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { movesOf } from "./moves.js";
import { namedState } from "./texts.js";

const STATEMENT = `
select whole.item_total::float8 as items, whole.delivery_total::float8 as delivery, whole.total::float8 as total, (
  select json_agg(json_build_object('id', o.id, 'code', o.display_id, 'producer', coalesce(seller.name, home.name),
    'seller', case when seller.order_id is not null then json_build_object('name', seller.name, 'handle', seller.handle,
      'legalForm', seller.legal_form, 'origin', case when seller.province_code is not null then json_build_array(
        seller.province_code, seller.commune_code, seller.province_before_code, seller.district_before, seller.commune_before) end) end,
    'items', g.item_total,
    'delivery', g.delivery_total, 'total', g.total,
    'state', s.state, 'collected', s.collected, 'lines', (
      select json_agg(json_build_object('id', l.id, 'title', l.title, 'product_title', l.product_title,
        'product_handle', l.product_handle, 'variant_id', l.variant_id, 'variant_title', l.variant_title,
        'quantity', i.quantity, 'unit_price', coalesce(i.unit_price, l.unit_price), 'stars', fact.stars,
        'total', coalesce(i.unit_price, l.unit_price) * i.quantity - coalesce((
          select sum(a.amount) from order_line_item_adjustment a
          where a.item_id = l.id and a.version = o.version and a.deleted_at is null), 0)) order by l.id)
      from order_item i
      join order_line_item l on l.id = i.item_id and l.deleted_at is null
      left join marketplace_order_line_fact fact on fact.order_line_id = l.id
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0)) order by g.position)
  from marketplace_group_order g
  join "order" o on o.id = g.order_id and o.deleted_at is null
  join marketplace_order_state s on s.order_id = g.order_id
  left join marketplace_order_seller seller on seller.order_id = g.order_id
  left join ocop_producer_home home on home.producer_id = g.producer_id
  where g.group_id = whole.id) as orders
from marketplace_group_order asked
join marketplace_order_group whole on whole.id = asked.group_id
where asked.order_id = ?`;

interface StoredSeller {
  readonly name: string;
  readonly handle: string;
  readonly legalForm: LegalForm;
  readonly origin: StatedOrigin | null;
}
type StoredOrder = Omit<Purchase["orders"][number], "state" | "seller" | "mayCancel" | "mayReturn"> & {
  readonly seller: StoredSeller | null;
  readonly state: OrderState;
  readonly collected: boolean;
};
type StoredPurchase = Omit<Purchase, "orders"> & { readonly orders: readonly StoredOrder[] };

const sellerOf = ({ name, handle, legalForm, origin }: StoredSeller): PurchaseSeller => ({
  name,
  handle,
  legalForm,
  legalFormName: LEGAL_FORM_NAMES[legalForm],
  address: origin === null ? null : { vi: originText(origin, "vi"), en: originText(origin, "en") },
});

function toTell({ state, collected, seller, ...order }: StoredOrder): Purchase["orders"][number] {
  const moves = movesOf({ state, collected }, "shopper").map(({ move }) => move);
  return {
    ...order,
    seller: seller === null ? null : sellerOf(seller),
    state: namedState(state),
    mayCancel: moves.includes("cancel"),
    mayReturn: moves.includes("request_return"),
  };
}

/** The purchase to which an order belongs, with all its orders; undefined for an order that no purchase of ours made. */
export async function purchaseOf(knex: Knex, orderId: string): Promise<Purchase | undefined> {
  const { rows } = await knex.raw<{ rows: StoredPurchase[] }>(STATEMENT, [orderId]);
  const [purchase] = rows;
  return purchase === undefined ? undefined : { ...purchase, orders: purchase.orders.map(toTell) };
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CartLine, FOR_SALE, PARTS } from "../checkout/cart.js";
import type { Buyer } from "../checkout/prices.js";

/** For whom a thing is put into a cart, and whether only the cart's line changes by that. */
export interface Place extends Buyer {
  /** Null: the cart is yet to be made. */
  readonly cartId: string | null;
  readonly completed: boolean;
  readonly channelId: string | null;
  readonly email: string | null;
  /** The country of the region, where it has one only: Medusa writes it into a new cart's address. */
  readonly country: string | null;
  readonly lines: number;
  /**
   * Whether promotions, tax rates, a chosen delivery, a payment that was begun or a translation depend on the lines: then Medusa's own
   * workflow does it, which counts all of them anew.
   */
  readonly entangled: boolean;
}

/** What somebody wants, and what there is of it in the cart already. */
export interface Thing {
  readonly variantId: string;
  readonly name: string;
  readonly forSale: boolean;
  readonly parts: CartLine["parts"];
  /** The line that more of the same is added to, as Medusa chooses it; or the line that was asked for. */
  readonly line: { readonly id: string; readonly quantity: number; readonly customPrice: boolean } | null;
  /** Pieces of it in other lines of the cart. */
  readonly elsewhere: number;
}

export interface Look {
  readonly place: Place;
  /** Null: there is no such thing, or no such line. */
  readonly thing: Thing | null;
}

const COUNTED_BY_MEDUSA = `(exists (select 1 from promotion x where x.is_automatic and x.deleted_at is null)
    or exists (select 1 from tax_rate x where x.deleted_at is null)
    or exists (select 1 from tax_region x where x.provider_id is distinct from 'tp_system' and x.deleted_at is null))`;
const dependsOnCart = (table: string): string =>
  `exists (select 1 from ${table} x where x.cart_id = c.id and x.deleted_at is null)`;

const OF_CART = `select c.id, c.completed_at is not null as completed, c.currency_code, c.region_id, c.customer_id,
    c.sales_channel_id, c.email, null as country,
    (select count(*)::int from cart_line_item x where x.cart_id = c.id and x.deleted_at is null) as lines,
    (c.locale is not null or ${COUNTED_BY_MEDUSA} or ${dependsOnCart("cart_promotion")}
      or ${dependsOnCart("cart_shipping_method")} or ${dependsOnCart("cart_payment_collection")}) as entangled
  from cart c where c.id = :cart and c.deleted_at is null`;
const OF_NEW_CART = `select null::text as id, false as completed, r.currency_code, r.id as region_id, b.id as customer_id,
    s.id as sales_channel_id, b.email, n.iso_2 as country, 0 as lines, ${COUNTED_BY_MEDUSA} as entangled
  from region r join sales_channel s on s.id = :channel and not s.is_disabled and s.deleted_at is null
  left join customer b on b.id = :customer and b.deleted_at is null
  left join lateral (select min(x.iso_2) as iso_2 from region_country x where x.region_id = r.id and x.deleted_at is null
    having count(*) = 1) n on true
  where r.id = :region and r.deleted_at is null`;

const statement = (place: string, variant: string, line: string): string => `
with c as (${place})
select json_build_object('cartId', c.id, 'completed', c.completed, 'currency', c.currency_code, 'regionId', c.region_id,
    'customerId', c.customer_id, 'channelId', c.sales_channel_id, 'email', c.email, 'country', c.country, 'lines', c.lines,
    'entangled', c.entangled) as place,
  case when v.id is not null then json_build_object('variantId', v.id, 'name', p.title, 'forSale', ${FOR_SALE},
    'parts', ${PARTS}, 'line', (case when l.id is not null then json_build_object('id', l.id, 'quantity', l.quantity,
      'customPrice', l.is_custom_price) end),
    'elsewhere', coalesce((select sum(x.quantity)::int from cart_line_item x where x.cart_id = c.id and x.variant_id = v.id
      and x.id is distinct from l.id and x.deleted_at is null), 0)) end as thing
from c
left join product_variant v on v.id = ${variant} and v.deleted_at is null
left join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
left join ocop_product_producer made on made.product_id = v.product_id
left join marketplace_seller seller on seller.producer_id = made.producer_id
left join lateral (select x.id, x.quantity, x.is_custom_price from cart_line_item x where x.cart_id = c.id and x.variant_id = v.id and ${line}
  and x.deleted_at is null order by x.created_at, x.id limit 1) l on true`;

const SAME_THING = "not x.is_custom_price and coalesce(x.metadata, '{}') = '{}'";
const TO_NEW = statement(OF_NEW_CART, ":variant", "false");
const TO_CART = statement(OF_CART, ":variant", SAME_THING);
const AT_LINE = statement(
  OF_CART,
  "(select x.variant_id from cart_line_item x where x.id = :line and x.cart_id = c.id and x.deleted_at is null)",
  "x.id = :line",
);

type Where =
  | { readonly region: string; readonly channel: string; readonly customer: string | null; readonly variant: string }
  | { readonly cart: string; readonly variant: string }
  | { readonly cart: string; readonly line: string };

/** Looks at all that decides about a change of a cart, in one statement; undefined when there is no such cart, region or channel. */
export async function look(knex: Knex, where: Where): Promise<Look | undefined> {
  const sql = "region" in where ? TO_NEW : "line" in where ? AT_LINE : TO_CART;
  const { rows } = await knex.raw<{ rows: Look[] }>(sql, where as unknown as Knex.ValueDict);
  return rows[0];
}

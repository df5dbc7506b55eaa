import type { Handling } from "@cho-ocop/contracts";
import { prepared, runPrepared, type Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Level } from "./stock.js";

type Columns = Readonly<Record<string, unknown>>;

/** A tax on a line, as Medusa keeps it. */
type TaxLine = Columns & { readonly rate: number };
/** What a promotion takes off a line. */
export type Adjustment = Columns & { readonly amount: number; readonly code: string | null };

/** A line of a cart, with what decides whether and how it can be sold now. */
export interface CartLine {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly variantId: string | null;
  readonly productId: string | null;
  readonly customPrice: boolean;
  readonly taxInclusive: boolean;
  readonly needsShipping: boolean;
  /** All columns that an order's line has too. */
  readonly columns: Columns;
  readonly adjustments: readonly Adjustment[];
  readonly taxLines: readonly TaxLine[];
  /** Whether it is published in the cart's sales channel, by a seller who may sell. */
  readonly forSale: boolean;
  /** The inventory items of which one piece consists; null where stock is not counted. */
  readonly parts: readonly { readonly inventoryItemId: string; readonly required: number }[] | null;
  /** Grams of one piece; null where nobody said. */
  readonly grams: number | null;
  readonly handling: Handling;
  readonly producerId: string | null;
}

export interface ShippingMethod {
  readonly name: string;
  readonly amount: number;
  readonly columns: Columns;
  readonly taxLines: readonly TaxLine[];
  readonly adjustments: readonly Adjustment[];
}

/** Where something goes or who pays, as Medusa keeps it. */
export type Address = Columns & { readonly province?: string | null };

/** A cart with all that an order is made of, read in one statement. */
export interface CartSnapshot {
  readonly id: string;
  readonly completed: boolean;
  readonly currency: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly regionId: string | null;
  readonly customerId: string | null;
  readonly channelId: string | null;
  readonly metadata: Columns | null;
  readonly hasCredit: boolean;
  readonly shippingAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly lines: readonly CartLine[];
  readonly shipping: readonly ShippingMethod[];
  readonly promotionIds: readonly string[];
  /** The payment that the shopper chose, if any: its collection and the provider of its session. */
  readonly payment: {
    readonly collectionId: string | null;
    readonly sessionId: string | null;
    readonly provider: string | null;
  } | null;
}

const ROW = "'{id,created_at,updated_at,deleted_at}'::text[]";
const taxLines = (table: string, key: string, of: string): string => `coalesce((
  select json_agg(to_jsonb(x) - ${ROW} - '${key}' order by x.id) from ${table} x where x.${key} = ${of} and x.deleted_at is null), '[]')`;
const adjustments = (table: string, key: string, of: string): string => `coalesce((
  select json_agg(to_jsonb(x) - ${ROW} - '${key}' - 'raw_amount' order by x.id) from ${table} x where x.${key} = ${of} and x.deleted_at is null), '[]')`;
const address = (column: string): string =>
  `(select to_jsonb(a) - ${ROW} from cart_address a where a.id = c.${column} and a.deleted_at is null)`;

/** Goods whose shipping profile is of this type must be kept so on their way; every other type is ambient. */
const HANDLING = `case when profile.type in ('chilled', 'fresh') then profile.type else 'ambient' end`;

/** Whether the variant `v` of the published product `p` may be sold in the sales channel of `c` by `seller`. */
export const FOR_SALE = `(p.id is not null and v.id is not null and seller.status is distinct from 'suspended'
        and (c.sales_channel_id is null or exists (select 1 from product_sales_channel s where s.product_id = p.id
          and s.sales_channel_id = c.sales_channel_id and s.deleted_at is null)))`;
/** The inventory items of which a piece of the variant `v` consists; null where stock is not counted. */
export const PARTS = `case when v.manage_inventory then coalesce((
        select json_agg(json_build_object('inventoryItemId', i.inventory_item_id, 'required', i.required_quantity) order by i.inventory_item_id)
        from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null), '[]') end`;

const CART = `
select json_build_object('id', c.id, 'completed', c.completed_at is not null, 'currency', c.currency_code,
  'email', c.email, 'locale', c.locale, 'regionId', c.region_id, 'customerId', c.customer_id,
  'channelId', c.sales_channel_id, 'metadata', c.metadata,
  'hasCredit', exists (select 1 from credit_line x where x.cart_id = c.id and x.deleted_at is null),
  'shippingAddress', ${address("shipping_address_id")}, 'billingAddress', ${address("billing_address_id")},
  'lines', coalesce((
    select json_agg(json_build_object('id', l.id, 'name', coalesce(l.product_title, l.title), 'quantity', l.quantity,
      'price', l.unit_price, 'variantId', l.variant_id, 'productId', l.product_id, 'customPrice', l.is_custom_price,
      'taxInclusive', l.is_tax_inclusive, 'needsShipping', l.requires_shipping,
      'columns', to_jsonb(l) - ${ROW} - '{cart_id,quantity,unit_price,raw_unit_price,raw_compare_at_unit_price}'::text[],
      'adjustments', ${adjustments("cart_line_item_adjustment", "item_id", "l.id")},
      'taxLines', ${taxLines("cart_line_item_tax_line", "item_id", "l.id")},
      'forSale', l.variant_id is null or ${FOR_SALE}, 'parts', ${PARTS},
      'grams', nullif(coalesce(v.weight, p.weight)::float8, 0), 'handling', ${HANDLING}, 'producerId', made.producer_id)
      order by l.created_at, l.id)
    from cart_line_item l
    left join product_variant v on v.id = l.variant_id and v.deleted_at is null
    left join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
    left join product_shipping_profile pp on pp.product_id = p.id and pp.deleted_at is null
    left join shipping_profile profile on profile.id = pp.shipping_profile_id and profile.deleted_at is null
    left join ocop_product_producer made on made.product_id = l.product_id
    left join marketplace_seller seller on seller.producer_id = made.producer_id
    where l.cart_id = c.id and l.deleted_at is null), '[]'),
  'shipping', coalesce((
    select json_agg(json_build_object('name', m.name, 'amount', m.amount,
      'columns', to_jsonb(m) - ${ROW} - '{cart_id,name,amount,raw_amount}'::text[],
      'taxLines', ${taxLines("cart_shipping_method_tax_line", "shipping_method_id", "m.id")},
      'adjustments', ${adjustments("cart_shipping_method_adjustment", "shipping_method_id", "m.id")}) order by m.created_at, m.id)
    from cart_shipping_method m where m.cart_id = c.id and m.deleted_at is null), '[]'),
  'promotionIds', coalesce((
    select json_agg(x.promotion_id order by x.promotion_id) from cart_promotion x where x.cart_id = c.id and x.deleted_at is null), '[]'),
  'payment', (
    select json_build_object('collectionId', k.id, 'sessionId', s.id, 'provider', s.provider_id)
    from cart_payment_collection x
    join payment_collection k on k.id = x.payment_collection_id and k.deleted_at is null
    left join payment_session s on s.payment_collection_id = k.id and s.deleted_at is null and s.status not in ('canceled', 'error')
    where x.cart_id = c.id and x.deleted_at is null order by k.created_at desc, s.created_at desc limit 1)
) as cart
from cart c where c.id = $1 and c.deleted_at is null`;

const READ = prepared(`with read as materialized (${CART}) select cart, md5(cart::text) as fingerprint from read`);
const STILL = prepared(`with read as materialized (${CART}) select 1 from read where md5(cart::text) = $2`);
// The time is set before the row is waited for: the lock is taken last.
const LOCK = prepared(`
with patience as materialized (select set_config('lock_timeout', '5s', true))
select 1 from cart, patience where id = $1 for update of cart`);
const LEVELS = prepared(`
select n.inventory_item_id as "inventoryItemId", n.location_id as "locationId",
  (n.stocked_quantity - n.reserved_quantity)::float8 as available
from inventory_level n
where n.inventory_item_id = any($1::text[]) and n.deleted_at is null and ($2::text is null or exists (
  select 1 from sales_channel_stock_location s
  where s.stock_location_id = n.location_id and s.sales_channel_id = $2 and s.deleted_at is null))`);

/** A cart as it was read, and what tells whether it still is so. */
export interface ReadCart {
  readonly cart: CartSnapshot;
  readonly fingerprint: string;
}

/** Reads a cart; undefined when there is none. */
export async function readCart(knex: Knex, id: string): Promise<ReadCart | undefined> {
  const [read] = await runPrepared<ReadCart>(knex, READ, [id]);
  return read;
}

/** Locks a cart for the rest of the transaction, which from now on waits for no lock longer than 5 s. False: it is not as it was read any more. */
export async function lockUnchanged({ knex }: Transaction, { cart, fingerprint }: ReadCart): Promise<boolean> {
  await runPrepared(knex, LOCK, [cart.id]);
  return (await runPrepared(knex, STILL, [cart.id, fingerprint])).length === 1;
}

/** What can still be promised of some inventory items at the places that serve a sales channel; with a lock, once nobody else changes it. */
export const readLevels = async (
  knex: Knex,
  channelId: string | null,
  inventoryItemIds: readonly string[],
): Promise<Level[]> =>
  inventoryItemIds.length === 0 ? [] : runPrepared<Level>(knex, LEVELS, [inventoryItemIds, channelId]);

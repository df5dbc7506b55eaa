import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Searchable } from "./documents.js";

/** What a change names: the nearest thing that the changed row itself knows, so that it is still known when the row is gone. */
export const CHANGE_KINDS = [
  "product",
  "variant",
  "price_set",
  "price_list",
  "inventory_item",
  "sales_channel",
  "entry",
  "producer",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly key: string;
}

/** A table whose rows decide what documents say, with the column that tells which. */
export interface WatchedTable {
  readonly table: string;
  readonly kind: ChangeKind;
  readonly column: string;
}

/**
 * Every table that a document is read from. Reservations are not among them: Medusa books them into `inventory_level` too. Nor are
 * events of certificates: whoever records one rewrites the periods.
 */
export const WATCHED_TABLES: readonly WatchedTable[] = [
  { table: "product", kind: "product", column: "id" },
  { table: "product_variant", kind: "product", column: "product_id" },
  { table: "product_sales_channel", kind: "product", column: "product_id" },
  { table: "ocop_product_recognised_product", kind: "product", column: "product_id" },
  { table: "product_variant_price_set", kind: "variant", column: "variant_id" },
  { table: "product_variant_inventory_item", kind: "variant", column: "variant_id" },
  { table: "price", kind: "price_set", column: "price_set_id" },
  { table: "price_list", kind: "price_list", column: "id" },
  { table: "inventory_level", kind: "inventory_item", column: "inventory_item_id" },
  { table: "sales_channel", kind: "sales_channel", column: "id" },
  { table: "ocop_recognised_product", kind: "entry", column: "id" },
  { table: "ocop_status_period", kind: "entry", column: "recognised_product_id" },
  { table: "ocop_certificate", kind: "entry", column: "recognised_product_id" },
  { table: "ocop_producer", kind: "producer", column: "id" },
  // Whether its seller is suspended.
  { table: "marketplace_seller", kind: "producer", column: "producer_id" },
];

// Links that are marked as deleted count too: what was sold until now has to leave the index.
const TOUCHED = `
with change as (select distinct c.kind, c.key from json_to_recordset($1::json) as c (kind text, key text)),
sets as (
  select change.key as id from change where change.kind = 'price_set'
  union select a.price_set_id from price a join change on change.kind = 'price_list' and a.price_list_id = change.key
),
variants as (
  select change.key as id from change where change.kind = 'variant'
  union select s.variant_id from product_variant_price_set s join sets on sets.id = s.price_set_id
  union select i.variant_id from product_variant_inventory_item i
    join change on change.kind = 'inventory_item' and i.inventory_item_id = change.key
),
entries as (
  select change.key as id from change where change.kind = 'entry'
  union select r.id from ocop_recognised_product r join change on change.kind = 'producer' and r.producer_id = change.key
)
select 'listings' as index, id from (
  select change.key as id from change where change.kind = 'product'
  union select v.product_id from product_variant v join variants on variants.id = v.id
  union select s.product_id from product_sales_channel s join change on change.kind = 'sales_channel' and s.sales_channel_id = change.key
  union select l.product_id from ocop_product_recognised_product l join entries on entries.id = l.recognised_product_id
) as products
union all select 'register', id from entries`;

/** Which documents may say something else after some changes. */
export async function touchedDocuments(
  knex: Knex,
  changes: readonly Change[],
): Promise<Readonly<Record<Searchable, readonly string[]>>> {
  const rows = await runPrepared<{ index: Searchable; id: string }>(knex, TOUCHED, [JSON.stringify(changes)]);
  const of = (index: Searchable) => rows.filter((row) => row.index === index).map(({ id }) => id);
  return { listings: of("listings"), register: of("register") };
}

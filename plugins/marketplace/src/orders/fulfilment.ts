import type { Transaction } from "@cho-ocop/kernel";
import { generateEntityId } from "@medusajs/framework/utils";

/** A line to be packed, with one row for each item that is held for it; `place` is where it is packed. */
interface Packed {
  readonly line: string;
  readonly title: string;
  readonly sku: string;
  readonly barcode: string;
  readonly item: string | null;
  readonly place: string | null;
  readonly quantity: number;
}

/** What is counted nowhere is packed where the rest is, or at any place of the shop. */
const TO_PACK = `
select l.id as line, coalesce(l.variant_title, l.title) as title, coalesce(l.variant_sku, '') as sku,
  coalesce(l.variant_barcode, '') as barcode, held.inventory_item_id as item, coalesce(held.quantity, i.quantity)::int as quantity,
  coalesce(held.location_id, max(held.location_id) over (), (
    select s.stock_location_id from sales_channel_stock_location s
    where s.sales_channel_id = o.sales_channel_id and s.deleted_at is null order by s.created_at limit 1)) as place
from "order" o
join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null and i.quantity > 0
join order_line_item l on l.id = i.item_id and l.deleted_at is null
left join reservation_item held on held.line_item_id = l.id and held.deleted_at is null
where o.id = ?`;

/** Writes what Medusa calls a fulfilment, one for each place from which an order is sent: its Admin shows the order as packed. */
export async function packFulfilments(tx: Transaction, orderId: string): Promise<void> {
  const lines = await tx.raw<Packed>(TO_PACK, [orderId]);
  const places = [...new Set(lines.flatMap(({ place }) => place ?? []))].sort();
  for (const place of places) {
    const id = generateEntityId(undefined, "ful");
    await tx.knex("fulfillment").insert({ id, location_id: place, packed_at: tx.knex.fn.now() });
    await tx.knex("fulfillment_item").insert(
      lines
        .filter((line) => line.place === place)
        .map(({ line, title, sku, barcode, item, quantity }) => ({
          id: generateEntityId(undefined, "fulit"),
          fulfillment_id: id,
          title,
          sku,
          barcode,
          quantity,
          raw_quantity: JSON.stringify({ value: String(quantity), precision: 20 }),
          line_item_id: line,
          inventory_item_id: item,
        })),
    );
    await tx
      .knex("order_fulfillment")
      .insert({ id: generateEntityId(undefined, "ordful"), order_id: orderId, fulfillment_id: id });
  }
  await count(tx, orderId, "fulfilled", "quantity");
}

/** Counts all pieces of an order as fulfilled, shipped or delivered; `0` takes it back. */
const count = (
  tx: Transaction,
  orderId: string,
  what: "fulfilled" | "shipped" | "delivered",
  as: "quantity" | "0",
): Promise<unknown[]> =>
  tx.raw(
    `update order_item i set ${what}_quantity = ${as === "0" ? "0" : "i.quantity"}, updated_at = now(),
      raw_${what}_quantity = ${as === "0" ? `'{"value": "0", "precision": 20}'` : "i.raw_quantity"}
     from "order" o where o.id = ? and i.order_id = o.id and i.version = o.version and i.deleted_at is null`,
    [orderId],
  );

const mark = (tx: Transaction, orderId: string, column: "shipped_at" | "delivered_at" | "canceled_at", only = "") =>
  tx.raw(
    `update fulfillment f set ${column} = now(), updated_at = now() from order_fulfillment x
     where x.order_id = ? and x.fulfillment_id = f.id and x.deleted_at is null and f.deleted_at is null ${only}`,
    [orderId],
  );

export async function shipFulfilments(tx: Transaction, orderId: string): Promise<void> {
  await mark(tx, orderId, "shipped_at");
  await count(tx, orderId, "shipped", "quantity");
}

export async function deliverFulfilments(tx: Transaction, orderId: string): Promise<void> {
  await mark(tx, orderId, "delivered_at");
  await count(tx, orderId, "delivered", "quantity");
}

/** Takes back what was packed and has not left; what was on its way stays recorded as sent. */
export async function unpackFulfilments(tx: Transaction, orderId: string): Promise<void> {
  const unpacked = await mark(tx, orderId, "canceled_at", "and f.shipped_at is null returning f.id");
  if (unpacked.length > 0) await count(tx, orderId, "fulfilled", "0");
}

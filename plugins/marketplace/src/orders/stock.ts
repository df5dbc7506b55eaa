import type { Transaction } from "@cho-ocop/kernel";
import type { Edge } from "./moves.js";

/** By how much the stock of an inventory item changes at a place, in whole pieces. */
interface Change {
  readonly item: string;
  readonly place: string;
  readonly reserved: number;
  readonly stocked: number;
}

/** Ends what is promised for the lines of an order. What is gone already, by an officer's hand, is left as it is. */
const END_PROMISES = `
with ended as (
  update reservation_item r set deleted_at = now(), updated_at = now()
  where r.deleted_at is null and r.line_item_id in (select i.item_id from order_item i where i.order_id = ?)
  returning r.inventory_item_id, r.location_id, r.quantity)
select inventory_item_id as item, location_id as place, -sum(quantity)::int as reserved, 0 as stocked from ended group by 1, 2`;

/** What was packed for an order, as stock that leaves (-1) or comes (1). */
const PACKED = `
select packed.inventory_item_id as item, f.location_id as place, 0 as reserved, (? * sum(packed.quantity))::int as stocked
from order_fulfillment x
join fulfillment f on f.id = x.fulfillment_id and f.deleted_at is null and f.canceled_at is null
join fulfillment_item packed on packed.fulfillment_id = f.id and packed.deleted_at is null and packed.inventory_item_id is not null
where x.order_id = ? and x.deleted_at is null group by 1, 2`;

// Where an item is not kept any more there is nothing to count.
const WRITE = `
update inventory_level set
  reserved_quantity = reserved_quantity + :reserved,
  raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity + :reserved)::text, 'precision', 20),
  stocked_quantity = stocked_quantity + :stocked,
  raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity + :stocked)::text, 'precision', 20),
  updated_at = now()
where inventory_item_id = :item and location_id = :place and deleted_at is null`;

/** The changes of each item at each place together, in the order in which a purchase locks them too. */
function together(changes: readonly Change[]): Change[] {
  const byPlace = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.item} ${change.place}`;
    const { reserved, stocked } = byPlace.get(key) ?? { reserved: 0, stocked: 0 };
    byPlace.set(key, { ...change, reserved: reserved + change.reserved, stocked: stocked + change.stocked });
  }
  return [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, change]) => change);
}

/** Does to the stock what a move does to it. */
export async function moveStock(tx: Transaction, orderId: string, stock: Edge["stock"]): Promise<void> {
  if (stock === null) return;
  const ended = stock === "put_back" ? [] : await tx.raw<Change>(END_PROMISES, [orderId]);
  const sign = { release: 0, take: -1, put_back: 1 }[stock];
  const packed = sign === 0 ? [] : await tx.raw<Change>(PACKED, [sign, orderId]);
  for (const { item, place, reserved, stocked } of together([...ended, ...packed]))
    await tx.knex.raw(WRITE, { item, place, reserved, stocked });
}

import { generateEntityId } from "@medusajs/framework/utils";
import { prepared, runPrepared } from "../prepared.js";
import type { Refusal } from "../refusal/refusal.js";
import { refuse } from "../refusal/refusal.js";
import type { Transaction } from "./transaction.js";

/** One line of an order that takes stock: whole pieces of an inventory item at a place. */
export interface StockLine {
  readonly inventoryItemId: string;
  readonly locationId: string;
  readonly lineItemId: string;
  readonly quantity: number;
}

export type StockTaken = { readonly ok: true; readonly reservationIds: string[] } | Refusal;

// The rows are locked in one order, so that two carts with the same goods wait for each other instead of locking each other out; what is
// counted and changed below is what stands there once they are locked.
const TAKE = prepared(`
with line as (
  select * from jsonb_to_recordset($1::jsonb) as x(id text, item text, place text, line text, quantity numeric)
), wanted as (
  select item, place, sum(quantity) as quantity from line group by item, place
), level as materialized (
  select l.id, w.quantity, l.stocked_quantity - l.reserved_quantity >= w.quantity as enough
    from wanted w
    join inventory_level l on l.inventory_item_id = w.item and l.location_id = w.place and l.deleted_at is null
   order by w.item, w.place
     for update of l
), decision as materialized (
  select count(*) = (select count(*) from wanted) and bool_and(enough) as all_there from level
), taken as (
  update inventory_level l
     set reserved_quantity = l.reserved_quantity + level.quantity,
         raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity + level.quantity)::text, 'precision', 20),
         updated_at = now()
    from level, decision
   where l.id = level.id and decision.all_there
), reserved as (
  insert into reservation_item (id, inventory_item_id, location_id, line_item_id, quantity, raw_quantity)
  select line.id, item, place, line, quantity, jsonb_build_object('value', quantity::text, 'precision', 20)
    from line, decision where decision.all_there
)
select all_there from decision`);

/**
 * Reserves stock for all lines or for none, in the database and in one statement: two buyers of the last piece cannot both have it.
 * Refuses with `out_of_stock`, and has changed nothing then. Writes what Medusa's `createReservationItems` writes, which is not used
 * because it would add to the counter a second time.
 */
export async function takeStock(tx: Transaction, lines: readonly StockLine[]): Promise<StockTaken> {
  if (lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity <= 0)) {
    throw new RangeError("A stock line takes a positive whole number of pieces");
  }
  if (lines.length === 0) return { ok: true, reservationIds: [] };
  const rows = lines.map(({ inventoryItemId: item, locationId: place, lineItemId: line, quantity }) => {
    return { id: generateEntityId(undefined, "resitem"), item, place, line, quantity };
  });
  const [decision] = await runPrepared<{ all_there: boolean | null }>(tx.knex, TAKE, [JSON.stringify(rows)]);
  if (decision?.all_there === true) return { ok: true, reservationIds: rows.map(({ id }) => id) };
  return refuse("out_of_stock", 422, "Không đủ hàng trong kho", "Not enough in stock");
}

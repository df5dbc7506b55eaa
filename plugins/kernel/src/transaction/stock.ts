import type { Context, IInventoryService } from "@medusajs/framework/types";
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

/** The part of Medusa's inventory service that writes rows of reservations and nothing else. */
interface ReservationRows {
  reservationItemService_: {
    create(rows: Record<string, unknown>[], context: Context): Promise<{ id: string }[]>;
  };
}

/**
 * Reserves stock for all lines or for none, in the database: two buyers of the last piece cannot both have it.
 * Refuses with `out_of_stock`; the caller then lets the transaction roll back by throwing or by taking nothing else.
 * Medusa's own `createReservationItems` is not used: it would add to the counter a second time.
 */
export async function takeStock(
  tx: Transaction,
  inventory: IInventoryService,
  lines: readonly StockLine[],
): Promise<StockTaken> {
  // Always in the same order, so that two carts with the same goods wait for each other instead of locking each other out.
  const sorted = [...lines].sort(byPlace);
  for (const line of sorted) {
    if (!Number.isSafeInteger(line.quantity) || line.quantity <= 0) {
      throw new RangeError("A stock line takes a positive whole number of pieces");
    }
  }
  await tx.raw("savepoint take_stock");
  for (const { inventoryItemId, locationId, quantity } of sorted) {
    const taken = await tx.raw<{ id: string }>(
      `update inventory_level
          set reserved_quantity = reserved_quantity + ?,
              raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity + ?)::text, 'precision', 20),
              updated_at = now()
        where inventory_item_id = ? and location_id = ? and deleted_at is null
          and stocked_quantity - reserved_quantity >= ?
    returning id`,
      [quantity, quantity, inventoryItemId, locationId, quantity],
    );
    if (taken.length !== 1) {
      await tx.raw("rollback to savepoint take_stock");
      return refuse("out_of_stock", 422, "Không đủ hàng trong kho", "Not enough in stock", [
        { path: inventoryItemId, vi: "Không còn đủ số lượng", en: "Not enough left" },
      ]);
    }
  }
  await tx.raw("release savepoint take_stock");
  const rows = sorted.map((line) => ({
    inventory_item_id: line.inventoryItemId,
    location_id: line.locationId,
    line_item_id: line.lineItemId,
    quantity: line.quantity,
  }));
  const created = await tx.within(inventory, (context) =>
    (inventory as unknown as ReservationRows).reservationItemService_.create(rows, context),
  );
  return { ok: true, reservationIds: created.map(({ id }) => id) };
}

const byPlace = (a: StockLine, b: StockLine): number => {
  const [one, other] = [`${a.inventoryItemId} ${a.locationId}`, `${b.inventoryItemId} ${b.locationId}`];
  return one < other ? -1 : one > other ? 1 : 0;
};

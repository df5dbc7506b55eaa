import type { OrderRefund } from "@cho-ocop/contracts";
import type { Transaction } from "@cho-ocop/kernel";
import { recordPlaced } from "./placed.js";
import type { OrderHappening } from "./postings.js";
import { type LedgerEvent, record } from "./record.js";

/** What a move of an order says to the ledger. */
export interface MoveOfMoney {
  readonly kind: Exclude<OrderHappening["kind"], "placed">;
  /** What goes back to the shopper, for the promise of it. */
  readonly refund: OrderRefund | undefined;
}

async function refundOwed(tx: Transaction, order: string): Promise<bigint> {
  const [owed] = await tx.raw<{ amount: string }>(
    `select (-coalesce(sum(n.amount), 0))::text as amount from marketplace_ledger_event e
     join marketplace_ledger_entry n on n.event_id = e.id where e.order_id = ? and n.account = 'refund'`,
    [order],
  );
  return BigInt(owed?.amount ?? 0);
}

/**
 * Writes into the ledger what a move did to the money of an order, in the caller's transaction; the order itself first, where the outbox has
 * not come to it. Returns what was paid back to the shopper, 0 for every other move. Throws the ledger's refusals.
 */
export async function recordMove(
  tx: Transaction,
  event: Pick<LedgerEvent, "id" | "day" | "recordedAt"> & { readonly order: string },
  { kind, refund }: MoveOfMoney,
): Promise<bigint> {
  await recordPlaced(tx, event.order);
  if (kind === "refund_paid") {
    const amount = await refundOwed(tx, event.order);
    await record(tx, { ...event, happening: { kind, amount } });
    return amount;
  }
  const { items, delivery } = refund ?? { items: 0, delivery: 0 };
  const happening =
    kind === "refunded" ? { kind, items: BigInt(items), delivery: BigInt(delivery) } : ({ kind } as const);
  await record(tx, { ...event, happening });
  return 0n;
}

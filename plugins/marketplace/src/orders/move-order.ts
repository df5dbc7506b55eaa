import {
  enqueue,
  type IdempotentWork,
  inOneTransaction,
  isRefusal,
  RefusalError,
  reach,
  refuse,
  type Transaction,
} from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { recordMove } from "../ledger/moved.js";
import { tellMedusa } from "./medusa.js";
import { type AskedMove, decide, type Edge, type Standing, type Who } from "./moves.js";
import { moveStock } from "./stock.js";

/** The topic under which the outbox tells of every move of an order: `{ order, move, from, to }`. */
export const ORDER_MOVED = "marketplace.order.moved";

export const NO_SUCH_ORDER = refuse("order_not_found", 404, "Không tìm thấy đơn hàng", "No such order");

/** Who moves an order: what that person may, and the account by which it is known; a shopper has none. */
export interface Mover {
  readonly who: Who;
  readonly id: string | null;
}

export interface MoveOfOrder extends AskedMove {
  readonly orderId: string;
  readonly mover: Mover;
  readonly day: CalendarDay;
  readonly now: Date;
  readonly work: IdempotentWork;
}

interface Held extends Standing {
  /** How many moves it has made. */
  readonly moves: number;
}

const kindOf = (who: Who): "shopper" | "seller" | "operator" =>
  who === "shopper" || who === "operator" ? who : "seller";

async function hold(tx: Transaction, orderId: string): Promise<Held> {
  await tx.raw("set local lock_timeout = '5s'");
  const [held] = await tx.raw<Held>(
    "select state, collected, moves from marketplace_order_state where order_id = ? for update",
    [orderId],
  );
  if (held === undefined) throw new RefusalError(NO_SUCH_ORDER);
  return held;
}

/** Writes the move and where the order is now. */
async function write(tx: Transaction, id: string, held: Held, edge: Edge, move: MoveOfOrder): Promise<void> {
  const { orderId, mover, reason, refund, day, now } = move;
  const to = edge.to ?? held.state;
  await tx.raw(
    `update marketplace_order_state set state = ?, collected = collected or ?, moves = moves + 1, updated_at = now() where order_id = ?`,
    [to, edge.ledger === "collected", orderId],
  );
  const promised = edge.needs === "refund" ? refund : undefined;
  await tx.knex("marketplace_order_move").insert({
    id,
    order_id: orderId,
    position: held.moves + 1,
    move: edge.move,
    from_state: held.state,
    to_state: to,
    actor_type: kindOf(mover.who),
    actor_id: mover.id,
    reason: reason ?? null,
    refund_items: promised?.items ?? null,
    refund_delivery: promised?.delivery ?? null,
    day,
    recorded_at: now,
  });
  const payload = { order: orderId, move: edge.move, from: held.state, to };
  await enqueue(tx, { topic: ORDER_MOVED, key: orderId, payload, effectiveOn: day, recordedAt: now });
}

/**
 * Moves an order, with its stock, its money and Medusa's records, all in one transaction. Of several who move it at once one is first, and
 * the others are told where it is by then. Throws a RefusalError with what `decide` and the ledger refuse, or `order_not_found`. Locks go in
 * one order: the order, its ledger, stock by item.
 */
export async function moveOrder(container: MedusaContainer, move: MoveOfOrder): Promise<void> {
  const { orderId, mover, day, now: recordedAt, work } = move;
  // Done by an attempt that died before it could answer.
  if (work.effect !== null) return;
  await inOneTransaction(container, async (tx) => {
    const held = await hold(tx, orderId);
    const edge = decide(held, move, mover.who);
    if (isRefusal(edge)) throw new RefusalError(edge);
    const id = generateEntityId(undefined, "omov");
    const { ledger, stock, medusa } = edge;
    const event = { id, order: orderId, day, recordedAt };
    const amount = ledger === null ? 0n : await recordMove(tx, event, { kind: ledger, refund: move.refund });
    await moveStock(tx, orderId, stock);
    await tellMedusa(tx, container, medusa, { orderId, amount, actor: mover.id });
    await write(tx, id, held, edge, move);
    await work.record(tx, { move: id });
    await reach("order.moved");
  });
}

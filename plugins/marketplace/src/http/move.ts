import { clock, idempotentWork } from "@cho-ocop/kernel";
import type { MedusaRequest } from "@medusajs/framework/http";
import { type Mover, moveOrder } from "../orders/move-order.js";
import type { AskedMove } from "../orders/moves.js";

/** Moves an order today, once for each `Idempotency-Key`. Throws what `moveOrder` refuses. */
export const moveAsAsked = (request: MedusaRequest, orderId: string, asked: AskedMove, mover: Mover): Promise<void> =>
  moveOrder(request.scope, {
    ...asked,
    orderId,
    mover,
    day: clock.today(),
    now: new Date(),
    work: idempotentWork(request),
  });

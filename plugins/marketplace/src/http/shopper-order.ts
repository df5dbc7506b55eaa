import type { Purchase } from "@cho-ocop/contracts";
import { RefusalError } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_SUCH_ORDER } from "../orders/move-order.js";
import type { AskedMove } from "../orders/moves.js";
import { purchaseOf } from "../orders/purchase.js";
import { moveAsAsked } from "./move.js";
import { databaseOf } from "./signed-in.js";

/** Answers with the purchase to which the order of the address belongs; no cache may keep it. Who may read it is decided by the store's guard. */
export async function sendPurchase(request: MedusaRequest, response: MedusaResponse<Purchase>): Promise<void> {
  const purchase = await purchaseOf(databaseOf(request), request.params.id ?? "");
  if (purchase === undefined) throw new RefusalError(NO_SUCH_ORDER);
  response.setHeader("Cache-Control", "no-store");
  response.json(purchase);
}

/** Moves the order of the address as its shopper, and answers with the purchase. */
export async function moveAsShopper(
  request: MedusaRequest,
  response: MedusaResponse<Purchase>,
  asked: AskedMove,
): Promise<void> {
  await moveAsAsked(request, request.params.id ?? "", asked, { who: "shopper", id: null });
  await sendPurchase(request, response);
}

import { refuse, sendRefusal } from "@cho-ocop/kernel";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ByHand, orderByHand } from "../orders/by-hand.js";
import { databaseOf } from "./signed-in.js";

const IN_STEP = refuse(
  "order_kept_in_step",
  409,
  "Đơn này do chợ quản lý cùng với kho và sổ cái: xin dùng các bước của đơn trong chợ (/admin/marketplace/orders)",
  "This order is kept in step with stock and ledger: please use the market's own moves (/admin/marketplace/orders)",
);

/** Which orders of ours a thing of Medusa's belongs to. */
const OURS: Readonly<Record<ByHand["of"], string>> = {
  order: "select ? as order_id",
  payment: `select x.order_id from payment p join order_payment_collection x
    on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null where p.id = ?`,
  payment_collection:
    "select order_id from order_payment_collection where payment_collection_id = ? and deleted_at is null",
  fulfilment: "select order_id from order_fulfillment where fulfillment_id = ? and deleted_at is null",
};

/**
 * Stands before Medusa's own routes that cancel, send, pay or change orders: for an order of the market they are refused, since they know
 * neither its state nor its ledger.
 */
export async function inStep(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const touched = orderByHand(request.method, request.baseUrl + request.path, request.body);
  if (touched !== undefined) {
    const { rows } = await databaseOf(request).raw<{ rows: unknown[] }>(
      `select 1 from (${OURS[touched.of]}) touched join marketplace_order_state s on s.order_id = touched.order_id limit 1`,
      [touched.id],
    );
    if (rows.length > 0) {
      sendRefusal(response, IN_STEP);
      return;
    }
  }
  next();
}

import type { AdminOrderPage } from "@cho-ocop/contracts";
import { RefusalError } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findOrder, historyOf } from "../orders/list.js";
import { NO_SUCH_ORDER } from "../orders/move-order.js";
import { databaseOf } from "./signed-in.js";

/** Answers the operator with the order of the address and what happened to it. */
export async function sendOrder(request: MedusaRequest, response: MedusaResponse<AdminOrderPage>): Promise<void> {
  const id = request.params.id ?? "";
  const knex = databaseOf(request);
  const found = await findOrder(knex, { id }, "operator");
  if (found === undefined) throw new RefusalError(NO_SUCH_ORDER);
  response.json({ ...found, history: await historyOf(knex, id) });
}

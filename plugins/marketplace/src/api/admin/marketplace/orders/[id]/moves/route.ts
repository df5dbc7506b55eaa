import { type AdminOrderPage, orderMoveSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendOrder } from "../../../../../../http/admin-order.js";
import { moveAsAsked } from "../../../../../../http/move.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<AdminOrderPage>) => {
  const asked = readInput(orderMoveSchema, request.body);
  await moveAsAsked(request, request.params.id ?? "", asked, { who: "operator", id: request.auth_context.actor_id });
  await sendOrder(request, response);
};

import { orderMoveSchema, type SellerOrderPage } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveAsAsked } from "../../../../../http/move.js";
import { ownOrderOf, sellerOrderPage } from "../../../../../http/seller-order.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerOrderPage>) => {
  const { id, seller } = await ownOrderOf(request);
  const asked = readInput(orderMoveSchema, request.body);
  await moveAsAsked(request, id, asked, { who: seller.role, id: request.auth_context.actor_id });
  response.json(await sellerOrderPage(request));
};

import { type SellerOrders, sellerOrdersQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, sellerOf } from "../../../http/signed-in.js";
import { sellerOrders } from "../../../orders/list.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerOrders>) => {
  const query = readInput(sellerOrdersQuerySchema, request.query);
  const { handle, name, demonstration, producerId } = await sellerOf(request, query.seller);
  response.json({
    seller: { handle, name, demonstration },
    ...(await sellerOrders(databaseOf(request), producerId, query)),
  });
};

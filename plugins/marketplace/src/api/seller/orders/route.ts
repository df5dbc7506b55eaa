import { type SellerOrders, sellerOrdersQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, sellerOf } from "../../../http/signed-in.js";
import { countOrders, findOrders } from "../../../orders/list.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerOrders>) => {
  const query = readInput(sellerOrdersQuerySchema, request.query);
  const { handle, name, demonstration, producerId, role } = await sellerOf(request, query.seller);
  const knex = databaseOf(request);
  const { state: states, before, limit } = query;
  const { found, next } = await findOrders(knex, { producerId, states, before, limit }, role);
  response.json({
    seller: { handle, name, demonstration },
    orders: found.map(({ order }) => order),
    counts: await countOrders(knex, producerId),
    next,
  });
};

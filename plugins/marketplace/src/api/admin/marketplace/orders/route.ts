import { type AdminOrders, adminOrdersQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { findOrders } from "../../../../orders/list.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse<AdminOrders>) => {
  const { producer, state, before, limit } = readInput(adminOrdersQuerySchema, request.query);
  const { found, next } = await findOrders(
    databaseOf(request),
    { producerId: producer, states: state, before, limit },
    "operator",
  );
  response.json({ orders: found, next });
};

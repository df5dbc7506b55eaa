import { searchLogQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../../http/edge.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const query = readInput(searchLogQuerySchema, request.query);
  response.setHeader("Cache-Control", "no-store");
  response.json(await searchOf(request).queries(query));
};

import { type OfficeSellers, sellersQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { officeSellers } from "../../../../sellers/office.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeSellers>) => {
  const query = readInput(sellersQuerySchema, request.query);
  response.setHeader("Cache-Control", "no-store");
  response.json(await officeSellers(databaseOf(request), query));
};

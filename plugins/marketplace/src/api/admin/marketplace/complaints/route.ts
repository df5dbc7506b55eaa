import { complaintsQuerySchema, type MarketComplaints } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { marketComplaints } from "../../../../complaints/read.js";
import { databaseOf } from "../../../../http/signed-in.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<MarketComplaints>) => {
  const query = readInput(complaintsQuerySchema, request.query);
  response.setHeader("Cache-Control", "no-store");
  response.json(await marketComplaints(databaseOf(request), query));
};

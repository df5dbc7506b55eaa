import { noQuerySchema, type SellerApplications } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, memberOf } from "../../../http/signed-in.js";
import { applicationsOf } from "../../../sellers/joining/read.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerApplications>) => {
  readInput(noQuerySchema, request.query);
  await memberOf(request);
  response.json({ applications: await applicationsOf(databaseOf(request), request.auth_context.actor_id) });
};

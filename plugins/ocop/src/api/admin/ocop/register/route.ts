import { adminRegisterQuerySchema } from "@cho-ocop/contracts";
import { clock, isRefusal, RefusalError, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/edge.js";
import { registerPage } from "../../../../register/list.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const query = readInput(adminRegisterQuerySchema, request.query);
  const page = await registerPage(databaseOf(request), query, clock.today());
  if (isRefusal(page)) throw new RefusalError(page);
  response.setHeader("Cache-Control", "no-store");
  response.json(page);
};

import { applicationsQuerySchema, type OfficeApplications } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { officeApplications } from "../../../../sellers/joining/read.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeApplications>) => {
  const query = readInput(applicationsQuerySchema, request.query);
  response.setHeader("Cache-Control", "no-store");
  response.json(await officeApplications(databaseOf(request), query));
};

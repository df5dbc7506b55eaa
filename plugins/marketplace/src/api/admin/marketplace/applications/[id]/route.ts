import type { OfficeApplication } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellApplication } from "../../../../../http/joining.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeApplication>) => {
  response.setHeader("Cache-Control", "no-store");
  response.json(await tellApplication(request));
};

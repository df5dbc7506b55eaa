import type { SellerMembers } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownedSeller } from "../../../http/asked.js";
import { tellMembers } from "../../../http/joining.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerMembers>) => {
  response.json(await tellMembers(request, await ownedSeller(request)));
};

import type { SellerMembers } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownedSeller } from "../../../../http/asked.js";
import { tellMembers } from "../../../../http/joining.js";
import { withdrawInvitation } from "../../../../sellers/members/change.js";

export const DELETE = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerMembers>) => {
  const seller = await ownedSeller(request);
  await withdrawInvitation(request.scope, { sellerId: seller.id, linkId: request.params.id ?? "", now: new Date() });
  response.json(await tellMembers(request, seller));
};

import { memberRoleSchema, type SellerMembers, type SellerRole } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownedSeller } from "../../../../http/asked.js";
import { tellMembers } from "../../../../http/joining.js";
import { setRole } from "../../../../sellers/members/change.js";

async function change(request: AuthenticatedMedusaRequest, to: SellerRole | null): Promise<SellerMembers> {
  const seller = await ownedSeller(request);
  await setRole(request.scope, { sellerId: seller.id, memberId: request.params.id ?? "", to });
  return tellMembers(request, seller);
}

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerMembers>) => {
  response.json(await change(request, readInput(memberRoleSchema, request.body).role));
};

export const DELETE = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerMembers>) => {
  response.json(await change(request, null));
};

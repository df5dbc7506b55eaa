import { type Invited, inviteMemberSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownedSeller } from "../../../http/asked.js";
import { countInvitation } from "../../../http/counts.js";
import { tellMembers } from "../../../http/joining.js";
import { invite } from "../../../sellers/members/change.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<Invited>) => {
  const asked = readInput(inviteMemberSchema, request.body);
  const seller = await ownedSeller(request);
  await countInvitation(request, seller.id);
  const owner = { sellerId: seller.id, ownerId: request.auth_context.actor_id, now: new Date() };
  const made = await invite(request.scope, owner, asked);
  response.status(201).json({ ...(await tellMembers(request, seller)), made });
};

import { applicantMoveSchema, type SellerApplication } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellOwnApplication } from "../../../../../http/joining.js";
import { moveApplication } from "../../../../../sellers/joining/move.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerApplication>) => {
  const { move } = readInput(applicantMoveSchema, request.body);
  const { id } = await tellOwnApplication(request);
  const actor = { type: "seller", id: request.auth_context.actor_id } as const;
  await moveApplication(request.scope, { applicationId: id, move, actor, now: new Date() });
  response.json(await tellOwnApplication(request));
};

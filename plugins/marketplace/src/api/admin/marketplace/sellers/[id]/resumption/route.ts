import { type OfficeSeller, resumeSchema } from "@cho-ocop/contracts";
import { clock, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellSeller } from "../../../../../../http/joining.js";
import { resume } from "../../../../../../sellers/suspension.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeSeller>) => {
  const { reason } = readInput(resumeSchema, request.body);
  const acting = { by: request.auth_context.actor_id, day: clock.today(), now: new Date() };
  await resume(request.scope, request.params.id ?? "", reason, acting);
  response.json(await tellSeller(request));
};

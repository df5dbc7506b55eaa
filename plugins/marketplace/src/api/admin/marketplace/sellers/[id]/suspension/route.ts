import { type OfficeSeller, suspendSchema } from "@cho-ocop/contracts";
import { clock, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellSeller } from "../../../../../../http/joining.js";
import { suspend } from "../../../../../../sellers/suspension.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeSeller>) => {
  const asked = readInput(suspendSchema, request.body);
  const acting = { by: request.auth_context.actor_id, day: clock.today(), now: new Date() };
  await suspend(request.scope, request.params.id ?? "", asked, acting);
  response.json(await tellSeller(request));
};

import { type OfficeApplication, operatorMoveSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellApplication } from "../../../../../../http/joining.js";
import { moveApplication } from "../../../../../../sellers/joining/move.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<OfficeApplication>) => {
  const asked = readInput(operatorMoveSchema, request.body);
  const actor = { type: "user", id: request.auth_context.actor_id } as const;
  await moveApplication(request.scope, {
    ...asked,
    applicationId: request.params.id ?? "",
    actor,
    now: new Date(),
  });
  response.json(await tellApplication(request));
};

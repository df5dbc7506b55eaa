import type { MadeLink } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { passwordLink } from "../../../../../../sellers/password.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<MadeLink>) => {
  const asked = { memberId: request.params.id ?? "", officer: request.auth_context.actor_id, now: new Date() };
  response.setHeader("Cache-Control", "no-store");
  response.status(201).json(await passwordLink(request.scope, asked));
};

import { supersedeCertificateSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { idOf } from "../../../../../../http/edge.js";
import { sendAdminEntry } from "../../../../../../http/officer.js";
import { supersedeCertificateWorkflow } from "../../../../../../workflows/supersede-certificate.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const body = readInput(supersedeCertificateSchema, request.body);
  const input = { certificateId: idOf(request), actorId: request.auth_context.actor_id, body };
  const { result } = await supersedeCertificateWorkflow(request.scope).run({ input });
  await sendAdminEntry(request, response, result.recognisedProductId, 201);
};

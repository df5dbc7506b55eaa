import { extendCertificateSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { idOf } from "../../../../../../http/edge.js";
import { sendAdminEntry } from "../../../../../../http/officer.js";
import { extendCertificateWorkflow } from "../../../../../../workflows/extend-certificate.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const body = readInput(extendCertificateSchema, request.body);
  const input = { certificateId: idOf(request), actorId: request.auth_context.actor_id, body };
  const { result } = await extendCertificateWorkflow(request.scope).run({ input });
  await sendAdminEntry(request, response, result.recognisedProductId, 201);
};

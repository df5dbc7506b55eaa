import type { SellerApplication } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendDocument } from "../../../../../../http/download.js";
import { tellOwnApplication } from "../../../../../../http/joining.js";
import { databaseOf, memberOf } from "../../../../../../http/signed-in.js";
import { removeDocument } from "../../../../../../sellers/joining/documents.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  await memberOf(request);
  await sendDocument(request, response, request.auth_context.actor_id);
};

export const DELETE = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerApplication>) => {
  const { id: applicationId } = await tellOwnApplication(request);
  const { document: documentId = "" } = request.params;
  await removeDocument(databaseOf(request), { applicationId, documentId, memberId: request.auth_context.actor_id });
  response.json(await tellOwnApplication(request));
};

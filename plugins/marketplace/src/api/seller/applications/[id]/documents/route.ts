import { documentQuerySchema, type SellerApplication } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countUpload } from "../../../../../http/counts.js";
import { tellOwnApplication } from "../../../../../http/joining.js";
import { readFile } from "../../../../../http/upload.js";
import { addDocument } from "../../../../../sellers/joining/documents.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerApplication>) => {
  // Whose application it is comes first: nobody else's file is even read.
  const { id: applicationId } = await tellOwnApplication(request);
  const { item } = readInput(documentQuerySchema, request.query);
  await countUpload(request);
  const file = await readFile(request);
  const memberId = request.auth_context.actor_id;
  await addDocument(request.scope, { applicationId, memberId, item }, file);
  response.status(201).json(await tellOwnApplication(request));
};

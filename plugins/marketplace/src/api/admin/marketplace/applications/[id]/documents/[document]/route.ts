import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendDocument } from "../../../../../../../http/download.js";

export const GET = (request: AuthenticatedMedusaRequest, response: MedusaResponse) =>
  sendDocument(request, response, null);

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { idOf } from "../../../../../http/edge.js";
import { sendAdminEntry } from "../../../../../http/officer.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  await sendAdminEntry(request, response, idOf(request), 200);
};

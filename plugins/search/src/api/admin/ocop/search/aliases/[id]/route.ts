import { RefusalError, refuse } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../../../http/edge.js";

export const DELETE = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  if (!(await searchOf(request).removeAlias(request.params.id ?? "")))
    throw new RefusalError(refuse("not_found", 404, "Không có từ đồng nghĩa này", "There is no such alias"));
  response.setHeader("Cache-Control", "no-store");
  response.json(await searchOf(request).aliases());
};

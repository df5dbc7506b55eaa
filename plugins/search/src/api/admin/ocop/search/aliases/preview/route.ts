import { searchAliasSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../../../http/edge.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const alias = readInput(searchAliasSchema, request.body);
  response.setHeader("Cache-Control", "no-store");
  response.json(await searchOf(request).previewAlias(alias));
};

import { noQuerySchema, type SellerMe } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberOf } from "../../../http/signed-in.js";
import { memberToTell } from "../../../sellers/member.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerMe>) => {
  readInput(noQuerySchema, request.query);
  response.json(memberToTell(await memberOf(request)));
};

import { type SellerLink, seeLinkSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../http/signed-in.js";
import { seeLink } from "../../../sellers/links/use.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<SellerLink>) => {
  const { token } = readInput(seeLinkSchema, request.body);
  response.json(await seeLink(databaseOf(request), token, new Date()));
};

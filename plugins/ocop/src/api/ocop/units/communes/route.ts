import { communesQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesLike } from "../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(communesQuerySchema, request.query);
  sendOpenData(request, response, communesLike(query), SECONDS_OF_REFERENCE);
};

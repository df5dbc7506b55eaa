import { communesQuerySchema } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readInput } from "../../../../http/input.js";
import { SECONDS_OF_REFERENCE, sendOpenData } from "../../../../http/open-data.js";
import { communesLike } from "../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(communesQuerySchema, request.query);
  sendOpenData(request, response, communesLike(query), SECONDS_OF_REFERENCE);
};

import { placesQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placesLike } from "../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(placesQuerySchema, request.query);
  sendOpenData(request, response, placesLike(query), SECONDS_OF_REFERENCE);
};

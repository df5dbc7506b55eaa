import { noQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { groups } from "../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  sendOpenData(request, response, groups(), SECONDS_OF_REFERENCE);
};

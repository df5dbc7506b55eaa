import { noQuerySchema } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readInput } from "../../../http/input.js";
import { SECONDS_OF_REFERENCE, sendOpenData } from "../../../http/open-data.js";
import { groups } from "../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  sendOpenData(request, response, groups(), SECONDS_OF_REFERENCE);
};

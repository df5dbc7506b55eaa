import { noQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { found, NO_COMMUNE } from "../../../../../../http/edge.js";
import { successors } from "../../../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  const known = successors(request.params.code ?? "");
  sendOpenData(request, response, found(known, ...NO_COMMUNE), SECONDS_OF_REFERENCE);
};

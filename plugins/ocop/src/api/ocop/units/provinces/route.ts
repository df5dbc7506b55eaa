import { provincesQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { provincesOf } from "../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const { era } = readInput(provincesQuerySchema, request.query);
  sendOpenData(request, response, provincesOf(era), SECONDS_OF_REFERENCE);
};

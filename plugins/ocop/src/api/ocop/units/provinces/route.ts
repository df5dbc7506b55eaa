import { provincesQuerySchema } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readInput } from "../../../../http/input.js";
import { SECONDS_OF_REFERENCE, sendOpenData } from "../../../../http/open-data.js";
import { provincesOf } from "../../../../register/reference.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const { era } = readInput(provincesQuerySchema, request.query);
  sendOpenData(request, response, provincesOf(era), SECONDS_OF_REFERENCE);
};

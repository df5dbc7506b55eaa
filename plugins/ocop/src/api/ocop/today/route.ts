import { noQuerySchema, type Today } from "@cho-ocop/contracts";
import { clock, readInput, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  const today: Today = { today: clock.today(), demo: clock.demo };
  sendOpenData(request, response, today, SECONDS_OF_STARS);
};

import { suggestionQuerySchema } from "@cho-ocop/contracts";
import { clock, readInput, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../http/edge.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(suggestionQuerySchema, request.query);
  sendOpenData(request, response, await searchOf(request).suggestions(query, clock.today()), SECONDS_OF_STARS);
};

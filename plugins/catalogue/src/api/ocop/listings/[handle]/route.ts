import { SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import { askedDay, databaseOf, found } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_LISTING, productHandle } from "../../../../http/edge.js";
import { listing } from "../../../../listings/listing.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const on = askedDay(request);
  const answer = await listing(databaseOf(request), productHandle(request.params.handle), on);
  sendOpenData(request, response, found(answer, ...NO_LISTING), SECONDS_OF_STARS);
};

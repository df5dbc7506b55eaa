import { SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import { askedDay, databaseOf, found, handleOf, NO_PRODUCER } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerListings } from "../../../../../listings/producer.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const on = askedDay(request);
  const answer = await producerListings(databaseOf(request), handleOf(request), on);
  sendOpenData(request, response, found(answer, ...NO_PRODUCER), SECONDS_OF_STARS);
};

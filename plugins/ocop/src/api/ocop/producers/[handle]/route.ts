import { SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedDay, databaseOf, found, handleOf, NO_PRODUCER } from "../../../../http/edge.js";
import { registerProducer } from "../../../../register/producer.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const on = askedDay(request);
  const producer = await registerProducer(databaseOf(request), handleOf(request), on);
  sendOpenData(request, response, found(producer, ...NO_PRODUCER), SECONDS_OF_STARS);
};

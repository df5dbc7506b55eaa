import { basketThingSchema } from "@cho-ocop/contracts";
import { idempotentWork, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addToBasket } from "../../../../../basket/change.js";
import { sendBasket } from "../../../../../http/basket.js";

/** Puts a thing into a cart. */
export const POST = async (request: MedusaRequest, response: MedusaResponse) => {
  const thing = readInput(basketThingSchema, request.body);
  sendBasket(response, await addToBasket(request.scope, request.params.id ?? "", thing, idempotentWork(request)));
};

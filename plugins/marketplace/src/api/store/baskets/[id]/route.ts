import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBasket } from "../../../../basket/read.js";
import { NO_SUCH_CART } from "../../../../checkout/check.js";
import { sendBasket } from "../../../../http/basket.js";
import { databaseOf } from "../../../../http/signed-in.js";

/** A cart as its shopper sees it. Whoever knows its id may. */
export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const cart = await readBasket(databaseOf(request), request.params.id ?? "");
  sendBasket(response, cart === undefined ? NO_SUCH_CART : { ok: true, cart });
};

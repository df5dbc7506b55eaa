import { type CartOffer, cartOfferQuerySchema } from "@cho-ocop/contracts";
import { clock, RefusalError, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { offerOf } from "../../../../../checkout/offer.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse<CartOffer>) => {
  const { province } = readInput(cartOfferQuerySchema, request.query);
  const offer = await offerOf(request.scope, request.params.id ?? "", {
    province: province ?? null,
    day: clock.today(),
  });
  if ("ok" in offer) throw new RefusalError(offer);
  response.setHeader("Cache-Control", "no-store");
  response.json(offer);
};

import { orderLinkSchema, orderLookupSchema } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderLinkSecret } from "../../../../guard/order-access.js";
import { lookUpOrder } from "../../../../guard/order-lookup.js";
import { visitorOf } from "../../../../guard/visitor.js";
import { sendRefusal } from "../../../../refusal/http.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse): Promise<void> => {
  const asked = orderLookupSchema.parse(request.body);
  const knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await lookUpOrder(
    knex,
    { ...asked, visitor: visitorOf(request) },
    { secret: orderLinkSecret(request), now: Math.floor(Date.now() / 1000) },
  );
  if (!found.ok) {
    sendRefusal(response, found);
    return;
  }
  response.json(orderLinkSchema.parse(found.link));
};

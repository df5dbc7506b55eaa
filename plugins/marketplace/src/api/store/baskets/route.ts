import { openBasketSchema } from "@cho-ocop/contracts";
import { idempotentWork, RefusalError, readInput, refuse } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { openBasket } from "../../../basket/change.js";
import { sendBasket } from "../../../http/basket.js";

const CHANNEL_UNCLEAR = refuse(
  "sales_channel_unclear",
  400,
  "Khóa công khai này không thuộc đúng một kênh bán",
  "This publishable key is not of exactly one sales channel",
);

/** Who is signed in as a customer, if anybody. */
function customerOf(request: object): string | null {
  const { auth_context: actor } = request as Partial<AuthenticatedMedusaRequest>;
  return actor?.actor_type === "customer" && actor.actor_id !== "" ? actor.actor_id : null;
}

/** A new cart with its first thing in it. */
export const POST = async (request: MedusaStoreRequest, response: MedusaResponse) => {
  const opened = readInput(openBasketSchema, request.body);
  const [channel, ...others] = request.publishable_key_context.sales_channel_ids;
  if (channel === undefined || others.length > 0) throw new RefusalError(CHANNEL_UNCLEAR);
  const opening = { ...opened, channel, customer: customerOf(request) };
  sendBasket(response, await openBasket(request.scope, opening, idempotentWork(request)));
};

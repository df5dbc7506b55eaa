import { type CheckedOut, checkoutSchema } from "@cho-ocop/contracts";
import {
  clock,
  idempotentWork,
  ORDER_LINK_SECONDS,
  orderLinkSecret,
  RefusalError,
  readInput,
  signOrderLink,
} from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { completeCart } from "../../../../../checkout/complete.js";
import { destinationOf } from "../../../../../delivery/destination.js";

/** The whole checkout of a cart in one call: address, delivery, payment at the door, orders. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<CheckedOut>) => {
  const { delivery, shown } = readInput(checkoutSchema, request.body);
  const where = destinationOf(delivery);
  if (!where.ok) throw new RefusalError(where);
  const now = new Date();
  const placed = await completeCart(request.scope, {
    cartId: request.params.id ?? "",
    shown,
    destination: where.destination,
    day: clock.today(),
    now,
    work: idempotentWork(request),
  });
  if (!placed.ok) throw new RefusalError(placed);
  const [first = ""] = placed.orderIds;
  const expires = Math.floor(now.getTime() / 1000) + ORDER_LINK_SECONDS;
  response.json({
    code: placed.code,
    orders: [...placed.orderIds],
    link: signOrderLink(orderLinkSecret(request), first, expires),
  });
};

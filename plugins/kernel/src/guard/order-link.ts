import { createHmac, timingSafeEqual } from "node:crypto";
import type { OrderLink } from "@cho-ocop/contracts";

const DAY_SECONDS = 86_400;
/** How long a link in a message to a shopper works: longer than a delivery and a complaint take. */
export const ORDER_LINK_SECONDS = 90 * DAY_SECONDS;

/** A key of its own is derived, so that an order's link can never be taken for something else that the same secret signs. */
function mac(secret: string, orderId: string, expires: number): Buffer {
  const key = createHmac("sha256", secret).update("cho-ocop order link 1").digest();
  return createHmac("sha256", key).update(`${expires} ${orderId}`).digest();
}

/** Signs a link that lets its holder read one order until `expires` (seconds since 1970). */
export function signOrderLink(secret: string, orderId: string, expires: number): OrderLink {
  return { order_id: orderId, expires, signature: mac(secret, orderId, expires).toString("base64url") };
}

/** Tells whether a link for this order is ours and still good at `now` (seconds since 1970). Takes texts as they came. */
export function isValidOrderLink(
  secret: string,
  link: { orderId: string; expires: unknown; signature: unknown },
  now: number,
): boolean {
  const { orderId, expires, signature } = link;
  if (typeof expires !== "string" || !/^\d{1,12}$/.test(expires) || typeof signature !== "string") return false;
  if (Number(expires) <= now) return false;
  const expected = mac(secret, orderId, Number(expires));
  const given = Buffer.from(signature, "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

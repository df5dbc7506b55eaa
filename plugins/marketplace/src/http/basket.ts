import type { Cart } from "@cho-ocop/contracts";
import { type Refusal, RefusalError } from "@cho-ocop/kernel";
import type { MedusaResponse } from "@medusajs/framework/http";

/** Answers with a cart, which no cache may keep; throws the refusal when there is none to show. */
export function sendBasket(
  response: MedusaResponse,
  changed: { readonly ok: true; readonly cart: Cart } | Refusal,
): void {
  if (!changed.ok) throw new RefusalError(changed);
  response.setHeader("Cache-Control", "no-store");
  response.json({ cart: changed.cart });
}

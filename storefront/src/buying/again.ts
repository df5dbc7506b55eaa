import { type Cart, MOST_PIECES, type OrderLine } from "@cho-ocop/contracts";
import type { StoreApi } from "../api/store.js";
import { isOver } from "./shop.js";

/** What a purchase that was asked for again came to: whether anything of it is in the cart, and the names of what is not. */
export interface Again {
  readonly any: boolean;
  readonly missing: readonly string[];
}

/**
 * Puts what is still sold of some lines into a cart, as many pieces as were ordered; null when there is none and nothing is sold. What is
 * in the cart already stays as it is, so that a form sent twice changes nothing.
 */
export async function buyAgain(store: StoreApi, open: Cart | null, lines: readonly OrderLine[]): Promise<Cart | null> {
  let cart = open;
  // One after the other: the cart is one, and its answers tell what is in it.
  for (const { variant_id: variant, quantity } of lines) {
    if (variant == null || cart?.items.some((one) => one.variant_id === variant)) continue;
    const thing = { variant, quantity: Math.min(quantity, MOST_PIECES) };
    const tried = cart === null ? undefined : await store.addLine(cart.id, thing);
    const answer = tried === undefined || isOver(tried) ? await store.open(thing) : tried;
    if (answer.kind === "found") cart = answer.value;
  }
  return cart;
}

/** Compares a cart with the lines that were to be bought again. */
export function againIn(cart: Cart | null, lines: readonly OrderLine[]): Again {
  const there = new Set(cart?.items.map(({ variant_id }) => variant_id));
  const missing = lines.filter(({ variant_id }) => variant_id == null || !there.has(variant_id));
  return {
    any: missing.length < lines.length,
    missing: [...new Set(missing.map((line) => line.product_title ?? line.title))],
  };
}

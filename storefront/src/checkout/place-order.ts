import type { Cart, RefusalBody } from "@cho-ocop/contracts";
import type { Answer } from "../api/ask.js";
import type { Delivery, StoreApi } from "../api/store.js";

/** How an attempt to order ended. */
export type Placed =
  | { readonly kind: "ordered"; readonly code: number; readonly orderId: string }
  /** Something costs another sum than the shopper was shown: they are asked again. */
  | { readonly kind: "price_changed"; readonly cart: Cart }
  | { readonly kind: "refused"; readonly refusal: RefusalBody | null };

const RETRIES = 8;
const RETRY_MS = 500;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const refusalOf = (answer: Answer<unknown>): RefusalBody | null => (answer.kind === "refused" ? answer.refusal : null);

/** Completes a cart, waiting a little while another request (a second click) is at it. */
async function complete(store: StoreApi, cart: string): Promise<Placed> {
  for (let tries = 0; ; tries += 1) {
    const answer = await store.complete(cart);
    if (answer.kind === "found") {
      if (answer.value.type === "cart") return { kind: "refused", refusal: null };
      const { id, display_id } = answer.value.order;
      return { kind: "ordered", code: display_id, orderId: id };
    }
    const busy = answer.kind === "refused" && answer.refusal.code === "conflict";
    if (!busy || tries === RETRIES) return { kind: "refused", refusal: refusalOf(answer) };
    await pause(RETRY_MS);
  }
}

/**
 * Orders what is in a cart, to be paid in cash on delivery. `shownItems` is what the things cost when the shopper was asked (whole đồng,
 * delivery not counted): another sum is not ordered. A cart gives one order, however often this is called.
 */
export async function placeOrder(store: StoreApi, cart: Cart, delivery: Delivery, shownItems: number): Promise<Placed> {
  if (cart.completed_at) return complete(store, cart.id);
  const steps = async (): Promise<Placed | null> => {
    const delivered = await store.deliverTo(cart.id, delivery);
    if (delivered.kind !== "found") return { kind: "refused", refusal: refusalOf(delivered) };
    if (delivered.value.item_total !== shownItems) return { kind: "price_changed", cart: delivered.value };
    const options = await store.shippingOptions(cart.id);
    const option = options.kind === "found" ? cheapest(options.value) : undefined;
    if (option === undefined) return { kind: "refused", refusal: refusalOf(options) };
    for (const step of [() => store.chooseShipping(cart.id, option.id), () => store.payOnDelivery(cart.id)]) {
      const answer = await step();
      if (answer.kind !== "found") return { kind: "refused", refusal: refusalOf(answer) };
    }
    return null;
  };
  const stopped = await steps();
  if (stopped === null) return complete(store, cart.id);
  if (stopped.kind !== "refused") return stopped;
  // The other of two clicks may have made the order meanwhile, and nothing can be written into its cart any more.
  const now = await store.cart(cart.id);
  return now.kind === "found" && now.value.completed_at ? complete(store, cart.id) : stopped;
}

/** The way of delivery that is taken: the cheapest of those that Medusa offers; options without an amount are left out. */
export const cheapest = <Option extends { readonly amount?: number | null | undefined }>(
  options: readonly Option[],
): (Option & { readonly amount: number }) | undefined =>
  options
    .flatMap((option) => (typeof option.amount === "number" ? [{ ...option, amount: option.amount }] : []))
    .sort((left, right) => left.amount - right.amount)[0];

import { createHash } from "node:crypto";
import { orderLinkSchema, shopSchema } from "@cho-ocop/contracts";
import { type OrderPort, RegisterUnavailable } from "../engine/types.js";
import { asking } from "./http.js";

/** Orders as somebody may look them up. */
export type OrdersOf = (asker: string) => OrderPort;

/** An address that stands for somebody and tells nothing of them: the API counts the tries of each address (fd00::/8 is nobody's). */
function addressOf(asker: string): string {
  const hash = createHash("sha256").update(asker).digest("hex");
  return `fd${hash.slice(0, 2)}:${(hash.slice(2, 30).match(/.{4}/g) ?? []).join(":")}`;
}

/**
 * Looks orders up by their code and the phone's last digits. Four digits are soon guessed, so the API counts the tries of each order and of
 * each asker. Its methods throw a RegisterUnavailable when the API does not answer, or not as the contract says.
 */
export function createOrderClient({ baseUrl, shopUrl }: { baseUrl: string; shopUrl: string }): OrdersOf {
  const ask = asking(baseUrl);
  return (asker) => ({
    async lookUp({ code, phoneLast4 }, language) {
      const shop = shopSchema.safeParse((await ask("/ocop/shop")).body);
      if (!shop.success) throw new RegisterUnavailable("The house has no market");
      const { status, body } = await ask("/store/orders/lookup", {
        headers: { "x-publishable-api-key": shop.data.publishableKey, "x-forwarded-for": addressOf(asker) },
        body: { code, phone_last4: phoneLast4 },
      });
      if (status === 404) return { kind: "unknown" };
      if (status === 429) return { kind: "too_many_tries" };
      const link = orderLinkSchema.safeParse(body);
      if (status !== 200 || !link.success) throw new RegisterUnavailable(`The look-up of an order answered ${status}`);
      const { order_id, expires, signature } = link.data;
      const path = `${language === "vi" ? "/don-hang" : "/en/orders"}/${encodeURIComponent(order_id)}`;
      const query = new URLSearchParams({ expires: String(expires), signature });
      return { kind: "found", url: new URL(`${path}?${query}`, shopUrl).href };
    },
  });
}

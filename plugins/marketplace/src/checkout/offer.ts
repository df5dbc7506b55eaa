import type { CartOffer } from "@cho-ocop/contracts";
import type { Refusal } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { quoteOf } from "../delivery/destination.js";
import { deliveryPrices } from "../delivery/rates.js";
import { planOrders } from "../orders/plan.js";
import { readCart } from "./cart.js";
import { NO_SUCH_CART } from "./check.js";
import { atPrices, pricesNow } from "./prices.js";
import { standingOn } from "./standing.js";

/** At what a cart would be ordered now, by the same rules by which it is ordered. Refused when there is no such cart. */
export async function offerOf(
  container: MedusaContainer,
  cartId: string,
  { province, day }: { province: string | null; day: CalendarDay },
): Promise<CartOffer | Refusal> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await readCart(knex, cartId);
  if (found === undefined) return NO_SUCH_CART;
  const read = found.cart;
  const products = read.lines.flatMap(({ productId }) => productId ?? []);
  const standing = await standingOn(knex, products, day);
  const producers = read.lines.flatMap(({ producerId }) => producerId ?? []);
  const priceOf = await deliveryPrices(knex, producers, province);
  const cart = { ...read, lines: atPrices(read.lines, await pricesNow(container, read)), shipping: [] };
  const orders = planOrders(cart, priceOf);
  const quoted = quoteOf(cart, priceOf);
  const lines = orders.flatMap((order) => order.lines);
  return {
    lines: lines.map(({ id, quantity, price, adjustments, productId, forSale }) => ({
      line: id,
      quantity,
      price: forSale ? price : null,
      total: price * quantity - adjustments.reduce((sum, { amount }) => sum + amount, 0),
      stars: standing.get(productId ?? "")?.stars ?? null,
    })),
    parcels: quoted.ok ? quoted.parcels : [],
    items: orders.reduce((sum, { itemTotal }) => sum + itemTotal, 0),
    delivery: quoted.ok ? quoted.total : null,
  };
}

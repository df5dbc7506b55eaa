import type { Hono } from "hono";
import { addCart } from "./buying/cart.js";
import { addCheckout } from "./buying/checkout.js";
import { addOrders } from "./buying/orders.js";
import type { Buying } from "./buying/shop.js";

/** Adds cart, checkout and orders to the shop. Every step is a plain form; after each one that changed something comes a redirect. */
export function addBuying(app: Hono, buying: Buying): void {
  addCart(app, buying);
  addCheckout(app, buying);
  addOrders(app, buying);
}

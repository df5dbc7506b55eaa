import type { Cart, OrderLine, OrderLink } from "@cho-ocop/contracts";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, found } from "../api/ask.js";
import type { OpenApi } from "../api/client.js";
import type { StoreApi } from "../api/store.js";
import type { Page, Voice } from "../ui/page.js";

/** What the pages of buying need from the shop. */
export interface Buying {
  readonly api: OpenApi;
  readonly store: StoreApi;
  /** Sends a page that is for one person only: it is kept nowhere. */
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
  /** The address that a visitor comes from, where it is known. */
  readonly visitor: (context: Context) => string | undefined;
  /** Whether the visitor reaches the shop by https, so that its cookies need no other way. */
  readonly secure: (context: Context) => boolean;
}

export const CART_COOKIE = "gio";
export const CART_SECONDS = 30 * 86_400;
const ID = /^[a-z]+_[0-9A-Za-z]{10,40}$/;

/** An id out of a cookie or a form; undefined for what cannot be one, which is never put into an address of the API. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === "string" && ID.test(value) ? value : undefined;

/** Whether the cart that was asked about is there no longer, or is one no longer. */
export const isOver = (answer: Answer<unknown>): boolean =>
  answer.kind === "missing" || (answer.kind === "refused" && answer.refusal.code === "cart_completed");

export const linkQuery = ({ expires, signature }: OrderLink): string =>
  new URLSearchParams({ expires: String(expires), signature }).toString();

export const orderAddress = (link: OrderLink, { to }: Voice): string =>
  to({ page: "order", id: link.order_id, query: linkQuery(link) });

/** The link to an order by its id and what an address says of it; null for what cannot be one. */
export function linkOf(id: unknown, context: Context): OrderLink | null {
  const order = idOf(id);
  const expires = Number(context.req.query("expires"));
  if (order === undefined || !Number.isSafeInteger(expires)) return null;
  return { order_id: order, expires, signature: context.req.query("signature") ?? "" };
}

/** The lines of all orders that were placed together with an order; null where the link opens none. */
export async function linesOf(store: StoreApi, link: OrderLink): Promise<readonly OrderLine[] | null> {
  const [order, purchase] = await Promise.all([store.order(link), store.purchase(link)]);
  return found(purchase)?.orders.flatMap(({ lines }) => lines) ?? found(order)?.items ?? null;
}

export const formOf = async (context: Context): Promise<Record<string, unknown>> => context.req.parseBody();

/** The cart of a visitor; null when there is none, or when it has become an order. */
export async function cartOf(context: Context, store: StoreApi): Promise<Cart | null> {
  const id = idOf(getCookie(context, CART_COOKIE));
  return id === undefined ? null : found(await store.cart(id));
}

export const isOpen = (cart: Cart | null): cart is Cart => cart !== null && !cart.completed_at;

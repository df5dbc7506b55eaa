import { type Cart, piecesSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, orNull } from "../api/ask.js";
import { NothingForSale } from "../api/store.js";
import { cookieOptions } from "../cookie.js";
import { LANGUAGES } from "../links.js";
import { cartPage } from "../pages/cart.js";
import { voiceOf } from "../ui/page.js";
import { againIn } from "./again.js";
import { goodsOf } from "./goods.js";
import {
  type Buying,
  CART_COOKIE,
  CART_SECONDS,
  cartOf,
  formOf,
  idOf,
  isOpen,
  isOver,
  linesOf,
  linkOf,
} from "./shop.js";

/** Adds the cart. */
export function addCart(app: Hono, { api, store, send, secure }: Buying): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to } = voice;

    const showCart = async (
      context: Context,
      cart: Cart | null,
      notice: string | null = null,
      status: ContentfulStatusCode = 200,
    ): Promise<Response> => {
      const open = isOpen(cart) ? cart : null;
      // The link of an order that was to be bought again: its lines tell what is not in the cart.
      const link = linkOf(context.req.query("again"), context);
      const [goods, lines] = await Promise.all([
        goodsOf(api, open?.items ?? []),
        link === null ? null : orNull(linesOf(store, link)),
      ]);
      const again = lines === null ? null : againIn(open, lines);
      return send(context, voice, cartPage(open, goods, voice, { notice, again }), status);
    };

    const cartNotice = (answer: Answer<unknown>): string =>
      answer.kind === "refused" && answer.refusal.code === "out_of_stock" ? texts.cart.outOfStock : texts.cart.refused;

    app.get(to({ page: "cart" }), async (context) => showCart(context, await cartOf(context, store)));

    async function add(context: Context, form: Record<string, unknown>): Promise<Response> {
      const refused = async (notice: string, status: ContentfulStatusCode) =>
        showCart(context, await cartOf(context, store), notice, status);
      const variant = idOf(form.variant);
      if (variant === undefined) return refused(texts.cart.noVariant, 422);
      const pieces = piecesSchema.safeParse(form.quantity ?? "1");
      if (!pieces.success) return refused(texts.cart.badQuantity, 422);
      const thing = { variant, quantity: pieces.data };
      const own = idOf(getCookie(context, CART_COOKIE));
      const added = own === undefined ? undefined : await store.addLine(own, thing);
      // No cart yet, or one that is gone or has become an order: a new one.
      const answer = added === undefined || isOver(added) ? await store.open(thing) : added;
      if (answer.kind !== "found") return refused(cartNotice(answer), 409);
      setCookie(context, CART_COOKIE, answer.value.id, cookieOptions(secure(context), CART_SECONDS));
      return context.redirect(to({ page: "cart" }), 303);
    }

    async function change(context: Context, form: Record<string, unknown>): Promise<Response> {
      const [cart, line] = [idOf(getCookie(context, CART_COOKIE)), idOf(form.line)];
      const shown = () => context.redirect(to({ page: "cart" }), 303);
      if (cart === undefined || line === undefined) return shown();
      const refused = async (notice: string, status: ContentfulStatusCode) =>
        showCart(context, await cartOf(context, store), notice, status);
      const pieces = piecesSchema.safeParse(form.quantity);
      if (form.remove === undefined && !pieces.success) return refused(texts.cart.badQuantity, 422);
      const answer =
        form.remove === undefined && pieces.success
          ? await store.changeLine(cart, line, pieces.data)
          : await store.removeLine(cart, line);
      // A line or a cart that is gone already: the page shows how things stand.
      return answer.kind === "refused" && !isOver(answer) ? refused(cartNotice(answer), 409) : shown();
    }

    app.post(to({ page: "cart" }), async (context) => {
      const form = await formOf(context);
      try {
        return await (form.line === undefined ? add(context, form) : change(context, form));
      } catch (error) {
        if (error instanceof NothingForSale) return showCart(context, null, texts.cart.notSelling, 409);
        throw error;
      }
    });
  }
}

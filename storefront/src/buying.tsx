import { type Cart, type Listing, type OrderLink, piecesSchema, type RefusalBody } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, found, orNull } from "./api/ask.js";
import type { OpenApi } from "./api/client.js";
import { NothingForSale, type StoreApi } from "./api/store.js";
import { checkValues, EMPTY, type FieldErrors, readValues, type Values } from "./checkout/form.js";
import { formKey, readShown, shownText } from "./checkout/shown.js";
import { cookieOptions } from "./cookie.js";
import { address, LANGUAGES, WORDS } from "./links.js";
import { cartPage, type Goods } from "./pages/cart.js";
import { checkoutPage } from "./pages/checkout.js";
import { lookupPage, orderPage } from "./pages/order.js";
import { type Page, type Voice, voiceOf } from "./ui/page.js";

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

const CART_COOKIE = "gio";
/** The cart that became an order, and the order: so that a form sent twice leads to the order again. */
const DONE_COOKIE = "don";
const CART_SECONDS = 30 * 86_400;
const DONE_SECONDS = 3600;
const PROVINCE_CODE = /^\d{2}$/;
const ID = /^[a-z]+_[0-9A-Za-z]{10,40}$/;

/** An id out of a cookie or a form; undefined for what cannot be one, which is never put into an address of the API. */
const idOf = (value: unknown): string | undefined => (typeof value === "string" && ID.test(value) ? value : undefined);

/** Whether the cart that was asked about is there no longer, or is one no longer. */
const isOver = (answer: Answer<unknown>): boolean =>
  answer.kind === "missing" || (answer.kind === "refused" && answer.refusal.code === "cart_completed");

const linkQuery = ({ expires, signature }: OrderLink): string =>
  new URLSearchParams({ expires: String(expires), signature }).toString();

const orderAddress = (link: OrderLink, { to }: Voice): string =>
  to({ page: "order", id: link.order_id, query: linkQuery(link) });

/** The cart that a visitor ordered last, and where that order is seen. */
function doneOf(context: Context, voice: Voice): { readonly cart: string; readonly address: string } | undefined {
  const [cart, id, expires, signature] = (getCookie(context, DONE_COOKIE) ?? "").split(" ");
  const order = idOf(id);
  if (cart === undefined || order === undefined || signature === undefined) return undefined;
  return { cart, address: orderAddress({ order_id: order, expires: Number(expires), signature }, voice) };
}

/** Adds cart, checkout and orders to the shop. Every step is a plain form; after each one that changed something comes a redirect. */
export function addBuying(app: Hono, { api, store, send, visitor, secure }: Buying): void {
  /** The cart of a visitor; null when there is none, or when it has become an order. */
  async function cartOf(context: Context): Promise<Cart | null> {
    const id = idOf(getCookie(context, CART_COOKIE));
    return id === undefined ? null : found(await store.cart(id));
  }
  const isOpen = (cart: Cart | null): cart is Cart => cart !== null && !cart.completed_at;

  async function goodsOf(items: Cart["items"]): Promise<Goods> {
    const handles = [...new Set(items.flatMap(({ product_handle }) => product_handle ?? []))];
    const asked = await Promise.all(
      handles.map(async (handle): Promise<[string, Listing | null][]> => {
        const answer = await orNull(api.listing(handle));
        return answer === null ? [] : [[handle, found(answer)]];
      }),
    );
    return new Map(asked.flat());
  }

  const formOf = async (context: Context): Promise<Record<string, unknown>> => context.req.parseBody();

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts } = voice;
    const words = WORDS[language];
    const at = (word: "cart" | "checkout" | "orders") => `${words.prefix}/${words[word]}`;
    const to = (place: Parameters<Voice["to"]>[0]) => address(language, place);

    const showCart = async (
      context: Context,
      cart: Cart | null,
      notice: string | null = null,
      status: ContentfulStatusCode = 200,
    ): Promise<Response> => {
      const open = isOpen(cart) ? cart : null;
      return send(context, voice, cartPage(open, await goodsOf(open?.items ?? []), voice, notice), status);
    };

    const cartNotice = (answer: Answer<unknown>): string =>
      answer.kind === "refused" && answer.refusal.code === "out_of_stock" ? texts.cart.outOfStock : texts.cart.refused;

    app.get(at("cart"), async (context) => showCart(context, await cartOf(context)));

    async function add(context: Context, form: Record<string, unknown>): Promise<Response> {
      const refused = async (notice: string, status: ContentfulStatusCode) =>
        showCart(context, await cartOf(context), notice, status);
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
        showCart(context, await cartOf(context), notice, status);
      const pieces = piecesSchema.safeParse(form.quantity);
      if (form.remove === undefined && !pieces.success) return refused(texts.cart.badQuantity, 422);
      const answer =
        form.remove === undefined && pieces.success
          ? await store.changeLine(cart, line, pieces.data)
          : await store.removeLine(cart, line);
      // A line or a cart that is gone already: the page shows how things stand.
      return answer.kind === "refused" && !isOver(answer) ? refused(cartNotice(answer), 409) : shown();
    }

    app.post(at("cart"), async (context) => {
      const form = await formOf(context);
      try {
        return await (form.line === undefined ? add(context, form) : change(context, form));
      } catch (error) {
        if (error instanceof NothingForSale) return showCart(context, null, texts.cart.notSelling, 409);
        throw error;
      }
    });

    const showCheckout = async (
      context: Context,
      cart: Cart,
      {
        values,
        key,
        errors = {},
        refusal = null,
        status = 200,
      }: {
        values: Values;
        /** Of the form that was sent, while it may be sent again. */
        key?: string;
        errors?: FieldErrors;
        refusal?: RefusalBody | null;
        status?: ContentfulStatusCode;
      },
    ): Promise<Response> => {
      const province = PROVINCE_CODE.test(values.province) ? values.province : null;
      const [goods, offered, provinces, communes] = await Promise.all([
        goodsOf(cart.items),
        store.offer(cart.id, province),
        api.provinces("since"),
        communesOf(values.province),
      ]);
      const offer = found(offered);
      if (offer === null) return context.redirect(to({ page: "cart" }), 303);
      const notice = refusal === null ? null : checkoutNotice(refusal);
      const told = notice ?? (offer.delivery === null ? texts.checkout.noDelivery : null);
      const changes = (refusal?.details ?? []).map((detail) => voice.say(detail));
      const form = { shown: shownText(offer), key: formKey(key) };
      const data = { cart, offer, form, goods, values, errors, provinces, communes, notice: told, changes };
      return send(context, voice, checkoutPage(data, voice), status);
    };

    const communesOf = async (province: string) =>
      PROVINCE_CODE.test(province) ? (found(await api.communes(province)) ?? []) : [];

    app.get(at("checkout"), async (context) => {
      const cart = await cartOf(context);
      if (!isOpen(cart) || cart.items.length === 0) return context.redirect(to({ page: "cart" }), 303);
      return showCheckout(context, cart, { values: EMPTY });
    });

    const checkoutNotice = ({ code }: RefusalBody): string => {
      if (code === "out_of_stock") return texts.checkout.outOfStock;
      return code === "changed" ? texts.checkout.changed : texts.checkout.refused;
    };

    app.post(at("checkout"), async (context) => {
      const form = await formOf(context);
      const values = readValues(form);
      const done = doneOf(context, voice);
      // The same form once more, after its order was made: here is the order, not a second one.
      if (done !== undefined && done.cart === form.cart) return context.redirect(done.address, 303);
      const cart = await cartOf(context);
      if (cart === null || cart.items.length === 0) return context.redirect(to({ page: "cart" }), 303);
      // The form of another cart: what it showed is not what would be ordered.
      if (form.cart !== cart.id && !cart.completed_at) return showCheckout(context, cart, { values });
      if (form.step === "province") return showCheckout(context, cart, { values: { ...values, commune: "" } });
      const [provinces, communes] = await Promise.all([api.provinces("since"), communesOf(values.province)]);
      const checked = checkValues(values, provinces, communes);
      if (!checked.ok)
        return showCheckout(context, cart, { values, key: String(form.key), errors: checked.errors, status: 422 });
      const shown = readShown(form.shown);
      if (shown === undefined) return showCheckout(context, cart, { values });
      const ordered = await store.checkout(cart.id, { delivery: checked.delivery, shown }, formKey(form.key));
      if (ordered.kind === "missing") return context.redirect(to({ page: "cart" }), 303);
      if (ordered.kind === "refused")
        return showCheckout(context, cart, { values, refusal: ordered.refusal, status: 409 });
      const { link } = ordered.value;
      deleteCookie(context, CART_COOKIE, { path: "/" });
      const parts = [cart.id, link.order_id, String(link.expires), link.signature];
      setCookie(context, DONE_COOKIE, parts.join(" "), cookieOptions(secure(context), DONE_SECONDS));
      return context.redirect(orderAddress(link, voice), 303);
    });

    app.get(at("orders"), (context) => {
      return send(context, voice, lookupPage({ code: "", lastFour: "", notice: null }, voice));
    });

    app.post(at("orders"), async (context) => {
      const form = await formOf(context);
      const text = (value: unknown): string => (typeof value === "string" ? value.trim().slice(0, 20) : "");
      const [code, lastFour] = [text(form.code), text(form.phone)];
      const answer = await store.lookUp(code, lastFour, visitor(context));
      if (answer.kind === "found")
        return context.redirect(to({ page: "order", id: answer.value.order_id, query: linkQuery(answer.value) }), 303);
      const limited = answer.kind === "refused" && answer.refusal.code === "too_many_attempts";
      const notice = limited ? voice.say(answer.refusal) : texts.order.lookup.unknown;
      return send(context, voice, lookupPage({ code, lastFour, notice }, voice), limited ? 429 : 404);
    });

    app.get(`${at("orders")}/:id`, async (context) => {
      const id = idOf(context.req.param("id"));
      const link = {
        order_id: id ?? "",
        expires: Number(context.req.query("expires")),
        signature: context.req.query("signature") ?? "",
      };
      const order = id === undefined || !Number.isSafeInteger(link.expires) ? null : found(await store.order(link));
      if (order === null) {
        const data = { code: "", lastFour: "", notice: texts.order.lookup.expired };
        return send(context, voice, lookupPage(data, voice), 404);
      }
      const purchase = found(await store.purchase(link));
      const lines = purchase?.orders.flatMap((one) => one.lines) ?? order.items;
      const data = { order, purchase, goods: await goodsOf(lines), query: linkQuery(link) };
      return send(context, voice, orderPage(data, voice));
    });
  }
}

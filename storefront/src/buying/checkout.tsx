import type { Cart, Places, RefusalBody } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { render } from "preact-render-to-string";
import { found } from "../api/ask.js";
import { checkValues, EMPTY, type FieldErrors, readValues, type Values } from "../checkout/form.js";
import { formKey, readShown, shownText } from "../checkout/shown.js";
import { cookieOptions } from "../cookie.js";
import { LANGUAGES } from "../links.js";
import { checkoutPage } from "../pages/checkout.js";
import { type Voice, voiceOf } from "../ui/page.js";
import { PlaceRows } from "../ui/place-rows.js";
import { goodsOf } from "./goods.js";
import { sellersOf } from "./sellers.js";
import { type Buying, CART_COOKIE, cartOf, formOf, idOf, isOpen, orderAddress } from "./shop.js";

/** The cart that became an order, and the order: so that a form sent twice leads to the order again. */
const DONE_COOKIE = "don";
const DONE_SECONDS = 3600;
const PROVINCE_CODE = /^\d{2}$/;
/** Law renames places once in decades; a browser may keep what was found for a while. */
const PLACES_KEPT = "public, max-age=3600";

/** The cart that a visitor ordered last, and where that order is seen. */
function doneOf(context: Context, voice: Voice): { readonly cart: string; readonly address: string } | undefined {
  const [cart, id, expires, signature] = (getCookie(context, DONE_COOKIE) ?? "").split(" ");
  const order = idOf(id);
  if (cart === undefined || order === undefined || signature === undefined) return undefined;
  return { cart, address: orderAddress({ order_id: order, expires: Number(expires), signature }, voice) };
}

/** What the page is shown with, besides the cart. */
interface Shown {
  readonly values: Values;
  /** Of the form that was sent, while it may be sent again. */
  readonly key?: string;
  readonly errors?: FieldErrors;
  readonly refusal?: RefusalBody | null;
  readonly places?: Places["places"] | null;
  readonly told?: string | null;
  readonly status?: ContentfulStatusCode;
}

/** Adds the checkout, and the search for an address in it. */
export function addCheckout(app: Hono, { api, store, send, secure }: Buying): void {
  const communesOf = async (province: string) =>
    PROVINCE_CODE.test(province) ? (found(await api.communes(province)) ?? []) : [];

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to, say } = voice;

    const checkoutNotice = ({ code }: RefusalBody): string => {
      if (code === "out_of_stock") return texts.checkout.outOfStock;
      return code === "changed" ? texts.checkout.changed : texts.checkout.refused;
    };

    const showCheckout = async (context: Context, cart: Cart, shown: Shown): Promise<Response> => {
      const { values, key, errors = {}, refusal = null, places = null, told = null, status = 200 } = shown;
      const province = PROVINCE_CODE.test(values.province) ? values.province : null;
      const [goods, offered, provinces, communes] = await Promise.all([
        goodsOf(api, cart.items),
        store.offer(cart.id, province),
        api.provinces("since"),
        communesOf(values.province),
      ]);
      const offer = found(offered);
      if (offer === null) return context.redirect(to({ page: "cart" }), 303);
      const refused = refusal === null ? null : checkoutNotice(refusal);
      const notice = refused ?? (offer.delivery === null ? texts.checkout.noDelivery : null);
      const changes = (refusal?.details ?? []).map((detail) => say(detail));
      const form = { shown: shownText(offer), key: formKey(key) };
      const sellers = await sellersOf(api, goods);
      const where = { values, errors, provinces, communes, places, told };
      return send(
        context,
        voice,
        checkoutPage({ cart, offer, form, goods, sellers, ...where, notice, changes }, voice),
        status,
      );
    };

    /** Looks for a place: the only one there can be is chosen at once, among several the shopper chooses. */
    async function findPlace(context: Context, cart: Cart, values: Values): Promise<Response> {
      const open = { ...values, province: "", commune: "" };
      const typed = values.place.trim();
      const places = typed === "" ? null : (found(await api.places(typed)) ?? []);
      const [only, ...others] = places ?? [];
      const [today, ...parts] = only?.today ?? [];
      if (only === undefined || today === undefined || others.length > 0 || parts.length > 0)
        return showCheckout(context, cart, { values: open, places });
      const told =
        only.kind === "today" ? null : texts.buying.place.converted(say(only.commune.label), say(today.label));
      return showCheckout(context, cart, {
        values: { ...values, place: "", province: today.province.code, commune: today.code },
        told,
      });
    }

    app.get(to({ page: "checkout" }), async (context) => {
      const cart = await cartOf(context, store);
      if (!isOpen(cart) || cart.items.length === 0) return context.redirect(to({ page: "cart" }), 303);
      return showCheckout(context, cart, { values: EMPTY });
    });

    app.post(to({ page: "checkout" }), async (context) => {
      const form = await formOf(context);
      const values = readValues(form);
      const done = doneOf(context, voice);
      // The same form once more, after its order was made: here is the order, not a second one.
      if (done !== undefined && done.cart === form.cart) return context.redirect(done.address, 303);
      const cart = await cartOf(context, store);
      if (cart === null || cart.items.length === 0) return context.redirect(to({ page: "cart" }), 303);
      // The form of another cart: what it showed is not what would be ordered.
      if (form.cart !== cart.id && !cart.completed_at) return showCheckout(context, cart, { values });
      if (form.pick !== undefined) return showCheckout(context, cart, { values: { ...values, place: "" } });
      if (form.step === "province") return showCheckout(context, cart, { values: { ...values, commune: "" } });
      if (form.step === "change")
        return showCheckout(context, cart, { values: { ...values, province: "", commune: "" } });
      // Enter in the box of the search orders, as in every field of a form: while no place is chosen it looks for one.
      const isSearch = values.commune === "" && values.place.trim() !== "";
      if (form.step === "place" || isSearch) return findPlace(context, cart, values);
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

    app.get(to({ page: "places" }), async (context) => {
      const places = found(await api.places((context.req.query("q") ?? "").trim().slice(0, 200)));
      context.header("x-robots-tag", "noindex");
      context.header("cache-control", places === null ? "no-store" : PLACES_KEPT);
      return context.html(render(<PlaceRows places={places ?? []} voice={voice} options />));
    });
  }
}

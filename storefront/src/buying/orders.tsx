import { complaintFormSchema, type OrderLink, returnOrderSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { found } from "../api/ask.js";
import { formKey } from "../checkout/shown.js";
import { cookieOptions } from "../cookie.js";
import { LANGUAGES, ORDER_ACTS } from "../links.js";
import { type ComplaintValues, complaintPage } from "../pages/complaint.js";
import { isKept, lookupPage, orderPage } from "../pages/order.js";
import { cancelPage, returnPage } from "../pages/order-acts.js";
import { voiceOf } from "../ui/page.js";
import { buyAgain } from "./again.js";
import { goodsOf } from "./goods.js";
import { sellersOf } from "./sellers.js";
import {
  type Buying,
  CART_COOKIE,
  CART_SECONDS,
  cartOf,
  formOf,
  isOpen,
  linesOf,
  linkOf,
  linkQuery,
  orderAddress,
} from "./shop.js";

/** What was written in the form of a complaint, and why it was not sent. */
interface Written {
  readonly values: ComplaintValues;
  /** Of the form that was sent, while it may be sent again. */
  readonly key?: unknown;
  readonly notice?: string | null;
  readonly status?: ContentfulStatusCode;
}

/** What was typed before an order is cancelled or sent back, and why it was not done. */
interface AskedAct {
  readonly reason?: string;
  readonly notice?: string | null;
  readonly open?: boolean;
  readonly key?: unknown;
  readonly status?: ContentfulStatusCode;
}

/** Adds orders: looking one up, seeing it, buying it again, cancelling it, sending it back, complaining about it. */
export function addOrders(app: Hono, { api, store, send, visitor, secure }: Buying): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to } = voice;
    const orders = to({ page: "orders" });
    const empty = { code: "", lastFour: "" };
    const closed = () => lookupPage({ ...empty, notice: texts.order.lookup.expired }, voice);

    app.get(orders, (context) => send(context, voice, lookupPage({ ...empty, notice: null }, voice)));

    app.post(orders, async (context) => {
      const form = await formOf(context);
      const text = (value: unknown): string => (typeof value === "string" ? value.trim().slice(0, 20) : "");
      const [code, lastFour] = [text(form.code), text(form.phone)];
      const answer = await store.lookUp(code, lastFour, visitor(context));
      if (answer.kind === "found") return context.redirect(orderAddress(answer.value, voice), 303);
      const limited = answer.kind === "refused" && answer.refusal.code === "too_many_attempts";
      const notice = limited ? voice.say(answer.refusal) : texts.order.lookup.unknown;
      return send(context, voice, lookupPage({ code, lastFour, notice }, voice), limited ? 429 : 404);
    });

    app.get(`${orders}/:id`, async (context) => {
      const link = linkOf(context.req.param("id"), context);
      const order = link === null ? null : found(await store.order(link));
      if (link === null || order === null) return send(context, voice, closed(), 404);
      const purchase = found(await store.purchase(link));
      const lines = purchase?.orders.flatMap((one) => one.lines) ?? order.items;
      const goods = await goodsOf(api, lines);
      const sellers = isKept(purchase) ? new Map() : await sellersOf(api, goods);
      const data = { order, purchase, goods, sellers, query: linkQuery(link) };
      return send(context, voice, orderPage(data, voice));
    });

    const showComplaints = async (
      context: Context,
      link: OrderLink,
      { values, key, notice = null, status = 200 }: Written,
    ): Promise<Response> => {
      const [order, purchase, complaints] = await Promise.all([
        store.order(link),
        store.purchase(link),
        store.complaints(link),
      ]);
      const seen = found(order);
      if (seen === null) return send(context, voice, closed(), 404);
      const told = { order: seen, purchase: found(purchase), complaints: found(complaints) ?? [] };
      const form = { query: linkQuery(link), key: formKey(key), values, notice };
      return send(context, voice, complaintPage({ ...told, ...form }, voice), status);
    };
    const complaint = `${orders}/:id/${ORDER_ACTS[language].complaint}`;

    app.get(complaint, async (context) => {
      const link = linkOf(context.req.param("id"), context);
      if (link === null) return send(context, voice, closed(), 404);
      return showComplaints(context, link, { values: { order: link.order_id, kind: "", text: "" } });
    });

    app.post(complaint, async (context) => {
      const link = linkOf(context.req.param("id"), context);
      if (link === null) return send(context, voice, closed(), 404);
      const { order = link.order_id, kind = "", text = "", key } = await formOf(context);
      const values = { order: String(order), kind: String(kind), text: String(text) };
      const form = complaintFormSchema.safeParse(values);
      const wrong = (notice: string, status: ContentfulStatusCode) =>
        showComplaints(context, link, { values, key, notice, status });
      if (!form.success) return wrong(texts.buying.complaint.wrong, 422);
      const sent = await store.complain(link, form.data, formKey(key));
      if (sent.kind === "missing") return send(context, voice, closed(), 404);
      if (sent.kind === "refused") return wrong(voice.say(sent.refusal), 409);
      return context.redirect(to({ page: "order", id: link.order_id, query: linkQuery(link), act: "complaint" }), 303);
    });

    const acts = {
      cancel: { page: cancelPage, send: (link: OrderLink, _reason: string, key: string) => store.cancel(link, key) },
      return: { page: returnPage, send: store.sendBack },
    } as const;
    for (const act of ["cancel", "return"] as const) {
      const at = `${orders}/:id/${ORDER_ACTS[language][act]}`;
      const { page, send: sendAct } = acts[act];
      const asked = async (
        context: Context,
        link: OrderLink,
        { reason = "", notice = null, open = true, key = null, status = 200 }: AskedAct = {},
      ): Promise<Response> => {
        const order = found(await store.order(link));
        if (order === null) return send(context, voice, closed(), 404);
        const question = { order, query: linkQuery(link), key: formKey(key), notice, open, reason };
        return send(context, voice, page(question, voice), status);
      };

      app.get(at, async (context) => {
        const link = linkOf(context.req.param("id"), context);
        return link === null ? send(context, voice, closed(), 404) : asked(context, link);
      });

      app.post(at, async (context) => {
        const link = linkOf(context.req.param("id"), context);
        if (link === null) return send(context, voice, closed(), 404);
        const { key, reason = "" } = await formOf(context);
        const typed = String(reason);
        // The API takes a reason in one line; people write in several.
        const body = returnOrderSchema.safeParse({ reason: typed.replace(/\s+/g, " ") });
        if (act === "return" && !body.success)
          return asked(context, link, { reason: typed, notice: texts.buying.return.wrong, key, status: 422 });
        const answer = await sendAct(link, body.data?.reason ?? "", formKey(key));
        if (answer.kind === "missing") return send(context, voice, closed(), 404);
        if (answer.kind === "refused") {
          const notice = `${texts.buying[act].refused} ${voice.say(answer.refusal)}`;
          return asked(context, link, { notice, open: false, status: 409 });
        }
        return context.redirect(orderAddress(link, voice), 303);
      });
    }

    app.post(`${orders}/:id/${ORDER_ACTS[language].again}`, async (context) => {
      const link = linkOf(context.req.param("id"), context);
      const lines = link === null ? null : await linesOf(store, link);
      if (link === null || lines === null) return send(context, voice, closed(), 404);
      const own = await cartOf(context, store);
      const cart = await buyAgain(store, isOpen(own) ? own : null, lines);
      if (cart !== null) setCookie(context, CART_COOKIE, cart.id, cookieOptions(secure(context), CART_SECONDS));
      const query = new URLSearchParams({
        again: link.order_id,
        ...Object.fromEntries(new URLSearchParams(linkQuery(link))),
      });
      return context.redirect(to({ page: "cart", query: query.toString() }), 303);
    });
  }
}

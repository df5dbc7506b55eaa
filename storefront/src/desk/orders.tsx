import { createHash } from "node:crypto";
import { type OrderMoveBody, orderMoveSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { BackendUnavailable, found } from "../api/ask.js";
import { formKey } from "../checkout/shown.js";
import { LANGUAGES, WORDS } from "../links.js";
import { type Voice, voiceOf } from "../ui/page.js";
import { doorOf } from "./door.js";
import { queryOf, text } from "./form.js";
import { moneyPage } from "./money-page.js";
import { orderPage } from "./order-page.js";
import { ordersPage } from "./orders-page.js";
import { slipPage } from "./slip-page.js";
import { isTab, statesOf } from "./tabs.js";
import type { Desk } from "./tools.js";

const dong = (value: unknown): number => (/^\d{1,12}$/.test(text(value)) ? Number(value) : Number.NaN);

/** The move that a form asks for; undefined for what no form of ours sends, or what is filled in wrongly. */
function moveOf(form: Record<string, unknown>): OrderMoveBody | undefined {
  const { move, reason, items, delivery } = form;
  const read = orderMoveSchema.safeParse({
    move,
    ...(reason === undefined ? {} : { reason }),
    ...(items === undefined ? {} : { refund: { items: dong(items), delivery: dong(delivery) } }),
  });
  return read.success ? read.data : undefined;
}

/** The key of a move: the same for a form that is sent twice, another for what is filled in anew on a page that was left and come back to. */
const keyOf = (sent: unknown, move: OrderMoveBody): string =>
  `${formKey(sent)}:${createHash("sha256").update(JSON.stringify(move)).digest("base64url").slice(0, 16)}`;

/** Adds the pages of orders and money to the desk. Every step is a plain form, and after each one that changed something comes a redirect. */
export function addDeskOrders(app: Hono, { seller, send }: Pick<Desk, "seller" | "send">): void {
  for (const language of LANGUAGES) {
    const voice: Voice = voiceOf(language);
    const { to } = voice;
    const open = doorOf(send, voice);
    const orders = to({ page: "deskOrders" });
    const one = `${orders}/:code{[0-9]{1,9}}`;
    const codeOf = (context: Context): number => Number(context.req.param("code"));

    app.get(orders, (context) => {
      const query = queryOf(context, ["seller", "before", "tab"]);
      const tab = query.get("tab") ?? undefined;
      const asked = new URLSearchParams(query);
      asked.delete("tab");
      if (isTab(tab)) asked.set("state", statesOf(tab).join());
      return open(context, {
        ask: (token) => seller.orders(token, asked),
        show: async (page, token) => {
          const sellers = found(await seller.me(token))?.sellers ?? [];
          return send(context, voice, ordersPage({ page, sellers, tab: isTab(tab) ? tab : undefined, query }, voice));
        },
        missing: () => {
          // A seller that is not the member's: to the member's own orders.
          if (query.has("seller")) return context.redirect(orders, 303);
          throw new BackendUnavailable("The API has no orders of sellers");
        },
      });
    });

    const showOrder = (
      context: Context,
      query: URLSearchParams,
      notice: string | null = null,
      status: ContentfulStatusCode = 200,
    ) =>
      open(context, {
        ask: (token) => seller.order(token, codeOf(context), query),
        show: (page) => send(context, voice, orderPage({ page, key: formKey(undefined), notice }, voice), status),
      });

    app.get(one, (context) => showOrder(context, queryOf(context, ["seller"])));

    app.post(one, async (context) => {
      const form: Record<string, unknown> = await context.req.parseBody();
      const query = new URLSearchParams(text(form.seller) === "" ? {} : { seller: text(form.seller) });
      const move = moveOf(form);
      if (move === undefined) return showOrder(context, query, voice.texts.deskOrders.order.wrong, 422);
      return open(context, {
        ask: (token) => seller.move(token, codeOf(context), query, move, keyOf(form.key, move)),
        show: () => context.redirect(to({ page: "deskOrder", code: codeOf(context), query: query.toString() }), 303),
        // What cannot be done any more is told on the page of the order, as it is now.
        refused: (refusal) => showOrder(context, query, voice.say(refusal), 409),
      });
    });

    app.get(`${one}/${WORDS[language].slip}`, (context) =>
      open(context, {
        ask: (token) => seller.order(token, codeOf(context), queryOf(context, ["seller"])),
        show: (page) => send(context, voice, slipPage(page, voice)),
      }),
    );

    app.get(to({ page: "deskMoney" }), (context) => {
      const query = queryOf(context, ["seller", "before"]);
      const of = queryOf(context, ["seller"]);
      return open(context, {
        ask: (token) => seller.balance(token, of),
        show: async (balance, token) => {
          const ledger = found(await seller.ledger(token, query));
          if (ledger === null) throw new BackendUnavailable("The API has a balance and no ledger");
          return send(context, voice, moneyPage({ balance, ledger, query }, voice));
        },
      });
    });
  }
}

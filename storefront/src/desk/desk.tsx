import { sellerEmailSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { BackendUnavailable, found } from "../api/ask.js";
import { LANGUAGES, WORDS } from "../links.js";
import { type Page, type Voice, voiceOf } from "../ui/page.js";
import { closedPage } from "./closed-page.js";
import { ordersPage } from "./orders-page.js";
import type { SellerApi } from "./seller-api.js";
import { closeSession, openSession, sessionOf, signInFirst, wayBack } from "./session.js";
import { signInPage } from "./sign-in-page.js";

/** What the desk needs from the shop. */
export interface Desk {
  readonly seller: SellerApi;
  /** Sends a page that is for one person only: it is kept nowhere. */
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
  /** The address that a visitor comes from, where it is known. */
  readonly visitor: (context: Context) => string | undefined;
  /** Whether the visitor reaches the shop by https, so that its cookies need no other way. */
  readonly secure: (context: Context) => boolean;
}

const LONGEST_PASSWORD = 1000;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What of an address's query the API is asked. */
function orderQuery(context: Context): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ["seller", "before"]) {
    const value = context.req.query(name);
    if (value !== undefined && value !== "") query.set(name, value);
  }
  return query;
}

/** Adds the seller's desk to the shop: signing in and out, and the orders. Every step is a plain form and works without scripts. */
export function addDesk(app: Hono, { seller, send, visitor, secure }: Desk): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to } = voice;
    const desk = to({ page: "desk" });
    const orders = to({ page: "deskOrders" });

    app.get(desk, (context) => {
      const next = wayBack(context.req.query("next"), desk, orders);
      if (sessionOf(context) !== undefined) return context.redirect(next, 303);
      const notice = context.req.query("expired") === undefined ? null : texts.desk.expired;
      return send(context, voice, signInPage({ email: "", next, notice }, voice));
    });

    app.post(desk, async (context) => {
      const form: Record<string, unknown> = await context.req.parseBody();
      if (form.out !== undefined) {
        closeSession(context);
        return context.redirect(desk, 303);
      }
      const next = wayBack(form.next, desk, orders);
      const again = (notice: string, status: ContentfulStatusCode) =>
        send(context, voice, signInPage({ email: text(form.email).trim().slice(0, 200), next, notice }, voice), status);
      const email = sellerEmailSchema.safeParse(form.email);
      const password = text(form.password);
      if (!email.success || password === "" || password.length > LONGEST_PASSWORD) return again(texts.desk.wrong, 422);
      const answer = await seller.signIn(email.data, password, visitor(context));
      if (answer.kind === "found") {
        openSession(context, answer.value, secure(context));
        return context.redirect(next, 303);
      }
      if (answer.kind === "refused" && answer.refusal.code === "too_many_attempts")
        return again(voice.say(answer.refusal), 429);
      return again(texts.desk.wrong, 422);
    });

    app.get(orders, async (context) => {
      const token = sessionOf(context);
      if (token === undefined) return signInFirst(context, voice, false);
      const query = orderQuery(context);
      const [page, me] = await Promise.all([seller.orders(token, query), seller.me(token)]);
      if (page.kind === "refused" && page.refusal.code === "unauthorized") return signInFirst(context, voice, true);
      if (page.kind === "refused") {
        const status = page.refusal.code === "invalid_input" ? 400 : 403;
        return send(context, voice, closedPage(page.refusal, voice), status);
      }
      // A seller that is not the member's: to the member's own orders.
      if (page.kind === "missing" && query.has("seller")) return context.redirect(orders, 303);
      if (page.kind === "missing") throw new BackendUnavailable("The API has no orders of sellers");
      const data = { page: page.value, sellers: found(me)?.sellers ?? [], query };
      return send(context, voice, ordersPage(data, voice));
    });
  }

  // Who guesses an English address from the Vietnamese one: the desk has a second word in it.
  app.get(`/en/${WORDS.vi.desk}/${WORDS.vi.orders}`, (context) =>
    context.redirect(voiceOf("en").to({ page: "deskOrders" }), 301),
  );
}

import { LINK_KINDS, sellerEmailSchema } from "@cho-ocop/contracts";
import type { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { LANGUAGES, WORDS } from "../links.js";
import { voiceOf } from "../ui/page.js";
import { text } from "./form.js";
import type { Notice } from "./notice.js";
import { addDeskOrders } from "./orders.js";
import { closeSession, openSession, sessionOf, wayBack } from "./session.js";
import { signInPage } from "./sign-in-page.js";
import type { Desk } from "./tools.js";

const LONGEST_PASSWORD = 1000;

/** Adds the seller's desk to the shop: signing in and out, and the orders. Every step is a plain form and works without scripts. */
export function addDesk(app: Hono, { seller, send, visitor, secure }: Desk): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to } = voice;
    const desk = to({ page: "desk" });
    const orders = to({ page: "deskOrders" });
    /** Why somebody was led here. */
    const noticeOf = ({ expired, applied, linked }: Readonly<Record<string, string>>): Notice | null => {
      const { link, signIn } = texts.deskJoining;
      if (expired !== undefined) return { text: texts.desk.expired, wrong: true };
      if (applied !== undefined) return { text: signIn.applied, wrong: false };
      const used = LINK_KINDS.find((kind) => kind === linked);
      return used === undefined ? null : { text: link.used[used], wrong: false };
    };

    app.get(desk, (context) => {
      const next = wayBack(context.req.query("next"), desk, orders);
      if (sessionOf(context) !== undefined) return context.redirect(next, 303);
      return send(context, voice, signInPage({ email: "", next, notice: noticeOf(context.req.query()) }, voice));
    });

    app.post(desk, async (context) => {
      const form: Record<string, unknown> = await context.req.parseBody();
      if (form.out !== undefined) {
        closeSession(context);
        return context.redirect(desk, 303);
      }
      const next = wayBack(form.next, desk, orders);
      const again = (notice: string, status: ContentfulStatusCode) =>
        send(
          context,
          voice,
          signInPage(
            { email: text(form.email).trim().slice(0, 200), next, notice: { text: notice, wrong: true } },
            voice,
          ),
          status,
        );
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
  }
  addDeskOrders(app, { seller, send });

  // Who guesses an English address from the Vietnamese one: the desk has a second word in it.
  app.get(`/en/${WORDS.vi.desk}/${WORDS.vi.orders}`, (context) =>
    context.redirect(voiceOf("en").to({ page: "deskOrders" }), 301),
  );
}

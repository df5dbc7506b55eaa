import type { RefusalBody } from "@cho-ocop/contracts";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Answer } from "../api/ask.js";
import { missingPage } from "../pages/errors.js";
import type { Voice } from "../ui/page.js";
import { closedPage } from "./closed-page.js";
import { closeSession, sessionOf } from "./session.js";
import type { Desk } from "./tools.js";

/** What a page of the desk does with an answer of the API. */
export interface Shown<T> {
  ask(token: string): Promise<Answer<T>>;
  show(value: T, token: string): Response | Promise<Response>;
  /** Where there is no such thing; the page of what is missing when left out. */
  missing?(): Response;
  /** Where to go after signing in, where the address itself only takes forms; the address when left out. */
  readonly back?: string;
  /** What the API refused; the page of a closed desk when left out. */
  refused?(refusal: RefusalBody): Promise<Response>;
}

/** Opens pages of the desk: asks the API as who is signed in, and leads everybody else to the sign-in and from there back. */
export type Door = <T>(context: Context, shown: Shown<T>) => Promise<Response>;

/** The door of the desk in one language. */
export const doorOf = (send: Desk["send"], voice: Voice): Door => {
  const signInFirst = (context: Context, expired: boolean, back?: string): Response => {
    closeSession(context);
    const url = new URL(context.req.url);
    const query = new URLSearchParams({
      ...(expired ? { expired: "1" } : {}),
      next: back ?? url.pathname + url.search,
    });
    return context.redirect(voice.to({ page: "desk", query: query.toString() }), 303);
  };
  return async (context, { ask, show, missing, back, refused }) => {
    const token = sessionOf(context);
    if (token === undefined) return signInFirst(context, false, back);
    const answer = await ask(token);
    if (answer.kind === "found") return show(answer.value, token);
    if (answer.kind === "missing") return missing?.() ?? send(context, voice, missingPage(voice), 404);
    if (answer.refusal.code === "unauthorized") return signInFirst(context, true, back);
    // Who has an account and no seller yet is on the way to one.
    if (answer.refusal.code === "no_seller")
      return context.redirect(voice.to({ page: "joining", part: "application" }), 303);
    if (refused !== undefined) return refused(answer.refusal);
    return send(context, voice, closedPage(answer.refusal, voice), answer.status as ContentfulStatusCode);
  };
};

import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { address, LANGUAGES } from "./links.js";
import type { Operator } from "./operator.js";
import { POLICY_NAMES, policiesPage } from "./pages/content/policies.js";
import { starsPage } from "./pages/content/stars.js";
import { writtenPage } from "./pages/content/written.js";
import { offlinePage } from "./pages/errors.js";
import { stylePage } from "./pages/style/style.js";
import { type Page, type Voice, voiceOf } from "./ui/page.js";

/** What the written pages need from the shop. */
export interface Contents {
  readonly operator: Operator;
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
}

/** Adds the pages that ask nobody anything: the law of the stars, help, selling, who we are, the policies, what there is offline, and the components. */
export function addContent(app: Hono, { operator, send }: Contents): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { content } = voice.texts;
    const written = {
      help: writtenPage(content.help, { here: { page: "help" } }, operator, voice),
      selling: writtenPage(content.selling, { here: { page: "selling" } }, operator, voice),
      about: writtenPage(content.about, { here: { page: "about" }, signed: true }, operator, voice),
      stars: starsPage(voice),
      policies: policiesPage(operator, voice),
      offline: offlinePage(voice),
      style: stylePage(voice),
    };
    for (const page of Object.values(written))
      app.get(address(language, page.here), (context) => send(context, voice, page));

    const above = { place: { page: "policies" }, name: content.policyIndex.title } as const;
    for (const policy of POLICY_NAMES) {
      const here = { page: "policy", policy } as const;
      const around = { here, above, draft: true, signed: policy === "rules" || policy === "complaints" };
      const page = writtenPage(content.policies[policy], around, operator, voice);
      app.get(address(language, here), (context) => send(context, voice, page));
    }
  }
}

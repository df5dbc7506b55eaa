import { randomUUID } from "node:crypto";
import type { SellerListing } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Answer } from "../../api/ask.js";
import { LANGUAGES } from "../../links.js";
import { type Voice, voiceOf } from "../../ui/page.js";
import { closedPage } from "../closed-page.js";
import type { Desk } from "../desk.js";
import { sessionOf, signInFirst } from "../session.js";
import type { ListingsApi } from "./api.js";
import { draftOf, type FieldErrors, readTyped, typedNumber, typedOf } from "./form.js";
import { listingPage } from "./listing-page.js";
import { choosePage, listingsPage } from "./listings-page.js";

type Form = Readonly<Record<string, unknown>>;

const NO_ERRORS: FieldErrors = new Map();
const DONE = ["saved", "published", "inReview", "hidden", "stockSet"] as const;
type Done = (typeof DONE)[number];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Which of the member's sellers an address is about. */
function sellerQuery(context: Context): URLSearchParams {
  const seller = context.req.query("seller");
  return new URLSearchParams(seller === undefined || seller === "" ? {} : { seller });
}

/** Adds to the desk what a seller does with its listings. Every step is a plain form and works without scripts. */
export function addListings(
  app: Hono,
  { listings: api, send }: Pick<Desk, "send"> & { readonly listings: ListingsApi },
) {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { to, texts } = voice;
    const list = to({ page: "deskListings" });
    const choose = to({ page: "deskListings", rest: "new" });

    /** What a page without the thing asked for answers with: the sign-in, or why not. */
    const instead = (context: Context, answer: Exclude<Answer<unknown>, { kind: "found" }>): Response => {
      if (answer.kind === "missing") return context.redirect(list, 303);
      if (answer.refusal.code === "unauthorized") return signInFirst(context, voice, true);
      return send(context, voice, closedPage(answer.refusal, voice), answer.status as ContentfulStatusCode);
    };

    /** Runs for whoever is signed in. */
    const asMember =
      (work: (context: Context, token: string, query: URLSearchParams) => Promise<Response>) =>
      async (context: Context) => {
        const token = sessionOf(context);
        return token === undefined ? signInFirst(context, voice, false) : work(context, token, sellerQuery(context));
      };

    app.get(
      list,
      asMember(async (context, token, query) => {
        const answer = await api.all(token, query);
        if (answer.kind !== "found") return instead(context, answer);
        return send(context, voice, listingsPage(answer.value, voice, query.toString()));
      }),
    );

    app.get(
      choose,
      asMember(async (context, token, query) => {
        const answer = await api.entries(token, query);
        if (answer.kind !== "found") return instead(context, answer);
        return send(context, voice, choosePage(answer.value, voice, query.toString(), randomUUID()));
      }),
    );

    app.post(
      list,
      asMember(async (context, token, query) => {
        const form: Form = await context.req.parseBody();
        const begun = await api.begin(token, query, text(form.entry), text(form.key).slice(0, 200));
        if (begun.kind !== "found") return instead(context, begun);
        return context.redirect(to({ page: "deskListings", rest: begun.value.id, query: query.toString() }), 303);
      }),
    );

    app.get(
      `${list}/:id`,
      asMember(async (context, token, query) => {
        const answer = await api.one(token, query, context.req.param("id") ?? "");
        if (answer.kind !== "found") return instead(context, answer);
        const done = DONE.find((one) => one === context.req.query("done"));
        const notice = done === undefined ? null : { text: texts.deskListings.form[done], wrong: false };
        return send(context, voice, formPage(answer.value, query, voice, { notice }));
      }),
    );

    app.post(
      `${list}/:id`,
      asMember(async (context, token, query) => {
        const form: Form = await context.req.parseBody();
        const id = context.req.param("id") ?? "";
        const current = await api.one(token, query, id);
        if (current.kind !== "found") return instead(context, current);
        const back = (done: Done): Response => {
          const more = new URLSearchParams(query);
          more.set("done", done);
          return context.redirect(to({ page: "deskListings", rest: id, query: more.toString() }), 303);
        };
        const act = text(form.act);
        if (act === "stock") {
          const [was, available] = [typedNumber(text(form.was)), typedNumber(text(form.available))];
          const body = { pack: text(form.pack), was: was ?? Number.NaN, available: available ?? Number.NaN };
          const set = await api.setStock(token, query, id, body);
          return set.kind === "found" ? back("stockSet") : wrong(context, set, current.value);
        }
        const typed = readTyped(form);
        const read = draftOf(typed);
        if (!read.ok) {
          const page = formPage(current.value, query, voice, { typed, errors: read.errors });
          return send(context, voice, page, 422);
        }
        const version = Number(text(form.version));
        const saved = await api.save(token, query, id, { version, draft: read.draft });
        if (saved.kind !== "found") return wrong(context, saved, current.value, typed);
        if (act !== "publish" && act !== "hide") return back("saved");
        const changed = await api[act](token, query, id, saved.value.version);
        if (changed.kind === "found") {
          if (act === "hide") return back("hidden");
          return back(changed.value.state === "in_review" ? "inReview" : "published");
        }
        return wrong(context, changed, saved.value);

        function wrong(
          at: Context,
          answer: Exclude<Answer<SellerListing>, { kind: "found" }>,
          listing: SellerListing,
          kept = typedOf(listing.draft),
        ): Response {
          if (answer.kind === "missing" || answer.refusal.code === "unauthorized") return instead(at, answer);
          const { refusal, status } = answer;
          const errors = new Map(
            refusal.details?.map(({ path, vi, en }) => [path.replace(/^draft\./, ""), { vi, en }]),
          );
          const notice = { text: voice.say(refusal), wrong: true };
          const page = formPage(listing, query, voice, { typed: kept, errors, notice });
          return send(at, voice, page, status as ContentfulStatusCode);
        }
      }),
    );
  }
}

const formPage = (
  listing: SellerListing,
  query: URLSearchParams,
  voice: Voice,
  more: Partial<Parameters<typeof listingPage>[0]> = {},
) =>
  listingPage(
    { listing, typed: typedOf(listing.draft), errors: NO_ERRORS, notice: null, query: query.toString(), ...more },
    voice,
  );

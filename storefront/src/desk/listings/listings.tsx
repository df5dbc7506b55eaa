import type { ListingPhoto, RefusalBody, SellerListing } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Answer } from "../../api/ask.js";
import { formKey } from "../../checkout/shown.js";
import { LANGUAGES } from "../../links.js";
import { voiceOf } from "../../ui/page.js";
import { doorOf } from "../door.js";
import { type FieldErrors, NO_ERRORS } from "../field.js";
import { sellerQuery } from "../seller-query.js";
import type { Desk } from "../tools.js";
import type { ListingsApi } from "./api.js";
import { draftOf, readTyped, sentPhotos, typedNumber, typedOf } from "./form.js";
import { type ListingForm, listingPage } from "./listing-page.js";
import { choosePage, listingsPage } from "./listings-page.js";

type Form = Readonly<Record<string, unknown>>;

/** What a page says after the redirect that ends each change. */
const DONE = ["saved", "published", "inReview", "hidden", "stockSet"] as const;
type Done = (typeof DONE)[number];

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const idOf = (context: Context): string => context.req.param("id") ?? "";
const number = (value: unknown): number => typedNumber(text(value)) ?? Number.NaN;

/** What came of a change: what to say of it, or why not, with the listing as it is and the form as it was typed. */
type Outcome =
  | { readonly done: Done }
  | (Undone & { readonly answer: Exclude<Answer<SellerListing>, { kind: "found" }> })
  | (Undone & { readonly errors: FieldErrors });

/** What is shown again when a change was not made: the listing as it is, and photos that were brought all the same. */
interface Undone {
  readonly listing: SellerListing;
  readonly brought: readonly ListingPhoto[];
}

/** Brings the photos of a form to its listing, up to the first that is refused: those before it are there. */
async function bring(
  api: ListingsApi,
  token: string,
  query: URLSearchParams,
  { id, files }: { id: string; files: readonly File[] },
) {
  const photos: ListingPhoto[] = [];
  for (const file of files) {
    const answer = await api.keepPhoto(token, query, id, new Uint8Array(await file.arrayBuffer()));
    if (answer.kind === "missing") break;
    if (answer.kind === "refused") {
      const { vi, en } = answer.refusal;
      return { photos, refusal: { vi: `${file.name}: ${vi}`, en: `${file.name}: ${en}` } };
    }
    photos.push(answer.value);
  }
  return { photos, refusal: null };
}

/** Does what a sent form asks for: keeps the draft, and publishes or hides it; or sets the pieces of one pack. */
async function change(
  api: ListingsApi,
  token: string,
  query: URLSearchParams,
  { listing, form }: { listing: SellerListing; form: Form },
): Promise<Outcome> {
  const { id } = listing;
  if (form.act === "stock") {
    const body = { pack: text(form.pack), was: number(form.was), available: number(form.available) };
    const answer = await api.setStock(token, query, id, body);
    return answer.kind === "found" ? { done: "stockSet" } : { answer, listing, brought: [] };
  }
  const brought = await bring(api, token, query, { id, files: sentPhotos(form) });
  const typed = readTyped(form);
  const read = draftOf({ ...typed, photos: [...typed.photos, ...brought.photos.map((photo) => photo.id)] });
  if (!read.ok || brought.refusal !== null) {
    const errors = new Map(read.ok ? [] : read.errors);
    if (brought.refusal !== null) errors.set("photos", brought.refusal);
    return { errors, listing, brought: brought.photos };
  }
  const saved = await api.save(token, query, id, { version: number(form.version), draft: read.draft });
  if (saved.kind !== "found") return { answer: saved, listing, brought: brought.photos };
  if (form.act !== "publish" && form.act !== "hide") return { done: "saved" };
  const answer = await api[form.act](token, query, id, saved.value.version);
  if (answer.kind !== "found") return { answer, listing: saved.value, brought: [] };
  if (form.act === "hide") return { done: "hidden" };
  return { done: answer.value.state === "in_review" ? "inReview" : "published" };
}

/** The fields that the API found wrong, by their names in the draft. */
const wrongFields = ({ details = [] }: RefusalBody): FieldErrors =>
  new Map(details.map(({ path, vi, en }) => [path.replace(/^draft\./, ""), { vi, en }]));

/** Adds to the desk what a seller does with its listings. Every step is a plain form and works without scripts. */
export function addListings(
  app: Hono,
  { listings: api, send }: Pick<Desk, "send"> & { readonly listings: ListingsApi },
) {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { to, texts } = voice;
    const open = doorOf(send, voice);
    const list = to({ page: "deskListings" });
    const one = `${list}/:id`;

    app.get(list, (context) => {
      const query = sellerQuery(context);
      return open(context, {
        ask: (token) => api.all(token, query),
        show: (all) => send(context, voice, listingsPage(all, voice, query.toString())),
      });
    });

    app.get(to({ page: "deskListings", rest: "new" }), (context) => {
      const query = sellerQuery(context);
      return open(context, {
        ask: (token) => api.entries(token, query),
        show: (entries) =>
          send(
            context,
            voice,
            choosePage(entries, voice, query.toString(), () => formKey(undefined)),
          ),
      });
    });

    app.post(list, async (context) => {
      const query = sellerQuery(context);
      const form: Form = await context.req.parseBody();
      return open(context, {
        ask: (token) => api.begin(token, query, text(form.entry), formKey(form.key)),
        show: ({ id }) => context.redirect(to({ page: "deskListings", rest: id, query: query.toString() }), 303),
      });
    });

    const page = (listing: SellerListing, query: URLSearchParams, more: Partial<ListingForm> = {}) =>
      listingPage(
        {
          listing,
          typed: typedOf(listing.draft),
          brought: [],
          errors: NO_ERRORS,
          notice: null,
          query: query.toString(),
          ...more,
        },
        voice,
      );

    app.get(one, (context) => {
      const query = sellerQuery(context);
      const done = DONE.find((what) => what === context.req.query("done"));
      const notice = done === undefined ? null : { text: texts.deskListings.form[done], wrong: false };
      return open(context, {
        ask: (token) => api.one(token, query, idOf(context)),
        show: (listing) => send(context, voice, page(listing, query, { notice })),
      });
    });

    app.post(one, async (context) => {
      const query = sellerQuery(context);
      const form: Form = await context.req.parseBody({ all: true });
      return open(context, {
        ask: (token) => api.one(token, query, idOf(context)),
        show: async (seen, token) => {
          const outcome = await change(api, token, query, { listing: seen, form });
          if ("done" in outcome) {
            const more = new URLSearchParams([...query, ["done", outcome.done]]);
            return context.redirect(to({ page: "deskListings", rest: seen.id, query: more.toString() }), 303);
          }
          const { listing, brought } = outcome;
          const { photos, ...sent } = form.act === "stock" ? typedOf(listing.draft) : readTyped(form);
          const typed = { ...sent, photos: [...photos, ...brought.map(({ id }) => id)] };
          if ("errors" in outcome)
            return send(context, voice, page(listing, query, { typed, errors: outcome.errors, brought }), 422);
          const { answer } = outcome;
          // Gone meanwhile.
          if (answer.kind === "missing") return context.redirect(list, 303);
          const notice = { text: voice.say(answer.refusal), wrong: true };
          const errors = wrongFields(answer.refusal);
          return send(
            context,
            voice,
            page(listing, query, { typed, errors, notice, brought }),
            answer.status as ContentfulStatusCode,
          );
        },
      });
    });
  }
}

import { DOCUMENT_ITEMS, linkTokenSchema, sellerEmailSchema, useLinkSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, found } from "../../api/ask.js";
import type { OpenApi } from "../../api/client.js";
import { address, JOINING_WORDS, LANGUAGES } from "../../links.js";
import { missingPage } from "../../pages/errors.js";
import { voiceOf } from "../../ui/page.js";
import { doorOf } from "../door.js";
import { errorsOf, NO_ERRORS, wrongFields } from "../field.js";
import { text } from "../form.js";
import type { Notice } from "../notice.js";
import { closeSession, sessionOf } from "../session.js";
import type { Desk } from "../tools.js";
import type { JoiningApi } from "./api.js";
import { applicationPage } from "./application-page.js";
import { type ApplyData, applyPage, choosePage } from "./apply-page.js";
import { forgottenPage } from "./forgotten-page.js";
import { applicationOf, readTyped } from "./form.js";
import { deadLinkPage, linkPage } from "./link-page.js";

type Form = Readonly<Record<string, unknown>>;

/** What joining needs from the shop. */
export interface Joining extends Pick<Desk, "send" | "visitor"> {
  readonly joining: JoiningApi;
  readonly api: Pick<OpenApi, "searchRegister" | "producer">;
}

/** Entries that are looked at, and producers of them that are offered. */
const MOST_ENTRIES = 50;
const MOST_PRODUCERS = 12;
/** What a page says after the redirect that ends each change. */
const DONE = ["sent", "removed", "answer", "withdraw"] as const;

const wrong = (words: string): Notice => ({ text: words, wrong: true });
const statusOf = (answer: Answer<unknown>): ContentfulStatusCode =>
  answer.kind === "refused" ? (answer.status as ContentfulStatusCode) : 404;

const DOCUMENT_PATHS = LANGUAGES.map((language) => {
  const { documents } = JOINING_WORDS[language];
  return new RegExp(`^${address(language, { page: "joining", part: "application" })}/[\\w-]+/${documents}$`);
});

/** Whether documents of an application are sent to a path. */
export const takesDocument = (path: string): boolean => DOCUMENT_PATHS.some((documents) => documents.test(path));

/** The producers behind what a search of the register finds, each once, in the order of the search. */
async function producersFor(api: Joining["api"], q: string) {
  const answer = found(await api.searchRegister(new URLSearchParams({ q, limit: String(MOST_ENTRIES) })));
  const named = (answer?.items ?? []).flatMap(({ producer, origin }) =>
    producer === null
      ? []
      : [[producer.handle, { handle: producer.handle, name: producer.name, province: origin.province.name }] as const],
  );
  const producers = [...new Map(named).values()];
  return { producers: producers.slice(0, MOST_PRODUCERS), more: producers.length > MOST_PRODUCERS };
}

/** Adds to the desk how somebody becomes a seller, and gets back in. Every step is a plain form and works without scripts. */
export function addJoining(app: Hono, { joining, api, send, visitor }: Joining): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { to, texts } = voice;
    const open = doorOf(send, voice);
    const words = texts.deskJoining;
    const apply = to({ page: "joining", part: "apply" });
    const application = to({ page: "joining", part: "application" });
    const documents = `${application}/:id/${JOINING_WORDS[language].documents}`;
    const forgotten = to({ page: "joining", part: "forgotten" });
    const link = `${to({ page: "joining", part: "link" })}/:token`;
    const toApplication = (context: Context, done: (typeof DONE)[number]) =>
      context.redirect(to({ page: "joining", part: "application", query: `done=${done}` }), 303);

    app.get(apply, async (context) => {
      const handle = context.req.query("producer");
      if (handle === undefined) {
        const q = text(context.req.query("q")).trim().slice(0, 100);
        const chosen = q === "" ? { producers: null, more: false } : await producersFor(api, q);
        return send(context, voice, choosePage({ q, ...chosen }, voice));
      }
      const producer = found(await api.producer(handle));
      if (producer === null) return context.redirect(apply, 303);
      const data = { producer, typed: readTyped({}), errors: NO_ERRORS, notice: null };
      return send(context, voice, applyPage(data, voice));
    });

    app.post(apply, async (context) => {
      const typed = readTyped(await context.req.parseBody());
      const producer = typed.producer === "" ? null : found(await api.producer(typed.producer));
      if (producer === null) return context.redirect(apply, 303);
      const again = (more: Partial<ApplyData>, status: ContentfulStatusCode) =>
        send(context, voice, applyPage({ producer, typed, errors: NO_ERRORS, notice: null, ...more }, voice), status);
      const read = applicationOf(typed);
      if (!read.ok) return again({ errors: read.errors, notice: wrong(words.wrong) }, 422);
      const answer = await joining.apply(read.form, visitor(context));
      if (answer.kind === "found") {
        // Whoever was signed in here may be somebody else.
        closeSession(context);
        const query = new URLSearchParams({ applied: "1", next: application }).toString();
        return context.redirect(to({ page: "desk", query }), 303);
      }
      if (answer.kind === "missing") return context.redirect(apply, 303);
      const { refusal } = answer;
      return again({ errors: wrongFields(refusal.details), notice: wrong(voice.say(refusal)) }, statusOf(answer));
    });

    const showApplications = (context: Context, notice: Notice | null, status: ContentfulStatusCode = 200) =>
      open(context, {
        ask: (token) => joining.applications(token),
        show: (all) => send(context, voice, applicationPage(all, notice, voice), status),
      });

    app.get(application, (context) => {
      const done = DONE.find((what) => what === context.req.query("done"));
      return showApplications(context, done === undefined ? null : { text: words.done[done], wrong: false });
    });

    app.post(application, async (context) => {
      const form: Form = await context.req.parseBody();
      const move = form.move === "withdraw" ? "withdraw" : "answer";
      return open(context, {
        ask: (token) => joining.move(token, text(form.id), move),
        show: () => toApplication(context, move),
        refused: (refusal) => showApplications(context, wrong(voice.say(refusal)), 409),
      });
    });

    app.post(documents, (context) => {
      const item = DOCUMENT_ITEMS.find((one) => one === context.req.query("item"));
      if (item === undefined) return send(context, voice, missingPage(voice), 404);
      return open(context, {
        ask: (token) =>
          joining.upload(token, context.req.param("id") ?? "", item, {
            form: context.req.raw,
            visitor: visitor(context),
          }),
        show: () => toApplication(context, "sent"),
        back: application,
        refused: (refusal) => showApplications(context, wrong(voice.say(refusal)), 422),
      });
    });

    app.get(`${documents}/:document`, async (context) => {
      const token = sessionOf(context);
      if (token === undefined) return context.redirect(application, 303);
      const sent = await joining.download(token, context.req.param("id") ?? "", context.req.param("document") ?? "");
      if (sent === null) return send(context, voice, missingPage(voice), 404);
      for (const name of ["content-type", "content-disposition", "content-length"]) {
        const value = sent.headers.get(name);
        if (value !== null) context.header(name, value);
      }
      context.header("cache-control", "no-store");
      return context.body(sent.body);
    });

    // What is posted to a document takes it away: forms know no other method.
    app.post(`${documents}/:document`, (context) =>
      open(context, {
        ask: (token) => joining.remove(token, context.req.param("id") ?? "", context.req.param("document") ?? ""),
        show: () => toApplication(context, "removed"),
        back: application,
        refused: (refusal) => showApplications(context, wrong(voice.say(refusal)), 409),
      }),
    );

    app.get(link, async (context) => {
      const token = context.req.param("token") ?? "";
      const seen = linkTokenSchema.safeParse(token).success ? await joining.seeLink(token) : null;
      if (seen?.kind !== "found") return send(context, voice, deadLinkPage(token, voice), 404);
      const data = { token, link: seen.value, name: "", errors: NO_ERRORS, notice: null };
      return send(context, voice, linkPage(data, voice));
    });

    app.post(link, async (context) => {
      const token = context.req.param("token") ?? "";
      const form: Form = await context.req.parseBody();
      const seen = linkTokenSchema.safeParse(token).success ? await joining.seeLink(token) : null;
      if (seen?.kind !== "found") return send(context, voice, deadLinkPage(token, voice), 404);
      const name = text(form.name).trim();
      const shown = { token, link: seen.value, name: name.slice(0, 100), errors: NO_ERRORS, notice: null };
      const read = useLinkSchema.safeParse({ token, password: form.password, ...(name === "" ? {} : { name }) });
      if (!read.success)
        return send(context, voice, linkPage({ ...shown, errors: errorsOf(read.error.issues) }, voice), 422);
      const answer = await joining.useLink(read.data, visitor(context));
      if (answer.kind === "found") {
        // Whoever was signed in here may be somebody else.
        closeSession(context);
        return context.redirect(to({ page: "desk", query: `linked=${seen.value.kind}` }), 303);
      }
      if (answer.kind === "missing") return send(context, voice, deadLinkPage(token, voice), 404);
      const { refusal } = answer;
      const page = linkPage(
        { ...shown, errors: wrongFields(refusal.details), notice: wrong(voice.say(refusal)) },
        voice,
      );
      return send(context, voice, page, statusOf(answer));
    });

    app.get(forgotten, (context) =>
      send(context, voice, forgottenPage({ email: "", errors: NO_ERRORS, notice: null }, voice)),
    );

    app.post(forgotten, async (context) => {
      const form: Form = await context.req.parseBody();
      const typed = text(form.email).trim().slice(0, 200);
      const email = sellerEmailSchema.safeParse(form.email);
      if (!email.success) {
        const errors = errorsOf(email.error.issues.map(({ message }) => ({ path: ["email"], message })));
        return send(context, voice, forgottenPage({ email: typed, errors, notice: null }, voice), 422);
      }
      const answer = await joining.forgotten(email.data, visitor(context));
      if (answer.kind === "refused") {
        const notice = wrong(voice.say(answer.refusal));
        return send(
          context,
          voice,
          forgottenPage({ email: typed, errors: NO_ERRORS, notice }, voice),
          statusOf(answer),
        );
      }
      const notice = { text: words.forgotten.sent, wrong: false };
      return send(context, voice, forgottenPage({ email: "", errors: NO_ERRORS, notice }, voice));
    });
  }
}

import { randomUUID } from "node:crypto";
import { webMessageSchema } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, BackendUnavailable, orNull } from "./api/ask.js";
import { ASSISTANT, LANGUAGES } from "./links.js";
import { visitorKey } from "./serving/limits.js";
import type { BotsApi, Question, Told } from "./talk/bots.js";
import { assistantPage, NEWEST } from "./talk/page.js";
import { type Asked, chatOf, lastAsked, openChat, rememberAsked } from "./talk/session.js";
import { createStreams } from "./talk/streams.js";
import { type Page, type Voice, voiceOf } from "./ui/page.js";

/** What the assistant needs from the shop. */
export interface Talking {
  readonly bots: BotsApi;
  readonly visitor: (context: Context) => string | undefined;
  readonly secure: (context: Context) => boolean;
  /** Sends a page that is for one person only: it is kept nowhere. */
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
}

const questionSchema = webMessageSchema.omit({ chat: true });
const NO_STORE = { "cache-control": "no-store" };

/** Whether somebody else's mistake or haste is the reason: the status to hand on to the visitor, 503 where the bots are to blame. */
const statusOf = (answer: Answer<unknown> | null): 429 | 422 | 503 => {
  if (answer?.kind !== "refused") return 503;
  return answer.status === 429 ? 429 : 422;
};

/** Adds the assistant: a page that works without a script, and what the panel of the other pages talks to. */
export function addTalk(app: Hono, { bots, visitor, secure, send }: Talking): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { talk } = voice.texts;
    const here = voice.to({ page: "assistant" });
    const historyOf = async (context: Context) => {
      const chat = chatOf(context);
      return chat === undefined ? [] : orNull(bots.history(chat));
    };
    const tell = (
      context: Context,
      replies: readonly Told[],
      wrong: { readonly text: string; readonly kept: Asked | null },
      status: ContentfulStatusCode,
    ) => send(context, voice, assistantPage({ replies, asked: null, wrong }, voice), status);
    const refuse = async (context: Context, text: string, kept: Asked | null, status: ContentfulStatusCode) =>
      tell(context, (await historyOf(context)) ?? [], { text, kept }, status);

    app.get(here, async (context) => {
      const replies = await historyOf(context);
      // Nobody waits for them a second time.
      if (replies === null) return tell(context, [], { text: talk.absent, kept: null }, 503);
      return send(context, voice, assistantPage({ replies, asked: lastAsked(context) }, voice));
    });

    app.post(here, async (context) => {
      const { id, text } = await context.req.parseBody();
      const read = questionSchema.safeParse({ id, text });
      if (!read.success) {
        const blank = typeof text !== "string" || text.trim() === "";
        if (blank) return refuse(context, talk.blank, null, 422);
        return refuse(context, talk.tooLong, { id: randomUUID(), text }, 422);
      }
      const chat = openChat(context, secure(context));
      const answer = await orNull(bots.ask(chat, read.data, visitor(context)));
      if (answer === null) return tell(context, [], { text: talk.away, kept: read.data }, 503);
      if (answer.kind !== "found") {
        const status = statusOf(answer);
        return refuse(context, status === 429 ? talk.tooFast : talk.away, read.data, status);
      }
      rememberAsked(context, read.data, secure(context));
      return context.redirect(`${here}#${NEWEST}`, 303);
    });
  }

  app.get(ASSISTANT.messages, async (context) => {
    const chat = chatOf(context);
    const replies = chat === undefined ? [] : await orNull(bots.history(chat));
    return replies === null ? context.body(null, 503, NO_STORE) : context.json({ replies }, 200, NO_STORE);
  });

  app.post(ASSISTANT.messages, async (context) => {
    if (!/^application\/json\b/.test(context.req.header("content-type") ?? "")) return context.body(null, 415);
    const read = questionSchema.safeParse(await context.req.json<unknown>().catch(() => null));
    if (!read.success) return context.body(null, 422);
    const question: Question = read.data;
    const answer = await orNull(bots.send(openChat(context, secure(context)), question, visitor(context)));
    return context.body(null, answer?.kind === "found" ? 202 : statusOf(answer), NO_STORE);
  });

  const streams = createStreams();
  app.get(ASSISTANT.stream, async (context) => {
    const chat = chatOf(context);
    // Tells a browser to stop asking: nobody has begun to talk.
    if (chat === undefined) return context.body(null, 204);
    const from = visitorKey(visitor(context) ?? "");
    if (!streams.hasRoom(from)) return context.body(null, 503, NO_STORE);
    const after = context.req.header("last-event-id") ?? context.req.query("after") ?? "";
    if (!/^\d{1,18}$/.test(after)) return context.body(null, 422);
    const body = await bots.listen(chat, after, context.req.raw.signal).catch((error: unknown) => {
      if (error instanceof BackendUnavailable) return null;
      throw error;
    });
    if (body === null) return context.body(null, 503, NO_STORE);
    return context.body(streams.passOn(body, from), 200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
  });
}

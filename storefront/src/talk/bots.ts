import {
  type WebHistory,
  type WebMessage,
  webAcceptedSchema,
  webHistorySchema,
  webRepliesSchema,
} from "@cho-ocop/contracts";
import { type Answer, asking, BackendUnavailable } from "../api/ask.js";

/** A reply of the bots, with its number and the message that it answers. */
export type Told = WebHistory["replies"][number];
/** A question as the bots take it from a session. */
export type Question = Omit<WebMessage, "chat">;

/** The bots' web channel, asked in the name of a visitor. `chat` is the secret of the visitor's conversation. */
export interface BotsApi {
  /** Sends a question and waits for its answer, which `history` tells then. */
  ask(chat: string, question: Question, visitor: string | undefined): Promise<Answer<unknown>>;
  /** Sends a question; its answer comes to who listens. */
  send(chat: string, question: Question, visitor: string | undefined): Promise<Answer<unknown>>;
  /** What the bots said lately, the oldest first. */
  history(chat: string): Promise<readonly Told[]>;
  /** Opens the stream of what they say after the reply of this number; null where they refuse. The body ends when the visitor leaves. */
  listen(chat: string, after: string, left: AbortSignal): Promise<ReadableStream<Uint8Array> | null>;
}

const MESSAGES = "/web/messages";
/** Who waits without a script sees nothing move meanwhile; a later answer is told when the page is opened again. */
const PATIENCE_MS = 12_000;
const CONNECT_MS = 5000;

/** The bots at an address. Throws BackendUnavailable when they do not answer. */
export function createBotsApi(botsUrl: string): BotsApi {
  const question = asking(botsUrl);
  // The bots know a session by this cookie. The visitor's own is another one, which the shop sets.
  const as = (chat: string, visitor?: string): Record<string, string> => ({
    cookie: `bot_session=${chat}`,
    ...(visitor === undefined ? {} : { "x-forwarded-for": visitor }),
  });

  return {
    ask: (chat, body, visitor) =>
      question(`${MESSAGES}?wait=1`, (answer) => webRepliesSchema.parse(answer), {
        method: "POST",
        headers: as(chat, visitor),
        body,
        milliseconds: PATIENCE_MS,
      }),
    send: (chat, body, visitor) =>
      question(MESSAGES, (answer) => webAcceptedSchema.parse(answer), {
        method: "POST",
        headers: as(chat, visitor),
        body,
      }),
    async history(chat) {
      const answer = await question(MESSAGES, (body) => webHistorySchema.parse(body), { headers: as(chat) });
      if (answer.kind !== "found") throw new BackendUnavailable(`${answer.kind} from ${MESSAGES}`);
      return answer.value.replies;
    },
    async listen(chat, after, left) {
      const leaving = new AbortController();
      const leave = (): void => leaving.abort();
      left.addEventListener("abort", leave, { once: true });
      // Not the time limit of a signal: that would end the stream, too.
      const late = setTimeout(leave, CONNECT_MS);
      try {
        const address = new URL(`/web/events?${new URLSearchParams({ after })}`, botsUrl);
        const answer = await fetch(address, { headers: as(chat), signal: leaving.signal });
        if (answer.status === 200) return answer.body;
        await answer.body?.cancel();
        return null;
      } catch (cause) {
        throw new BackendUnavailable("No stream of the bots", { cause });
      } finally {
        clearTimeout(late);
      }
    },
  };
}

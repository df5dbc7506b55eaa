import { setTimeout as sleep } from "node:timers/promises";
import { type ZaloBotUpdate, zaloBotPostSchema, zaloBotSentSchema, zaloBotUpdatesSchema } from "@cho-ocop/contracts";
import { json, Router } from "express";
import { UNREADABLE } from "../../../chat/commands.js";
import type { Conversations } from "../../../chat/conversations.js";
import type { Limits } from "../../../chat/limits.js";
import { describeFailure } from "../../../chat/retry.js";
import type { Sending } from "../../../store/store.js";
import { type Channel, type ChannelHealth, listener, type Spoken, TOO_FAST, wordsOf } from "../../channel.js";
import { bySecret } from "../../secret.js";
import { fetchPicture, pictureAt } from "../pictures.js";
import { type CallZaloBot, healthAfter, readRefusal, ZaloBotRefusal, zaloBotApi } from "./api.js";

export interface ZaloBotOptions {
  readonly token: string;
  /** Zalo posts to this address of ours, with this secret; without it messages are fetched. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
  readonly apiRoot: string;
  readonly conversations: Conversations;
  readonly limits: Limits;
  /** Fetches pictures instead of the network, in tests. */
  readonly fetch?: typeof fetch;
}

/** No buttons are known on this platform: choices are numbers. */
const CAN = { cards: false, choices: false, longestText: 2000 };
const WEBHOOK_PATH = "/zalo/bot/updates";
const LARGEST_UPDATE = 256 * 1024;
const POLL_SECONDS = 30;
const PAUSE_MS = 3000;
const LOGIN_PAUSE_MS = 60_000;
/** What a poll answers when nothing came. */
const NOTHING = 408;

/** What an update says to the bot; null when it is not for it. Groups are not heard: how they name a bot is not documented. */
export function readUpdate({ event_name, message }: ZaloBotUpdate): Spoken | null {
  if (!event_name.startsWith("message.") || message.from.is_bot === true || message.chat.chat_type !== "PRIVATE")
    return null;
  const said =
    event_name === "message.text.received"
      ? { text: wordsOf(message.text ?? "") }
      : (pictureAt(message.photo_url) ?? { text: UNREADABLE });
  return {
    user: message.from.id,
    inbound: { channel: "zalo_bot", chat: message.chat.id, id: message.message_id, ...said },
  };
}

/** Sends a reply and gives Zalo's number of it. Zalo knows no idempotency key: a lost answer means sending twice. */
async function sendReply(call: CallZaloBot, { chat, reply }: Pick<Sending, "chat" | "reply">): Promise<string | null> {
  try {
    const sent = zaloBotSentSchema.safeParse(await call("sendMessage", { chat_id: chat, text: reply.text }));
    return sent.success ? sent.data.message_id : null;
  } catch (error) {
    throw readRefusal(error);
  }
}

/** The channel of a bot of the Zalo Bot Platform. Thin: reads what is said, writes it down, sends what is answered. */
export function startZaloBot(options: ZaloBotOptions): Channel {
  const { token, webhook, apiRoot, conversations, limits } = options;
  const call = zaloBotApi({ token, apiRoot });
  const stopping = new AbortController();
  const { signal } = stopping;
  let health: ChannelHealth = "connecting";
  const warn = (chat: string) => sendReply(call, { chat, reply: { text: TOO_FAST } });
  const hear = listener({ channel: "zalo_bot", conversations, limits, warn });
  conversations.open("zalo_bot", {
    can: CAN,
    send: (sending) => sendReply(call, sending),
    picture: (address) => fetchPicture(address, options.fetch),
  });

  /** Until it succeeds or the channel stops: what a poll gave is not given again. */
  async function insist(what: () => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      try {
        return await what();
      } catch (error) {
        if (signal.aborted) return;
        const now = healthAfter(error);
        if (now !== health) console.error(`[bots] zalo_bot: ${describeFailure(error)}`);
        health = now;
        const pause = now === "needs_login" ? LOGIN_PAUSE_MS : PAUSE_MS;
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async function fetchUpdates(): Promise<readonly ZaloBotUpdate[]> {
    try {
      const fetched = await call("getUpdates", { timeout: String(POLL_SECONDS) }, signal);
      return zaloBotUpdatesSchema.parse(fetched);
    } catch (error) {
      if (error instanceof ZaloBotRefusal && error.code === NOTHING) return [];
      throw error;
    }
  }
  async function poll(): Promise<void> {
    const updates = await fetchUpdates();
    health = "connected";
    for (const update of updates) {
      const spoken = readUpdate(update);
      if (spoken !== null) await insist(() => hear(spoken));
    }
  }
  async function run(): Promise<void> {
    if (webhook !== undefined) {
      const url = new URL(WEBHOOK_PATH, webhook.url).href;
      await insist(async () => {
        await call("setWebhook", { url, secret_token: webhook.secret }, signal);
        health = "connected";
      });
      return;
    }
    await insist(async () => {
      await call("deleteWebhook", {}, signal);
    });
    while (!signal.aborted) await insist(poll);
  }
  const running = run();

  const routes = Router();
  if (webhook !== undefined)
    routes.post(
      WEBHOOK_PATH,
      bySecret("x-bot-api-secret-token", webhook.secret),
      json({ limit: LARGEST_UPDATE }),
      async (request, response, next) => {
        try {
          const update = zaloBotPostSchema.safeParse(request.body);
          const spoken = update.success ? readUpdate(update.data) : null;
          if (spoken !== null) await hear(spoken);
          response.json({ ok: true });
        } catch (error) {
          next(error);
        }
      },
    );
  return {
    health: () => health,
    routes,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

import { json, Router } from "express";
import { Bot, GrammyError, webhookCallback } from "grammy";
import type { Conversations } from "../../chat/conversations.js";
import type { Limits } from "../../chat/limits.js";
import { describeFailure } from "../../chat/retry.js";
import type { Knowledge } from "../../engine/types.js";
import { type Channel, type ChannelHealth, listener, TOO_FAST } from "../channel.js";
import { bySecret } from "../secret.js";
import { shareable } from "./inline.js";
import { fetchPicture } from "./picture.js";
import { healthAfter, pauseAfter, startPolling } from "./polling.js";
import { sendReply } from "./send.js";
import { readMessage, readPress } from "./updates.js";

export interface TelegramOptions {
  readonly token: string;
  /** Telegram posts its updates to this address of ours, with this secret; without it they are fetched by long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
  readonly apiRoot?: string;
  readonly conversations: Conversations;
  readonly knowledge: Knowledge;
  readonly limits: Limits;
}

const CAN = { cards: false, choices: true, longestText: 4096 };
const UPDATES = ["message", "callback_query", "inline_query"] as const;
const API_ROOT = "https://api.telegram.org";
const WEBHOOK_PATH = "/telegram/updates";
const LARGEST_UPDATE = 256 * 1024;
/** Longer than a long poll lasts, shorter than a task may take. */
const REQUEST_SECONDS = 45;
/** How long Telegram may show the same results to others who type the same. */
const INLINE_CACHE_SECONDS = 60;

/** What stands in the bot's menu. */
const COMMANDS = [
  { command: "help", description: "Hỏi được gì / What to ask" },
  { command: "ngonngu", description: "Đổi ngôn ngữ / Change the language" },
  { command: "stop", description: "Dừng / Stop" },
  { command: "xoadulieu", description: "Xoá mọi điều bot nhớ / Delete what the bot remembers" },
];

/** What of an error may be logged: never the token (which stands in addresses) nor the words of a person. */
const nameOf = (error: unknown): string =>
  error instanceof GrammyError ? `${error.method}: ${error.error_code}` : describeFailure(error);

/**
 * The Telegram channel. Thin: reads what is said to the bot, writes it down, sends what is answered.
 * A token that Telegram refuses makes the channel `needs_login` and leaves the other channels alone.
 */
export function startTelegram(options: TelegramOptions): Channel {
  const { token, webhook, apiRoot, conversations, knowledge, limits } = options;
  const bot = new Bot(token, {
    client: { timeoutSeconds: REQUEST_SECONDS, ...(apiRoot === undefined ? {} : { apiRoot }) },
  });
  let health: ChannelHealth = "connecting";
  const onHealth = (now: ChannelHealth, error?: unknown): void => {
    if (error !== undefined && now !== health) console.error(`[bots] telegram: ${nameOf(error)}`);
    health = now;
  };
  /** For what is only a courtesy: nobody is left without an answer when it fails. */
  const courtesy = (call: Promise<unknown>): void => {
    call.catch((error: unknown) => console.error(`[bots] telegram: ${nameOf(error)}`));
  };

  const warn = (chat: string) => bot.api.sendMessage(chat, TOO_FAST);
  const hear = listener({ channel: "telegram", conversations, limits, warn });
  bot.on("message", async ({ message, update, me }) => {
    const spoken = readMessage(message, update.update_id, me);
    if (spoken !== null) await hear(spoken);
  });
  bot.on("callback_query", async ({ callbackQuery, update, api }) => {
    const spoken = readPress(callbackQuery, update.update_id);
    if (spoken !== null) await hear(spoken);
    courtesy(api.answerCallbackQuery(callbackQuery.id));
  });
  bot.on("inline_query", async ({ inlineQuery, api, me }) => {
    const { register, shopUrl } = knowledge;
    const share = async (): Promise<void> => {
      const admitted = await limits.admit({ user: `telegram:${inlineQuery.from.id}` });
      const results = admitted.ok ? await shareable(inlineQuery.query, { register, shopUrl, me }) : [];
      await api.answerInlineQuery(inlineQuery.id, results, { cache_time: INLINE_CACHE_SECONDS });
    };
    courtesy(share());
  });

  const files = { api: bot.api, token, apiRoot: apiRoot ?? API_ROOT };
  conversations.open("telegram", {
    can: CAN,
    send: (sending) => sendReply(bot.api, sending),
    picture: (id) => fetchPicture(id, files),
  });
  courtesy(bot.api.setMyCommands(COMMANDS));

  const routes = Router();
  if (webhook === undefined) {
    const polling = startPolling({ bot, updates: UPDATES, onHealth });
    return { health: () => health, routes, stop: polling.stop };
  }
  let again: NodeJS.Timeout | undefined;
  async function announce({ url, secret }: NonNullable<typeof webhook>): Promise<void> {
    try {
      // One at a time: Telegram waits for our answer before it posts the next update, so they come in order.
      await bot.api.setWebhook(new URL(WEBHOOK_PATH, url).href, {
        secret_token: secret,
        allowed_updates: UPDATES,
        max_connections: 1,
      });
      onHealth("connected");
    } catch (error) {
      onHealth(healthAfter(error), error);
      again = setTimeout(() => announce({ url, secret }), pauseAfter(error));
    }
  }
  announce(webhook);
  // What cannot be written down is answered with 500: Telegram posts it again.
  const take = webhookCallback(bot, "express");
  const known = bySecret("x-telegram-bot-api-secret-token", webhook.secret);
  routes.post(WEBHOOK_PATH, known, json({ limit: LARGEST_UPDATE }), (request, response, next) => {
    take(request, response).catch(next);
  });
  return { health: () => health, routes, stop: async () => clearTimeout(again) };
}

import { Bot, GrammyError, InlineKeyboard } from "grammy";
import type { Talk } from "../chat/conversations.js";
import { degrade } from "../chat/degrade.js";

export type TelegramHealth = "connecting" | "connected" | "blocked";

/** The Telegram channel while it runs. */
export interface TelegramChannel {
  health(): TelegramHealth;
  /** Stops polling; what was received is still answered. */
  stop(): Promise<void>;
}

const CAN = { cards: false, choices: true, longestText: 4096 };
/** The longest label on a button that phones still show. */
const LONGEST_LABEL = 60;

/** What of an error may be logged: never the token (which stands in addresses) nor the words of a person. */
const nameOf = (error: unknown): string =>
  error instanceof GrammyError
    ? `${error.method}: ${error.error_code}`
    : error instanceof Error
      ? error.name
      : "unknown";

/**
 * Starts the Telegram channel by long polling. Thin: takes texts and buttons of private chats, gives what the engine says.
 * A token that Telegram refuses makes the channel `blocked` and leaves the other channels alone.
 */
export function startTelegram(options: { token: string; talk: Talk; apiRoot?: string }): TelegramChannel {
  const { token, talk, apiRoot } = options;
  const bot = new Bot(token, apiRoot === undefined ? {} : { client: { apiRoot } });
  let health: TelegramHealth = "connecting";

  async function answer(chat: number, update: number, text: string): Promise<void> {
    const replies = await talk({ channel: "telegram", chat: String(chat), id: String(update), text });
    for (const part of replies.flatMap((reply) => degrade(reply, CAN))) {
      const keyboard = new InlineKeyboard();
      for (const choice of part.choices ?? []) keyboard.text(choice.label.slice(0, LONGEST_LABEL), choice.text).row();
      await bot.api.sendMessage(chat, part.text, {
        link_preview_options: { is_disabled: true },
        ...(part.choices === undefined ? {} : { reply_markup: keyboard }),
      });
    }
  }

  // In groups the bot keeps silent: it would answer what was not said to it.
  const people = bot.chatType("private");
  people.on("message:text", (context) =>
    // "/start" and other commands are read as their words.
    answer(context.chat.id, context.update.update_id, context.message.text.replace(/^\/(\w+)(@\w+)?/, "$1")),
  );
  people.on("callback_query:data", async (context) => {
    await context.answerCallbackQuery();
    await answer(context.chat.id, context.update.update_id, context.callbackQuery.data);
  });
  bot.catch(({ error }) => console.error(`[bots] telegram: ${nameOf(error)}`));
  bot
    .start({
      allowed_updates: ["message", "callback_query"],
      onStart: () => {
        health = "connected";
      },
    })
    .catch((error: unknown) => {
      health = "blocked";
      console.error(`[bots] telegram stopped: ${nameOf(error)}`);
    });
  return { health: () => health, stop: () => bot.stop() };
}

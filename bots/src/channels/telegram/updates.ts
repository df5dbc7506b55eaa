import type { CallbackQuery, Message, UserFromGetMe } from "grammy/types";
import { UNREADABLE } from "../../chat/commands.js";
import { tidy } from "../../chat/tidy.js";
import { type Spoken, wordsOf } from "../channel.js";
import { pictureIn } from "./picture.js";

/** What is said to the bot in a group: with its name, as an answer to it, or as a command to it. Null for what is said to others. */
function saidToBot(message: Message, me: UserFromGetMe): string | null {
  const text = message.text ?? message.caption ?? "";
  const answered = message.reply_to_message?.from?.id === me.id;
  let called = false;
  let rest = "";
  let from = 0;
  for (const { type, offset, length } of message.entities ?? message.caption_entities ?? []) {
    const word = text.slice(offset, offset + length);
    const [commandName, addressee] = word.split("@", 2);
    const named = type === "mention" && word.toLowerCase() === `@${me.username.toLowerCase()}`;
    const commanded = type === "bot_command" && addressee?.toLowerCase() === me.username.toLowerCase();
    if (!named && !commanded) continue;
    called = true;
    rest += text.slice(from, offset) + (commanded ? commandName : "");
    from = offset + length;
  }
  return called || answered ? rest + text.slice(from) : null;
}

/** What a message says to the bot; null when it is not meant for it. Groups are heard only where they speak to the bot. */
export function readMessage(message: Message, update: number, me: UserFromGetMe): Spoken | null {
  // Another bot could keep ours talking for ever.
  if (message.from === undefined || message.from.is_bot) return null;
  const private_ = message.chat.type === "private";
  const picture = pictureIn(message);
  const said = private_ ? (message.text ?? UNREADABLE) : saidToBot(message, me);
  if (said === null) return null;
  return {
    user: String(message.from.id),
    inbound: {
      channel: "telegram",
      chat: String(message.chat.id),
      id: String(update),
      ...(picture === null ? { text: wordsOf(said) } : { text: picture, content: "picture" }),
      ...(private_ ? {} : { quotes: String(message.message_id) }),
    },
  };
}

/** What a button that was pressed says; null for a button outside a chat that the bot is in. */
export function readPress(query: CallbackQuery, update: number): Spoken | null {
  if (query.data === undefined || query.message === undefined) return null;
  return {
    user: String(query.from.id),
    inbound: {
      channel: "telegram",
      chat: String(query.message.chat.id),
      id: String(update),
      text: tidy(query.data),
      ...(query.message.chat.type === "private" ? {} : { quotes: String(query.message.message_id) }),
    },
  };
}

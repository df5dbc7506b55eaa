import { type Api, GrammyError, InlineKeyboard } from "grammy";
import { NotSent } from "../../chat/work.js";
import type { Sending } from "../../store/store.js";

/** The longest label on a button that phones still show. */
const LONGEST_LABEL = 60;
/** What the platform refuses once it refuses for good: the person blocked the bot, the chat is gone, or the reply is malformed. */
const FOR_GOOD = new Set([400, 403, 404]);
const UNAUTHORISED_PAUSE_MS = 60_000;

/** What a refusal of Telegram means for what was to be sent; network errors are left as they are. */
export function readRefusal(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error;
  // The description is Telegram's own text; it quotes neither the token nor the person.
  const reason = `${error.method}: ${error.error_code}`;
  if (error.error_code === 429) return new NotSent(reason, (error.parameters.retry_after ?? 1) * 1000);
  if (error.error_code === 401) return new NotSent(reason, UNAUTHORISED_PAUSE_MS);
  return FOR_GOOD.has(error.error_code) ? new NotSent(reason, "never") : error;
}

/** Sends a reply to a chat and gives Telegram's number of it. Telegram knows no idempotency key: a lost answer means sending twice. */
export async function sendReply(api: Api, { chat, reply, quotes }: Sending): Promise<string> {
  const keyboard = new InlineKeyboard();
  for (const choice of reply.choices ?? []) keyboard.text(choice.label.slice(0, LONGEST_LABEL), choice.text).row();
  try {
    const sent = await api.sendMessage(chat, reply.text, {
      link_preview_options: { is_disabled: true },
      ...(reply.choices === undefined ? {} : { reply_markup: keyboard }),
      ...(quotes === null
        ? {}
        : { reply_parameters: { message_id: Number(quotes), allow_sending_without_reply: true } }),
    });
    return String(sent.message_id);
  } catch (error) {
    throw readRefusal(error);
  }
}

import type { RegisterItem } from "@cho-ocop/contracts";
import type { InlineQueryResultArticle, UserFromGetMe } from "grammy/types";
import { deepLink } from "../../chat/commands.js";
import type { RegisterPort } from "../../engine/types.js";

const MOST = 10;
/** An id of a result is 64 bytes at most. */
const idOf = (handle: string): string => handle.slice(0, 64);

/** A card of an entry to share: only what the register says of it today, and a link to look again. */
function article(item: RegisterItem, shopUrl: string, me: UserFromGetMe): InlineQueryResultArticle {
  const { panel, producer } = item;
  const page = `${shopUrl}/so-dang-ky/${encodeURIComponent(item.handle)}`;
  const link = deepLink(item.handle);
  const who = producer === null ? [] : [producer.name];
  return {
    type: "article",
    id: idOf(item.handle),
    title: item.name,
    description: [panel.stars === null ? panel.statusName.vi : `${panel.stars} sao OCOP`, ...who].join(" · "),
    input_message_content: {
      message_text: [item.name, ...who, item.origin.text.vi, panel.sentence.vi, page].join("\n"),
      link_preview_options: { is_disabled: true },
    },
    reply_markup: {
      inline_keyboard: [
        [{ text: "Xem trong sổ đăng ký", url: page }],
        ...(link === null ? [] : [[{ text: "Hỏi thêm", url: `https://t.me/${me.username}?start=${link}` }]]),
      ],
    },
  };
}

/** The entries to share for what was typed after the bot's name, the best first. */
export async function shareable(
  typed: string,
  { register, shopUrl, me }: { register: RegisterPort; shopUrl: string; me: UserFromGetMe },
): Promise<InlineQueryResultArticle[]> {
  const wanted = typed.normalize("NFC").trim().slice(0, 100);
  if (wanted.length < 2) return [];
  const found = await register.search(wanted);
  return found.slice(0, MOST).map((item) => article(item, shopUrl, me));
}

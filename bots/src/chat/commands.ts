import { type ChatState, type Language, NEW_CHAT, type Reply } from "../engine/types.js";

/** What a command leads to. */
export interface Commanded {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  /** Everything that is known of the chat is deleted. */
  readonly forget: boolean;
}

const TEXTS = {
  help: {
    vi: "Tôi là trợ lý tự động (máy trả lời), đọc sổ đăng ký sao OCOP và nói đúng điều sổ ghi.\nHãy hỏi bằng câu thường, ví dụ: “chả gà Yên Thế mấy sao?”, “của ai, còn hạn không?”, “OCOP là gì?”\n/ngonngu – đổi ngôn ngữ\n/stop – dừng\n/xoadulieu – xoá mọi điều tôi nhớ về cuộc trò chuyện này",
    en: "I am an automated assistant: I read the register of OCOP stars and say what is written there.\nAsk in plain words, for example “how many stars has Ba Bể Green homestay?”\n/ngonngu – change the language\n/stop – stop\n/xoadulieu – delete everything that I remember of this chat",
  },
  stop: {
    vi: "Đã dừng và quên sản phẩm đang nói đến. Tôi không bao giờ nhắn trước; bạn nhắn lại lúc nào cũng được.",
    en: "Stopped, and forgot which product we spoke of. I never write first; write again whenever you like.",
  },
  forget: {
    vi: "Đã xoá mọi điều tôi nhớ về cuộc trò chuyện này. Tin nhắn cũ trong ứng dụng thì chỉ bạn xoá được.",
    en: "Deleted everything that I remembered of this chat. Only you can delete the old messages in your app.",
  },
  unreadable: {
    vi: "Tôi chỉ đọc được chữ và mã QR trong ảnh, chưa đọc được tệp khác hay giọng nói. Bạn gõ câu hỏi giúp nhé.",
    en: "I can only read text and QR codes in pictures, no other files and no voice. Please type your question.",
  },
  language: {
    vi: "Từ giờ tôi luôn trả lời bằng tiếng Việt. /ngonngu en: English.",
    en: "From now on I answer in English. /ngonngu vi: tiếng Việt.",
  },
} as const satisfies Record<string, Record<Language, string>>;

const COMMANDS: Readonly<Record<string, keyof typeof TEXTS>> = {
  help: "help",
  trogiup: "help",
  stop: "stop",
  dung: "stop",
  xoadulieu: "forget",
  forget: "forget",
  ngonngu: "language",
  language: "language",
  unreadable: "unreadable",
};

/** What a channel hands on for a message without text or picture: the person is asked to write. */
export const UNREADABLE = "/unreadable";

const COMMAND = /^\/([a-z]+)(?:@\w+)?(?:\s+(\S+))?\s*$/i;

function languageAfter(state: ChatState, wanted: string | undefined): Language {
  if (/^(vi|vn|viet)/i.test(wanted ?? "")) return "vi";
  if (/^(en|anh)/i.test(wanted ?? "")) return "en";
  return state.language === "vi" ? "en" : "vi";
}

/** What a message that is a command leads to; null for any other message. Commands are the same in every channel. */
export function command(text: string, state: ChatState): Commanded | null {
  const [, name = "", argument] = COMMAND.exec(text.trim()) ?? [];
  const what = COMMANDS[name.toLowerCase()];
  if (what === undefined) return null;
  const language = what === "language" ? languageAfter(state, argument) : state.language;
  return {
    state: {
      ...(what === "stop" || what === "forget" ? NEW_CHAT : state),
      language,
      languageChosen: what === "language" || (what !== "forget" && state.languageChosen),
      // The text of help says that a machine speaks; who was told once is not told again, except where all is forgotten.
      greeted: what === "help" || (what !== "forget" && state.greeted),
    },
    replies: [{ text: TEXTS[what][language] }],
    forget: what === "forget",
  };
}

const START = /^\/start(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*$/;
/** Before the handle of a register entry in a deep link. */
const ENTRY = "p_";
/** The longest payload of a deep link that Telegram takes. */
const LONGEST_PAYLOAD = 64;

/** Which register entry a deep link leads to: its handle, undefined when the message is no such link. */
export function linkedEntry(text: string): string | undefined {
  const payload = START.exec(text)?.[1];
  return payload?.startsWith(ENTRY) ? payload.slice(ENTRY.length) : undefined;
}

/** The payload of the deep link to a register entry; null when its handle is too long for one. */
export function deepLink(handle: string): string | null {
  const payload = `${ENTRY}${handle}`;
  return payload.length <= LONGEST_PAYLOAD && /^[A-Za-z0-9_-]+$/.test(payload) ? payload : null;
}

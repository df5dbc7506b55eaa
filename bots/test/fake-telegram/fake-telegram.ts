import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv, type ValidateFunction } from "ajv";
import type { InlineQueryResultArticle, Message, Update } from "grammy/types";
import { deriveParameters } from "./derive.js";

type Body = Readonly<Record<string, unknown>>;

/** A message that the bot sent and Telegram took. */
export interface Sent {
  readonly chat: string;
  readonly text: string;
  readonly quotes: number | null;
  readonly buttons: readonly { readonly text: string; readonly callback_data?: string }[];
}

/** What goes wrong with the next call of a method: a refusal, a socket that drops before the call counts, or after. */
export type Fault = { readonly status: number; readonly retryAfter?: number } | "dropped" | "answer lost";

/** Where somebody writes: a private chat by a positive number, a group by a negative one. */
export interface Saying {
  /** Repeats an earlier update. */
  readonly update?: number;
  readonly user?: number;
  readonly entities?: Message["entities"];
  /** Answers a message of the bot. */
  readonly answersBot?: boolean;
}

/**
 * A Bot API of our own, as strict as Telegram's: parameters by the types of grammY, long polling with offsets and 409 for a second
 * poller, webhook with its secret and repeated until it is taken, limits of texts and buttons, answers that count once,
 * 403 from who blocked the bot, and faults on demand.
 */
export interface FakeTelegram {
  readonly url: string;
  readonly token: string;
  readonly sent: readonly Sent[];
  /** What was refused although nobody asked for a fault: bugs of the bot. */
  readonly refused: readonly string[];
  readonly commands: readonly { readonly command: string }[];
  readonly webhook: { readonly url: string; readonly secret: string | undefined } | null;
  /** Calls of a method so far. */
  calls(method: string): number;
  say(chat: number, text: string, more?: Saying): number;
  /** Somebody sends a voice message. */
  sendVoice(chat: number): void;
  /** Somebody sends a picture: as a photo, or as a document, which may say a size of its own. */
  sendPicture(
    chat: number,
    file: Uint8Array,
    more?: Saying & { readonly document?: boolean; readonly size?: number },
  ): number;
  press(chat: number, data: string, more?: { readonly update?: number }): number;
  /** Somebody types the bot's name and a few words; gives what the bot offers. */
  share(typed: string): Promise<readonly InlineQueryResultArticle[]>;
  /** Who runs this chat blocks the bot. */
  block(chat: number): void;
  fail(method: string, ...faults: readonly Fault[]): void;
  /** Where posted updates really go: the address of a webhook must be https, as Telegram wants it. */
  postTo(base: string): void;
  /** Waits until that many messages were sent; fails after ten seconds. */
  until(count: number): Promise<void>;
  /** Resolves when the bot has taken all updates. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const TOKEN = "123456:abcdefghijklmnopqrstuvwxyz";
export const BOT = { id: 1, is_bot: true as const, first_name: "OCOP", username: "ocop_bot" };
const LONGEST_TEXT = 4096;
const LONGEST_DATA_BYTES = 64;
const MOST_RESULTS = 50;
const LARGEST_FILE = 20 * 1024 * 1024;

let validators: Map<string, ValidateFunction> | undefined;
/** Derived once for each test file: it takes the compiler a second or two. */
function validatorOf(method: string): ValidateFunction | undefined {
  if (validators === undefined) {
    const { methods, $defs } = deriveParameters();
    const ajv = new Ajv({ strict: false, allErrors: true });
    validators = new Map(Object.entries(methods).map(([name, schema]) => [name, ajv.compile({ ...schema, $defs })]));
  }
  return validators.get(method);
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    description: string,
    readonly retryAfter?: number,
  ) {
    super(description);
  }
}
const badRequest = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`);

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body);
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

export async function openFakeTelegram(): Promise<FakeTelegram> {
  const sent: Sent[] = [];
  const refused: string[] = [];
  const faults = new Map<string, Fault[]>();
  const calls = new Map<string, number>();
  const blocked = new Set<string>();
  const spokenTo = new Set<string>();
  const openPresses = new Set<string>();
  const openQueries = new Map<string, (results: InlineQueryResultArticle[]) => void>();
  const files = new Map<string, { readonly bytes: Uint8Array; readonly size: number }>();
  let commands: { command: string }[] = [];
  let updates: Update[] = [];
  let nextUpdate = 1;
  let webhook: FakeTelegram["webhook"] = null;
  let target = "";
  let poll: ((updates: readonly Update[] | Refusal) => void) | null = null;
  let posting = false;
  let closed = false;

  function getUpdates({ offset, timeout }: Body, response: ServerResponse): Promise<readonly Update[]> {
    if (webhook !== null) throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    poll?.(new Refusal(409, "Conflict: terminated by other getUpdates request"));
    if (typeof offset === "number") updates = updates.filter((one) => one.update_id >= offset);
    if (updates.length > 0 || typeof timeout !== "number" || timeout === 0) return Promise.resolve(updates);
    return new Promise((resolve, reject) => {
      const give: typeof poll = (given) => {
        poll = null;
        if (given instanceof Refusal) reject(given);
        else resolve(given);
      };
      poll = give;
      response.once("close", () => {
        if (poll === give) poll = null;
      });
    });
  }

  /** Posts updates in order, each until it is taken. */
  async function post(): Promise<void> {
    if (posting || target === "") return;
    posting = true;
    while (webhook !== null && updates[0] !== undefined && !closed) {
      const [update] = updates;
      const url = new URL(new URL(webhook.url).pathname, target);
      const secret: Record<string, string> =
        webhook.secret === undefined ? {} : { "x-telegram-bot-api-secret-token": webhook.secret };
      const taken = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...secret },
        body: JSON.stringify(update),
      }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (taken) updates = updates.filter((one) => one !== update);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
    posting = false;
  }

  function sendMessage(body: Body): object {
    const chat = String(body.chat_id);
    const text = String(body.text);
    const markup = body.reply_markup as { inline_keyboard?: Sent["buttons"][] } | undefined;
    const buttons = (markup?.inline_keyboard ?? []).flat();
    if (text === "") throw badRequest("message text is empty");
    if (text.length > LONGEST_TEXT) throw badRequest("message is too long");
    if (buttons.some(({ callback_data }) => Buffer.byteLength(callback_data ?? "") > LONGEST_DATA_BYTES))
      throw badRequest("BUTTON_DATA_INVALID");
    if (!spokenTo.has(chat)) throw badRequest("chat not found");
    if (blocked.has(chat)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
    const quoted = body.reply_parameters as { message_id?: number } | undefined;
    sent.push({ chat, text, buttons, quotes: quoted?.message_id ?? null });
    return { message_id: 10_000 + sent.length, date: 1, chat: chatOf(Number(chat)), from: BOT, text };
  }

  function setWebhook({ url, secret_token }: Body): true {
    if (!String(url).startsWith("https://")) throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    webhook = { url: String(url), secret: secret_token === undefined ? undefined : String(secret_token) };
    post();
    return true;
  }

  function answerInlineQuery({ inline_query_id, results }: Body): true {
    const offered = results as InlineQueryResultArticle[];
    const give = openQueries.get(String(inline_query_id));
    if (give === undefined) throw badRequest("query is too old and response timeout expired or query ID is invalid");
    if (offered.length > MOST_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
    const ids = offered.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
    if (ids.some((id) => id === "" || Buffer.byteLength(id) > LONGEST_DATA_BYTES))
      throw badRequest("RESULT_ID_INVALID");
    openQueries.delete(String(inline_query_id));
    give(offered);
    return true;
  }

  function getFile({ file_id }: Body): object {
    const id = String(file_id);
    const file = files.get(id);
    if (file === undefined) throw badRequest("wrong file_id or the file is temporarily unavailable");
    if (file.size > LARGEST_FILE) throw badRequest("file is too big");
    return { file_id: id, file_unique_id: id, file_size: file.size, file_path: `photos/${id}.jpg` };
  }

  async function call(method: string, body: Body, response: ServerResponse): Promise<unknown> {
    const valid = validatorOf(method);
    if (valid === undefined) throw new Refusal(404, `Not Found: method ${method}`);
    if (!valid(body)) throw badRequest(`${method}: ${JSON.stringify(valid.errors?.slice(0, 3))}`);
    switch (method) {
      case "getUpdates":
        return getUpdates(body, response);
      case "sendMessage":
        return sendMessage(body);
      case "setWebhook":
        return setWebhook(body);
      case "answerInlineQuery":
        return answerInlineQuery(body);
      case "getFile":
        return getFile(body);
      case "deleteWebhook":
        webhook = null;
        return true;
      case "setMyCommands":
        commands = body.commands as typeof commands;
        return true;
      case "answerCallbackQuery":
        if (!openPresses.delete(String(body.callback_query_id))) throw badRequest("query is too old");
        return true;
      default:
        return { ...BOT, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: true };
    }
  }

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const file = new RegExp(`^/file/bot${TOKEN}/photos/(\\w+)\\.jpg$`).exec(request.url ?? "")?.[1];
    if (file !== undefined) return response.end(files.get(file)?.bytes);
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    calls.set(method, (calls.get(method) ?? 0) + 1);
    const fault = token === TOKEN ? faults.get(method)?.shift() : undefined;
    if (fault === "dropped") return request.socket.destroy();
    try {
      if (token !== TOKEN) throw new Refusal(401, "Unauthorized");
      if (typeof fault === "object") throw new Refusal(fault.status, "as the test wants it", fault.retryAfter);
      const result = await call(method, body, response);
      if (fault === "answer lost") return request.socket.destroy();
      answer(response, 200, { ok: true, result });
    } catch (error) {
      const { status, message, retryAfter } = error instanceof Refusal ? error : new Refusal(500, String(error));
      if (fault === undefined && status !== 401 && status !== 403 && status !== 409) refused.push(message);
      const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
      answer(response, status, { ok: false, error_code: status, description: message, ...parameters });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const person = (id = 42) => ({ id, is_bot: false, first_name: "Lan" });
  function chatOf(chat: number) {
    return chat < 0
      ? { id: chat, type: "supergroup" as const, title: "Nhóm" }
      : { id: chat, type: "private" as const, first_name: "Lan" };
  }
  function give(update: Omit<Update, "update_id">, id = nextUpdate): number {
    updates.push({ update_id: id, ...update } as Update);
    nextUpdate = Math.max(nextUpdate, id) + 1;
    poll?.(updates);
    post();
    return id;
  }
  function hear(chat: number, content: object, { update, user, answersBot }: Saying = {}): number {
    spokenTo.add(String(chat));
    const about = answersBot ? { reply_to_message: { message_id: 1, date: 1, chat: chatOf(chat), from: BOT } } : {};
    const message = { message_id: nextUpdate, date: 1, chat: chatOf(chat), from: person(user), ...content, ...about };
    return give({ message: message as Message & Update.NonChannel }, update);
  }
  const wait = async (done: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 1000; tries += 1) {
      if (done()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Waited in vain; sent: ${JSON.stringify(sent)}; refused: ${refused.join(", ")}`);
  };

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    sent,
    refused,
    get commands() {
      return commands;
    },
    get webhook() {
      return webhook;
    },
    calls: (method) => calls.get(method) ?? 0,
    say: (chat, text, more) => hear(chat, { text, ...(more?.entities && { entities: more.entities }) }, more),
    sendVoice: (chat) => void hear(chat, { voice: { file_id: "v", file_unique_id: "v", duration: 1 } }),
    sendPicture(chat, bytes, { document = false, size = bytes.byteLength, ...more } = {}) {
      const id = `f${files.size + 1}`;
      files.set(id, { bytes, size });
      const file = { file_id: id, file_unique_id: id };
      // A thumbnail comes with each, in which no code can be read.
      const sizes = [
        { file_id: "thumbnail", file_unique_id: "t", width: 90, height: 90 },
        { ...file, width: 1280, height: 1280 },
      ];
      const content = document ? { document: { ...file, mime_type: "image/png", file_size: size } } : { photo: sizes };
      return hear(
        chat,
        { ...content, ...(more.entities && { caption: "@ocop_bot", caption_entities: more.entities }) },
        more,
      );
    },
    press(chat, data, { update } = {}) {
      const id = `q${nextUpdate}`;
      openPresses.add(id);
      const message = { message_id: 1, date: 1, chat: chatOf(chat), from: BOT, text: "-" } as Message;
      return give({ callback_query: { id, from: person(), chat_instance: "1", message, data } }, update);
    },
    share: (typed) =>
      new Promise((resolve) => {
        const id = `i${nextUpdate}`;
        openQueries.set(id, resolve);
        give({ inline_query: { id, from: person(), query: typed, offset: "" } });
      }),
    block: (chat) => void blocked.add(String(chat)),
    fail: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    postTo(base) {
      target = base;
      post();
    },
    until: (count) => wait(() => sent.length >= count),
    idle: () => wait(() => updates.length === 0 && (poll !== null || webhook !== null)),
    close: () =>
      new Promise((resolve) => {
        closed = true;
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

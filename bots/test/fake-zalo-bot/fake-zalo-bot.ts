import { Ajv } from "ajv";
import { type Answered, openServer, until } from "../fixture/server.js";

export interface Sent {
  readonly chat: string;
  readonly text: string;
}

/** What goes wrong with the next call: a refusal, or a socket that drops. */
export type Fault = { readonly status: number } | "dropped";

/**
 * A Zalo Bot Platform of our own: strict on methods and parameters, polls that wait and give one update or 408, a webhook with its
 * secret that is posted to until it takes an update, and faults on demand. Made from public clients of the platform, never compared with it.
 */
export interface FakeZaloBot {
  readonly url: string;
  readonly token: string;
  readonly sent: readonly Sent[];
  /** What was refused although nobody asked for a fault: bugs of the bot. */
  readonly refused: readonly string[];
  readonly webhook: { readonly url: string; readonly secret_token: string } | null;
  say(
    chat: string,
    text: string | null,
    more?: { readonly id?: string; readonly group?: boolean; readonly bot?: boolean; readonly picture?: string },
  ): string;
  /** The next poll gives just this. */
  give(given: object): void;
  updateOf(chat: string, text: string): object;
  fail(method: string, ...faults: readonly Fault[]): void;
  /** Posts an update where the webhook is, at another address of the same path; gives the status. */
  post(
    base: string,
    text: string,
    more?: { readonly secret?: string; readonly wrapped?: boolean; readonly id?: string },
  ): Promise<number>;
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

const TOKEN = "12345:zalo-bot-token";
const text = (most: number, least = 1) => ({ type: "string", minLength: least, maxLength: most });
const strict = (properties: object, ...required: string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const SCHEMAS: Readonly<Record<string, object>> = {
  getMe: strict({}),
  getUpdates: strict({ timeout: { type: "string", pattern: "^\\d+$" } }, "timeout"),
  setWebhook: strict(
    { url: { ...text(2048), pattern: "^https://" }, secret_token: text(256, 8) },
    "url",
    "secret_token",
  ),
  deleteWebhook: strict({}),
  sendMessage: strict({ chat_id: text(100), text: text(2000) }, "chat_id", "text"),
};
const refusal = (status: number): Answered => ({
  status,
  body: { ok: false, error_code: status, description: "refused" },
});

export async function openFakeZaloBot(): Promise<FakeZaloBot> {
  const sent: Sent[] = [];
  const refused: string[] = [];
  const faults = new Map<string, Fault[]>();
  const waiting: object[] = [];
  const spokenTo = new Set<string>();
  let webhook: FakeZaloBot["webhook"] = null;
  let closed = false;
  let count = 0;
  const ajv = new Ajv();
  const validators = new Map(Object.entries(SCHEMAS).map(([method, schema]) => [method, ajv.compile(schema)]));

  const complain = (status: number, why: string): Answered => {
    refused.push(why);
    return refusal(status);
  };
  async function wait(): Promise<Answered> {
    for (let turns = 0; turns < 30 && waiting.length === 0 && !closed; turns += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const next = waiting.shift();
    return next === undefined ? refusal(408) : { body: { ok: true, result: next } };
  }
  const house = await openServer(async ({ path, body }) => {
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (token !== TOKEN) return refusal(401);
    const fault = faults.get(method)?.shift();
    if (fault !== undefined) return fault === "dropped" ? fault : refusal(fault.status);
    const given: Readonly<Record<string, string>> = JSON.parse(body === "" ? "{}" : body);
    const validate = validators.get(method);
    if (validate === undefined) return complain(404, `no method ${method}`);
    if (!validate(given)) return complain(400, `${method}: ${ajv.errorsText(validate.errors)}`);
    if (method === "getUpdates") return webhook === null ? wait() : complain(400, "getUpdates beside a webhook");
    if (method === "setWebhook") webhook = { url: given.url ?? "", secret_token: given.secret_token ?? "" };
    if (method === "deleteWebhook") webhook = null;
    if (method !== "sendMessage") return { body: { ok: true, result: {} } };
    const { chat_id: chat = "", text: said = "" } = given;
    if (!spokenTo.has(chat)) return complain(403, "sendMessage to somebody who never wrote");
    sent.push({ chat, text: said });
    return { body: { ok: true, result: { message_id: `sent-${sent.length}`, date: 0 } } };
  });

  const updateOf = (
    chat: string,
    said: string | null,
    id: string,
    { group = false, bot = false, picture = "https://photo.example/1.jpg" } = {},
  ) => {
    spokenTo.add(chat);
    return {
      event_name: said === null ? "message.image.received" : "message.text.received",
      message: {
        message_id: id,
        date: 0,
        from: { id: chat, display_name: "Lan", is_bot: bot },
        chat: { id: chat, chat_type: group ? "GROUP" : "PRIVATE" },
        ...(said === null ? { photo_url: picture } : { text: said }),
      },
    };
  };
  const numbered = (): string => {
    count += 1;
    return `m${count}`;
  };
  return {
    url: house.url,
    token: TOKEN,
    sent,
    refused,
    get webhook() {
      return webhook;
    },
    say(chat, said, { id = numbered(), ...more } = {}) {
      waiting.push(updateOf(chat, said, id, more));
      return id;
    },
    give: (given) => void waiting.push(given),
    updateOf: (chat, said) => updateOf(chat, said, numbered()),
    fail: (method, ...more) => faults.set(method, [...(faults.get(method) ?? []), ...more]),
    async post(base, said, { secret = webhook?.secret_token ?? "", wrapped = false, id = numbered() } = {}) {
      const update = updateOf("posted", said, id);
      const answer = await fetch(new URL(new URL(webhook?.url ?? "/").pathname, base), {
        method: "POST",
        headers: { "content-type": "application/json", "x-bot-api-secret-token": secret },
        body: JSON.stringify(wrapped ? { ok: true, result: update } : update),
      });
      return answer.status;
    },
    until: (many) => until(() => sent.length >= many, `${many} messages, there are ${sent.length}`),
    async close() {
      closed = true;
      await house.close();
    },
  };
}

import { createHash, randomUUID } from "node:crypto";
import { Ajv } from "ajv";
import { type Answered, openServer, until } from "../fixture/server.js";

export interface Sent {
  readonly chat: string;
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

/** How an event is posted. */
export interface Posting {
  readonly id?: string;
  readonly event?: string;
  /** The address of a picture that is sent. */
  readonly picture?: string;
  readonly timestamp?: number;
  /** Bytes that are posted but were not signed. */
  readonly spoil?: boolean;
  readonly signature?: "mac" | "bare" | "none";
}

/**
 * Zalo's side of an Official Account: OAuth whose refresh tokens work once, sending that is strict on tokens, windows and limits, and events
 * signed over their very bytes. Made from public clients and documents at third hand, never compared with Zalo.
 */
export interface FakeZaloOa {
  readonly url: string;
  readonly app: {
    readonly appId: string;
    readonly appSecret: string;
    readonly webhookSecret: string;
    readonly refreshToken: string;
  };
  readonly sent: readonly Sent[];
  readonly refused: readonly string[];
  readonly renewals: number;
  /** All access tokens end now. */
  expire(): void;
  /** No refresh token works any more. */
  revoke(): void;
  /** The next messages are refused with these numbers, or their sockets drop. */
  fail(...faults: readonly (number | "dropped")[]): void;
  /** Posts an event to a webhook; gives the status. */
  post(base: string, user: string, text: string, more?: Posting): Promise<number>;
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

const text = (most: number) => ({ type: "string", minLength: 1, maxLength: most });
const strict = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const BUTTON = strict({ title: text(100), type: { const: "oa.query.hide" }, payload: text(1000) });
const BUTTONS = { type: "array", minItems: 1, maxItems: 5, items: BUTTON };
const MESSAGE = strict({
  recipient: strict({ user_id: text(64) }),
  message: strict(
    { text: text(2000), attachment: strict({ type: { const: "template" }, payload: strict({ buttons: BUTTONS }) }) },
    ["text"],
  ),
});
interface MessageBody {
  readonly recipient: { readonly user_id: string };
  readonly message: {
    readonly text: string;
    readonly attachment?: { readonly payload: { readonly buttons: Sent["buttons"] } };
  };
}
const WINDOW_MS = 48 * 3_600_000;

export async function openFakeZaloOa(): Promise<FakeZaloOa> {
  const app = {
    appId: "4711",
    appSecret: "app-secret",
    webhookSecret: "oa-secret",
    refreshToken: "first-refresh-token",
  };
  const sent: Sent[] = [];
  const refused: string[] = [];
  const faults: (number | "dropped")[] = [];
  const wrote = new Map<string, number>();
  let access = "";
  let refresh = app.refreshToken;
  let renewals = 0;
  const validate = new Ajv().compile<MessageBody>(MESSAGE);

  const error = (number: number): Answered => ({ body: { error: number, message: "refused" } });
  function renew(given: URLSearchParams, secret: unknown): Answered {
    if (secret !== app.appSecret || given.get("app_id") !== app.appId || given.get("grant_type") !== "refresh_token") {
      refused.push("tokens with a wrong app");
      return error(-14004);
    }
    if (given.get("refresh_token") !== refresh) return error(-14014);
    [access, refresh] = [randomUUID(), randomUUID()];
    renewals += 1;
    return { body: { access_token: access, refresh_token: refresh, expires_in: "90000" } };
  }
  function take(token: unknown, body: unknown): Answered {
    const fault = faults.shift();
    if (fault !== undefined) return fault === "dropped" ? fault : error(fault);
    if (token !== access || access === "") return error(-216);
    if (!validate(body)) {
      refused.push(`message: ${JSON.stringify(validate.errors)}`);
      return error(-201);
    }
    const chat = body.recipient.user_id;
    if (Date.now() - (wrote.get(chat) ?? 0) > WINDOW_MS) return error(-230);
    sent.push({ chat, text: body.message.text, buttons: body.message.attachment?.payload.buttons ?? [] });
    return { body: { error: 0, message: "Success", data: { message_id: `oa-${sent.length}`, user_id: chat } } };
  }
  const house = await openServer(async ({ path, headers, body }) => {
    if (path === "/v4/oa/access_token") return renew(new URLSearchParams(body), headers.secret_key);
    if (path === "/v3.0/oa/message/cs") return take(headers.access_token, JSON.parse(body));
    refused.push(`no address ${path}`);
    return { status: 404, body: {} };
  });

  function eventOf(
    user: string,
    said: string,
    {
      id = randomUUID(),
      picture,
      event = picture === undefined ? "user_send_text" : "user_send_image",
      timestamp = Date.now(),
    }: Posting,
  ): string {
    wrote.set(user, timestamp);
    const who = event === "follow" ? { follower: { id: user } } : { sender: { id: user }, recipient: { id: "oa" } };
    const attachments =
      picture === undefined ? {} : { attachments: [{ type: "image", payload: { url: picture, thumbnail: picture } }] };
    const message = event === "follow" ? {} : { message: { msg_id: id, text: said, ...attachments } };
    // Spaces: whoever writes the JSON anew before checking the signature fails.
    return JSON.stringify(
      { app_id: app.appId, event_name: event, timestamp: String(timestamp), ...who, ...message },
      null,
      1,
    );
  }
  return {
    url: house.url,
    app,
    sent,
    refused,
    get renewals() {
      return renewals;
    },
    expire() {
      access = "";
    },
    revoke() {
      refresh = "";
      access = "";
    },
    fail: (...more) => {
      faults.push(...more);
    },
    async post(base, user, said, more = {}) {
      const { spoil = false, signature = "mac" } = more;
      const body = eventOf(user, said, more);
      const { timestamp } = JSON.parse(body) as { timestamp: string };
      const mac = createHash("sha256")
        .update(app.appId + body + timestamp + app.webhookSecret)
        .digest("hex");
      const header: Record<string, string> =
        signature === "none" ? {} : { "x-zevent-signature": signature === "mac" ? `mac=${mac}` : mac };
      const answer = await fetch(`${base}/zalo/oa/events`, {
        method: "POST",
        headers: { "content-type": "application/json", ...header },
        body: spoil ? `${body} ` : body,
      });
      return answer.status;
    },
    until: (many) => until(() => sent.length >= many, `${many} messages, there are ${sent.length}`),
    close: house.close,
  };
}

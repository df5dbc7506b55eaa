import { type ZaloOaEvent, zaloOaEventSchema } from "@cho-ocop/contracts";
import { Router, raw } from "express";
import { UNREADABLE } from "../../../chat/commands.js";
import type { Conversations } from "../../../chat/conversations.js";
import type { Limits } from "../../../chat/limits.js";
import { describeFailure } from "../../../chat/retry.js";
import type { Inbound } from "../../../store/store.js";
import type { Vault } from "../../../store/vault.js";
import { type Channel, type ChannelHealth, listener, type Spoken, TOO_FAST, wordsOf } from "../../channel.js";
import { refuse } from "../../refusals.js";
import { fetchPicture, pictureAt } from "../pictures.js";
import { sendReply } from "./send.js";
import { isSigned } from "./signature.js";
import { LoginNeeded, rotatingTokens } from "./tokens.js";

export interface ZaloOfficialOptions {
  readonly appId: string;
  readonly appSecret: string;
  /** Signs what Zalo posts; not the app's secret. */
  readonly webhookSecret: string;
  /** Of the first authorisation; later ones are kept in the vault. */
  readonly refreshToken: string;
  readonly apiRoot: string;
  readonly oauthRoot: string;
  readonly vault: Vault;
  readonly conversations: Conversations;
  readonly limits: Limits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Fetches pictures instead of the network, in tests. */
  readonly fetch?: typeof fetch;
}

const CAN = { cards: false, choices: true, longestText: 2000 };
const WEBHOOK_PATH = "/zalo/oa/events";
const LARGEST_EVENT = 256 * 1024;
/** In this time after a message it may be answered for free. What comes later was repeated by Zalo for days: nobody waits for it. */
const WINDOW_MS = 48 * 3_600_000;
const LOGIN_LOOK_MS = 60_000;
const WITHOUT_WORDS = /^user_send_(image|link|audio|video|sticker|location|file|gif|business_card)$/;

/** What an event says to the account, while it may be answered; null for all that is no message of a person. */
export function readEvent(event: ZaloOaEvent, now: number): Spoken | null {
  const { event_name: name, message, follower, sender, timestamp } = event;
  // Whatever is no number is no time, either.
  if (!(now - Number(timestamp) <= WINDOW_MS)) return null;
  const spoken = (user: string, id: string, said: Pick<Inbound, "text" | "content">): Spoken => ({
    user,
    inbound: { channel: "zalo_oa", chat: user, id, ...said },
  });
  if (name === "follow" && follower !== undefined)
    return spoken(follower.id, `follow-${timestamp}`, { text: "/start" });
  if (sender === undefined || message === undefined) return null;
  if (name === "user_send_text") return spoken(sender.id, message.msg_id, { text: wordsOf(message.text ?? "") });
  if (!WITHOUT_WORDS.test(name)) return null;
  const picture = name === "user_send_image" ? pictureAt(message.attachments?.[0]?.payload?.url) : null;
  return spoken(sender.id, message.msg_id, picture ?? { text: UNREADABLE });
}

const eventOf = (body: Buffer): ZaloOaEvent | null => {
  try {
    return zaloOaEventSchema.parse(JSON.parse(body.toString("utf8")));
  } catch {
    return null;
  }
};

/**
 * The channel of a Zalo Official Account, OpenAPI v3. Zalo wants its 200 within two seconds and posts again for an hour: a message is only
 * written down before that. Only who wrote is answered, never anybody first.
 */
export function startZaloOfficial(options: ZaloOfficialOptions): Channel {
  const { appId, webhookSecret, apiRoot, conversations, limits, now = Date.now } = options;
  const tokens = rotatingTokens({ ...options, now });
  let health: ChannelHealth = "connecting";
  const look = async (): Promise<void> => {
    try {
      await tokens.access();
      health = "connected";
    } catch (error) {
      const before = health;
      health = error instanceof LoginNeeded ? "needs_login" : "connecting";
      if (before !== health) console.error(`[bots] zalo_oa: ${describeFailure(error)}`);
    }
  };
  const looking = setInterval(look, LOGIN_LOOK_MS).unref();
  const first = look();
  const sending = { tokens, apiRoot };
  conversations.open("zalo_oa", {
    can: CAN,
    send: (reply) => sendReply(sending, reply),
    picture: (address) => fetchPicture(address, options.fetch),
  });
  const warn = (chat: string) => sendReply(sending, { chat, reply: { text: TOO_FAST } });
  const hear = listener({ channel: "zalo_oa", conversations, limits, warn });

  const routes = Router();
  routes.post(WEBHOOK_PATH, raw({ type: () => true, limit: LARGEST_EVENT }), async (request, response, next) => {
    try {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const event = eventOf(body);
      const signature = request.get("x-zevent-signature") ?? "";
      const signed = { appId, body, timestamp: event?.timestamp ?? "" };
      if (event === null || event.app_id !== appId || !isSigned(signature, signed, webhookSecret))
        return refuse(response, "unauthorized");
      const spoken = readEvent(event, now());
      if (spoken !== null) await hear(spoken);
      response.json({});
    } catch (error) {
      next(error);
    }
  });
  return {
    health: () => health,
    routes,
    async stop() {
      clearInterval(looking);
      await first;
    },
  };
}

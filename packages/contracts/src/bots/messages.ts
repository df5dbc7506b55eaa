import { z } from "zod";

/** An identity that a channel gives to a chat or a message. */
const channelId = z
  .string()
  .min(1, "Không được để trống / Must not be empty")
  .max(100, "Dài quá 100 ký tự / Longer than 100 characters")
  .regex(/^[\x21-\x7e]+$/, "Chỉ gồm ký tự ASCII nhìn thấy được / Only visible ASCII characters");

/**
 * Body of POST /web/messages. The same `id` in the same chat is answered once, and again with the same replies.
 * Messages of one chat are answered in order.
 */
export const webMessageSchema = z
  .strictObject({
    chat: channelId.optional().meta({
      description:
        "The chat, for clients that name their chats themselves; without it, the chat of the session's cookie",
    }),
    id: channelId.meta({ description: "The message within its chat, given by the sender" }),
    text: z
      .string()
      .transform((text) => text.normalize("NFC").trim())
      .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), {
        message: "Có ký tự điều khiển / Contains control characters",
      })
      .pipe(
        z
          .string()
          .min(1, "Không được để trống / Must not be empty")
          .max(1000, "Dài quá 1000 ký tự / Longer than 1000 characters"),
      ),
  })
  .meta({ id: "WebMessage" });
export type WebMessage = z.infer<typeof webMessageSchema>;

/**
 * Query of POST /web/messages: `wait=1` keeps the request open until the replies are there. Without it the message is written down
 * (202), and the replies come over GET /web/events.
 */
export const webMessageQuerySchema = z.strictObject({ wait: z.literal("1").optional() });

/**
 * Query of POST /web/pictures, whose body is one JPEG or PNG of 5 MB at most. The code in it is read and the picture forgotten; the rest is as
 * with POST /web/messages.
 */
export const webPictureQuerySchema = z.strictObject({
  chat: channelId.optional(),
  id: channelId,
  wait: z.literal("1").optional(),
});

/** Answer of POST /web/messages without `wait`, status 202: the message will be answered. */
export const webAcceptedSchema = z.object({ message: z.string() }).meta({ id: "WebAccepted" });
export type WebAccepted = z.infer<typeof webAcceptedSchema>;

/**
 * Query of GET /web/events, the replies of the session as server-sent events: those after the event with this number, or the last 50.
 * The header `Last-Event-ID`, which a browser sends when it connects again, goes before it.
 */
export const webEventsQuerySchema = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,18}$/, "Phải là số của một sự kiện / Must be the number of an event")
    .optional(),
});
export type WebEventsQuery = z.infer<typeof webEventsQuerySchema>;

/** What a bot says, whichever the channel: always a text, cards and choices where the channel shows them. */
export const botReplySchema = z
  .object({
    text: z.string().min(1),
    cards: z
      .array(
        z.object({
          title: z.string(),
          lines: z.array(z.string()),
          link: z.object({ label: z.string(), url: z.url({ protocol: /^https?$/ }) }).optional(),
        }),
      )
      .optional(),
    choices: z
      .array(z.object({ label: z.string(), text: z.string().meta({ description: "What to send back to choose it" }) }))
      .max(5)
      .optional(),
  })
  .meta({ id: "BotReply" });
export type BotReply = z.infer<typeof botReplySchema>;

/** Answer of POST /web/messages?wait=1: the replies to that message. */
export const webRepliesSchema = z.object({ replies: z.array(botReplySchema) }).meta({ id: "WebReplies" });
export type WebReplies = z.infer<typeof webRepliesSchema>;

/** Data of an event `reply` of GET /web/events: one reply, and the message that it answers. */
export const botEventSchema = z.object({ message: z.string(), reply: botReplySchema }).meta({ id: "BotEvent" });
export type BotEvent = z.infer<typeof botEventSchema>;

/** How a channel of a platform is: `needs_login` and `blocked` want somebody to look after it. */
const platformHealth = z.enum(["off", "connecting", "connected", "needs_login", "blocked"]);

/** Answer of GET /web/messages: the last 50 replies of the session, the oldest first, each with the number of its event. */
export const webHistorySchema = z
  .object({ replies: z.array(botEventSchema.extend({ number: z.string() })) })
  .meta({ id: "WebHistory" });
export type WebHistory = z.infer<typeof webHistorySchema>;

/** Answer of GET /health of the bots. The process lives when it answers at all; the fields say what it can reach. */
export const botsHealthSchema = z
  .object({
    status: z.literal("ok"),
    backend: z.enum(["reachable", "unreachable"]),
    store: z.enum(["reachable", "unreachable"]),
    channels: z.object({
      web: z.literal("connected"),
      telegram: platformHealth,
      zalo_bot: platformHealth,
      zalo_oa: platformHealth,
      zalo_personal: platformHealth,
    }),
  })
  .meta({ id: "BotsHealth" });
export type BotsHealth = z.infer<typeof botsHealthSchema>;

/** Answer of GET /dead-letters of the bots: messages and replies that were given up, the latest first. Holds no words of a person. */
export const deadLettersSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["question", "reply"]),
        channel: z.string(),
        failures: z.int().nonnegative(),
        reason: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: "DeadLetters" });
export type DeadLetters = z.infer<typeof deadLettersSchema>;

import { z } from "zod";

/** An identity that a channel gives to a chat or a message. */
const channelId = z
  .string()
  .min(1, "Không được để trống / Must not be empty")
  .max(100, "Dài quá 100 ký tự / Longer than 100 characters")
  .regex(/^[\x21-\x7e]+$/, "Chỉ gồm ký tự ASCII nhìn thấy được / Only visible ASCII characters");

/** Body of POST /web/messages. The same `id` in the same chat is answered once, and again with the same replies. */
export const webMessageSchema = z
  .strictObject({
    chat: channelId.meta({ description: "The chat; messages of one chat are answered in order" }),
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

/** Query of POST /web/messages: `wait=1` keeps the request open until the replies are there. */
export const webMessageQuerySchema = z.strictObject({ wait: z.literal("1") });

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

/** Answer of POST /web/messages?wait=1. */
export const webRepliesSchema = z.object({ replies: z.array(botReplySchema) }).meta({ id: "WebReplies" });
export type WebReplies = z.infer<typeof webRepliesSchema>;

/** Answer of GET /health of the bots. The process lives when it answers at all; the fields say what it can reach. */
export const botsHealthSchema = z
  .object({
    status: z.literal("ok"),
    backend: z.enum(["reachable", "unreachable"]),
    channels: z.object({
      web: z.literal("connected"),
      telegram: z.enum(["off", "connecting", "connected", "blocked"]),
    }),
  })
  .meta({ id: "BotsHealth" });
export type BotsHealth = z.infer<typeof botsHealthSchema>;

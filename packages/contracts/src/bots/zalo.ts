import { z } from "zod";

/** Zalo writes ids as texts, in places as numbers. */
const id = z.union([z.string().min(1), z.number()]).transform(String);

/** What the Zalo Bot Platform tells of a message. What else it sends is left aside. */
export const zaloBotUpdateSchema = z.object({
  event_name: z.string(),
  message: z.object({
    message_id: id,
    from: z.object({ id, is_bot: z.boolean().optional() }),
    chat: z.object({ id, chat_type: z.string() }),
    text: z.string().optional(),
    photo_url: z.string().optional().catch(undefined),
  }),
});
export type ZaloBotUpdate = z.infer<typeof zaloBotUpdateSchema>;

/** What it posts to a webhook: an update, in places wrapped like an answer. */
export const zaloBotPostSchema = z.union([
  zaloBotUpdateSchema,
  z.object({ result: zaloBotUpdateSchema }).transform(({ result }) => result),
]);

/** Every answer of the Zalo Bot Platform. */
export const zaloBotAnswerSchema = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
});

/** What `sendMessage` of the Zalo Bot Platform gives. */
export const zaloBotSentSchema = z.object({ message_id: id });

/** What the Zalo Bot Platform gives to who polls: one update or several, never again. Those that say nothing to a bot are left out. */
export const zaloBotUpdatesSchema = z.unknown().transform((given) =>
  (Array.isArray(given) ? given : [given]).flatMap((one): ZaloBotUpdate[] => {
    const update = zaloBotUpdateSchema.safeParse(one);
    return update.success ? [update.data] : [];
  }),
);

/** What Zalo posts of an Official Account. `timestamp` is in milliseconds since 1970, as text. */
export const zaloOaEventSchema = z.object({
  app_id: id,
  event_name: z.string(),
  timestamp: id,
  sender: z.object({ id }).optional(),
  follower: z.object({ id }).optional(),
  message: z
    .object({
      msg_id: id,
      text: z.string().optional(),
      attachments: z
        .array(z.object({ payload: z.object({ url: z.string().optional() }).optional() }))
        .optional()
        .catch(undefined),
    })
    .optional(),
});
export type ZaloOaEvent = z.infer<typeof zaloOaEventSchema>;

/** Every answer of the API of an Official Account. */
export const zaloOaAnswerSchema = z.object({
  error: z.number(),
  data: z.object({ message_id: id.optional() }).nullish(),
});

/** New tokens of an Official Account; the old refresh token is used up with them. `expires_in` is in seconds. */
export const zaloOaTokensSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().int().positive(),
});

/** A refusal to give tokens. */
export const zaloOaTokenRefusalSchema = z.object({ error: z.number() });

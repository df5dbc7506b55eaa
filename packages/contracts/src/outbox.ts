import { z } from "zod";

/** Answer of GET /admin/outbox/dead-letters: messages that were given up after their last try. What they say is left out. */
export const outboxDeadLettersSchema = z
  .object({
    dead_letters: z.array(
      z.object({
        id: z.string(),
        topic: z.string(),
        key: z.string(),
        attempts: z.number().int(),
        last_error: z.string().nullable(),
        recorded_at: z.iso.datetime({ offset: true }),
        dead_at: z.iso.datetime({ offset: true }),
      }),
    ),
  })
  .meta({ id: "OutboxDeadLetters" });

/** Answer of POST /admin/outbox/dead-letters/{id}/redrive. */
export const redrivenSchema = z.object({ ok: z.literal(true) }).meta({ id: "Redriven" });

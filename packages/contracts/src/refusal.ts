import { z } from "zod";

/**
 * What every refusal looks like on the wire, whichever room refuses: a stable code for programs, and a text for people in both languages.
 * `message` carries both texts for clients that know only Medusa's own shape of errors.
 */
export const refusalSchema = z
  .object({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .meta({ description: "Stable; never translated", example: "invalid_input" }),
    type: z.string().optional().meta({
      description: "Medusa's own word for the kind of refusal, for its SDK and Admin",
      example: "invalid_data",
    }),
    message: z.string().meta({ description: "Vietnamese and English, for clients that show one text" }),
    vi: z.string(),
    en: z.string(),
    details: z
      .array(z.object({ path: z.string(), vi: z.string(), en: z.string() }))
      .optional()
      .meta({ description: "For invalid input: each field that is wrong, and why" }),
    reference: z.string().optional().meta({
      description: "When the fault is ours: what to quote when asking about it",
      example: "ref_0123456789abcdef",
    }),
  })
  .meta({ id: "Refusal" });
export type RefusalBody = z.infer<typeof refusalSchema>;

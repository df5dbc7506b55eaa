import { z } from "zod";

/** How many tones the colour of a photo is told in: black, grey and white, and twelve hues. */
const TONES = 15;

/** A photo as pages show it. Both addresses may be kept for ever: another photo has another address. */
export const photoSchema = z
  .object({
    address: z.string().meta({ description: "WebP, at most 1,200 pixels each way; without a host: of this API" }),
    small: z.string().meta({ description: "WebP, a square of at most 480 pixels" }),
    width: z.number().int().positive().meta({ description: "Pixels of the large one" }),
    height: z.number().int().positive(),
    tone: z
      .number()
      .int()
      .min(0)
      .max(TONES - 1)
      .meta({
        description: "Its main colour, to be shown until it is loaded: 0 black, 1 grey, 2 white, 3-14 hues from red on",
      }),
  })
  .meta({ id: "Photo" });
export type Photo = z.infer<typeof photoSchema>;

import { z } from "zod";

/** A text for people in both languages of the house. */
export const bothLanguagesSchema = z.object({ vi: z.string(), en: z.string() }).meta({ id: "BothLanguages" });
export type BothLanguages = z.infer<typeof bothLanguagesSchema>;

/** One line of text that a person typed: trimmed, composed (NFC), without control characters, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => !/\p{Cc}/u.test(text), { message: "Có ký tự điều khiển / Contains control characters" })
    .pipe(
      z
        .string()
        .min(1, "Không được để trống / Must not be empty")
        .max(max, `Dài quá ${max} ký tự / Longer than ${max} characters`),
    );

/** An address on the web, http or https. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2000);

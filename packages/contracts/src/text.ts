import { z } from "zod";

/** A text for people in both languages of the house. */
export const bothLanguagesSchema = z.object({ vi: z.string(), en: z.string() }).meta({ id: "BothLanguages" });
export type BothLanguages = z.infer<typeof bothLanguagesSchema>;

/** What joins letters of some scripts and parts of an emoji: nobody sees it, but names are written with it. */
const JOINERS = /[\u200C\u200D]/g;
/** What no name needs and nobody sees: it turns the text around it, hides in it, or breaks the line. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * One line of text that a person typed: trimmed, composed (NFC), 1 to `max` characters, without control characters and without what is
 * not seen, such as the signs that turn text around: a name must read as it is written.
 */
export const line = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").trim())
    // Joiners alone are nothing.
    .transform((text) => (text.replace(JOINERS, "").trim() === "" ? "" : text))
    .refine((text) => !/\p{Cc}/u.test(text), { message: "Có ký tự điều khiển / Contains control characters" })
    .refine((text) => !UNSEEN.test(text.replace(JOINERS, "")), {
      message: "Có ký tự vô hình / Contains invisible characters",
    })
    .pipe(
      z
        .string()
        .min(1, "Không được để trống / Must not be empty")
        .max(max, `Dài quá ${max} ký tự / Longer than ${max} characters`),
    );

/** One line to look for or to tell, 1 to `max` characters. What nobody sees of it, as in a text copied from a document, is left out and not refused. */
export const cleanLine = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\p{Cf}+/gu, ""))
    .pipe(line(max));

/** An address on the web, http or https. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2000);

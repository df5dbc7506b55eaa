import type { BothLanguages } from "@cho-ocop/ocop-rules";

/** A language of the house. */
export type Language = keyof BothLanguages;

/** The language of our pages for a language of Medusa Admin: Vietnamese for Vietnamese, English for any other. */
export const languageOf = (adminLanguage: string | undefined): Language =>
  adminLanguage?.toLowerCase().split(/[-_]/)[0] === "vi" ? "vi" : "en";

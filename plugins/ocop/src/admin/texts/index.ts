import type { BothLanguages } from "@cho-ocop/ocop-rules";
import { useTranslation } from "react-i18next";
import { en } from "./en.js";
import { type Texts, vi } from "./vi.js";

export type { Texts } from "./vi.js";

/** A language of the house. */
export type Language = keyof BothLanguages;

/** The language of our pages for a language of Medusa Admin: Vietnamese for Vietnamese, English for any other. */
export const languageOf = (adminLanguage: string | undefined): Language =>
  adminLanguage?.toLowerCase().split(/[-_]/)[0] === "vi" ? "vi" : "en";

/** The texts of the officer's pages in a language. */
export const textsIn = (language: Language): Texts => (language === "vi" ? vi : en);

/** The texts in the language of Medusa Admin, and a function that picks this language of what the API says in both. */
export function useTexts(): { t: Texts; language: Language; say: (text: BothLanguages) => string } {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return { t: textsIn(language), language, say: (text) => text[language] };
}

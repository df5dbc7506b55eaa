import type { BothLanguages } from "@cho-ocop/ocop-rules";
import { useTranslation } from "react-i18next";
import { en } from "./en.js";
import { type Language, languageOf } from "./language.js";
import { type Texts, vi } from "./vi.js";

export type { Language } from "./language.js";
export type { Texts } from "./vi.js";

/** The texts of the officer's pages in a language. */
export const textsIn = (language: Language): Texts => (language === "vi" ? vi : en);

/** The texts in the language of Medusa Admin, and a function that picks this language of what the API says in both. */
export function useTexts(): { t: Texts; language: Language; say: (text: BothLanguages) => string } {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return { t: textsIn(language), language, say: (text) => text[language] };
}

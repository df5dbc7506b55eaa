import { useTranslation } from "react-i18next";
import { en } from "./en.js";
import { type Texts, vi } from "./vi.js";

export type { Texts } from "./vi.js";

/** The texts in the language of Medusa Admin: Vietnamese for Vietnamese, English for any other. */
export function useTexts(): { t: Texts; language: "vi" | "en" } {
  const { i18n } = useTranslation();
  const language = i18n.language.toLowerCase().split(/[-_]/)[0] === "vi" ? "vi" : "en";
  return { t: language === "vi" ? vi : en, language };
}

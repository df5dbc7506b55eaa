import { address, type Language, type Place } from "../links.js";
import { type Texts, textsIn } from "../texts/index.js";

/** What every page and component needs to speak: the language, its texts, and how to reach other pages. */
export interface Voice {
  readonly language: Language;
  readonly texts: Texts;
  readonly to: (place: Place) => string;
  /** A text that the API gives in both languages. */
  readonly say: (text: { readonly vi: string; readonly en: string }) => string;
}

/** The voice of a language. */
export const voiceOf = (language: Language): Voice => ({
  language,
  texts: textsIn(language),
  to: (place) => address(language, place),
  say: (text) => text[language],
});

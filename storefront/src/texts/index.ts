import type { Language } from "../links.js";
import { en } from "./en.js";
import { type Texts, vi } from "./vi.js";

const TEXTS: Record<Language, Texts> = { vi, en };

/** The dictionary of a language. */
export const textsIn = (language: Language): Texts => TEXTS[language];
export type { Texts };

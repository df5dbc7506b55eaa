import { render } from "preact-render-to-string";
import type { Language } from "../links.js";
import type { Operator } from "../operator.js";
import { Footer } from "../ui/footer.js";
import { Body, type Frame, Head, type Page, panelOf, Top, type Voice, voiceOf } from "../ui/page.js";
import { SHEETS, type SheetName, sheetsOf } from "../ui/styles/sheets.js";

/** A page as HTML in three pieces that follow each other. */
export interface DocumentParts {
  /** Its own head. */
  readonly head: string;
  /** Its style sheets and what every page begins with: the same string on all pages of a language with the same sheets. */
  readonly shared: string;
  readonly body: string;
}

const sharedParts = new Map<string, string>();

function sharedOf(language: Language, names: readonly SheetName[]): string {
  const sheets = sheetsOf(names);
  const key = `${language} ${sheets.join()}`;
  const known = sharedParts.get(key);
  if (known !== undefined) return known;
  const styles = sheets.map((name) => `<style>${SHEETS[name]}</style>`).join("");
  const shared = `${styles}</head><body>${render(<Top voice={voiceOf(language)} />)}`;
  sharedParts.set(key, shared);
  return shared;
}

const footers = new WeakMap<Operator, Map<string, string>>();

/** The foot of a page, which is the same on all of a language, with the assistant or without. */
function footerOf(voice: Voice, operator: Operator, panel: string | null): string {
  const known = footers.get(operator) ?? new Map<string, string>();
  footers.set(operator, known);
  const key = `${voice.language} ${panel ?? ""}`;
  const footer = known.get(key) ?? render(<Footer voice={voice} operator={operator} panel={panel} />);
  known.set(key, footer);
  return footer;
}

/** Puts the frame of the shop around a page. What is the same on many pages is rendered once. */
export function documentOf(page: Page, voice: Voice, frame: Frame): DocumentParts {
  const { language } = voice;
  const footer = footerOf(voice, frame.operator, panelOf(page, frame));
  return {
    head: `<!doctype html><html lang="${language}"><head>${render(<Head page={page} voice={voice} frame={frame} />)}`,
    shared: sharedOf(language, page.sheets ?? []),
    body: `${render(<Body page={page} voice={voice} frame={frame} />)}${footer}</body></html>`,
  };
}

import base from "./base.css";
import buying from "./buying.css";
import cards from "./cards.css";
import chat from "./chat.css";
import check from "./check.css";
import desk from "./desk.css";
import entry from "./entry.css";
import forms from "./forms.css";
import frame from "./frame.css";
import gallery from "./gallery.css";
import home from "./home.css";
import listing from "./listing.css";
import lists from "./lists.css";
import parts from "./parts.css";
import print from "./print.css";
import style from "./style.css";
import talk from "./talk.css";
import tokens from "./tokens.css";
import truth from "./truth.css";
import ways from "./ways.css";
import written from "./written.css";

/**
 * The style sheets as text, in the order in which a page holds them. `base` stands in every page; a page names the others that it needs,
 * so that no page carries the rest.
 */
export const SHEETS = {
  base: tokens + base + frame + forms + parts + chat + print,
  cards,
  ways,
  home,
  lists,
  truth,
  entry,
  listing,
  gallery,
  buying,
  check,
  desk,
  written,
  talk,
  style,
} as const;
/** A style sheet that pages may name. */
export type SheetName = keyof typeof SHEETS;

/** The sheets of a page that names some: the base first, then those in the order of the list, whatever the order of the names. */
export const sheetsOf = (names: readonly SheetName[]): readonly SheetName[] =>
  (Object.keys(SHEETS) as SheetName[]).filter((name) => name === "base" || names.includes(name));

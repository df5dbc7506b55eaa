import base from "./base.css";
import buying from "./buying.css";

/** The style sheets as text. `base` stands in every page; a page names the others that it needs, so that no page carries the rest. */
export const SHEETS = { base, buying } as const;
/** A style sheet that pages may name. */
export type SheetName = keyof typeof SHEETS;

const OPEN = "tro-ly";
const SAID = "tro-ly-hoi";
const MOST = 30;

/** Room for a panel beside the page. */
export const isWide = (): boolean => matchMedia("(min-width: 900px)").matches;

/** What was kept in this window; storage may be forbidden, then nothing was. */
function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // It holds for this page only.
  }
}

/** Whether the panel was open on the page before. */
export const wasOpen = (): boolean => kept(OPEN) === "1";
export const keepOpen = (open: boolean): void => keep(OPEN, open ? "1" : "0");

/** What somebody typed in this window: the bots do not keep it. */
export interface Typed {
  readonly id: string;
  readonly text: string;
}

const isTyped = (one: unknown): one is Typed =>
  typeof one === "object" &&
  one !== null &&
  "id" in one &&
  typeof one.id === "string" &&
  "text" in one &&
  typeof one.text === "string";

/** What was typed in this window lately, the oldest first. */
export function typed(): Typed[] {
  try {
    const known: unknown = JSON.parse(kept(SAID) ?? "[]");
    return Array.isArray(known) ? known.filter(isTyped) : [];
  } catch {
    return [];
  }
}
export const keepTyped = (all: readonly Typed[]): void => keep(SAID, JSON.stringify(all.slice(-MOST)));

import { priceRange } from "../api/choice.js";
import { money } from "./money.js";
import type { Voice } from "./page.js";

/** The range of prices that begins at `from`, in words; it does not hold the beginning of the next. */
export function priceText(from: number, voice: Voice): string {
  const { priceMax } = priceRange(from);
  const to = priceMax === "" ? null : money(Number(priceMax) + 1, voice);
  return voice.texts.found.priceRange(from === 0 ? null : money(from, voice), to);
}

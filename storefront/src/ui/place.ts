import type { RegisterItem } from "@cho-ocop/contracts";
import type { Voice } from "./page.js";

/** The province of an origin in few words: today's name, and the former one where that was another. */
export function placeOf({ province, before }: RegisterItem["origin"], { texts }: Voice): string {
  const former = before !== null && before.province.name !== province.name ? before.province.name : null;
  return texts.card.place(province.name, former);
}

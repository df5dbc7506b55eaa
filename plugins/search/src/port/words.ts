import type { Word } from "@cho-ocop/vietnam/typed";

/** A word to search for. */
export interface QueryWord extends Word {
  /** What was typed, where spelling, Telex keys or glued words were put right; null when the word is as typed. */
  readonly typed: string | null;
  /** How much the word tells: the rarer in the catalogue, the higher (inverse document frequency, 0 or more). */
  readonly weight: number;
}

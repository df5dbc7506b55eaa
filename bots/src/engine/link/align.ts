import { editDistance } from "@cho-ocop/vietnam/typed";
import { fit, type Heard, maySlip, oneLetterApart } from "./heard.js";
import type { Name } from "./names.js";

/** Which word of the sentence is which word of a name. */
export interface Aligned {
  /** Positions in the sentence by positions in the name. */
  readonly at: ReadonlyMap<number, number>;
  readonly fits: ReadonlyMap<number, number>;
}

/** Finds the words of a name in a sentence, each once, those side by side first. */
export function align(heard: readonly Heard[], { words }: Name): Aligned {
  const at = new Map<number, number>();
  const fits = new Map<number, number>();
  const taken = new Set<number>();
  let last = -1;
  for (const [position, one] of words.entries()) {
    let [best, found] = [0, -1];
    for (const [index, word] of heard.entries()) {
      const follows = index === last + 1 && last >= 0;
      // A word of the question is a word of the name only in its very place: "hồng không hạt còn hạn không".
      const next = words[position + 1];
      const leads = next !== undefined && (heard[index + 1]?.keys.has(next.key) ?? false);
      if (taken.has(index) || (word.filler && !follows && !leads && words.length > 1)) continue;
      // Of two equal fits the one that follows the word before is meant.
      const value = fit(word, one) + (follows ? 0.002 : leads ? 0.001 : 0);
      if (value > best && value >= 0.5) [best, found] = [value, index];
    }
    if (found < 0) continue;
    at.set(position, found);
    fits.set(position, Math.min(best, 1));
    taken.add(found);
    last = found;
  }
  return { at, fits };
}

/** Takes a word for a slip of the one word of a name that is not said, where it stands in that word's place: "Lục Ngản", "Lụv Ngạn". */
export function allowSlip(heard: readonly Heard[], name: Name, { at, fits }: Aligned): Aligned {
  const unsaid = name.words.flatMap((_, position) => (at.has(position) ? [] : [position]));
  const [position] = unsaid;
  if (position === undefined || unsaid.length > 1) return { at, fits };
  const [before, after] = [at.get(position - 1), at.get(position + 1)];
  const place = before !== undefined ? before + 1 : after !== undefined ? after - 1 : -1;
  const [said, meant] = [heard[place], name.words[position]];
  const taken = [...at.values()].includes(place);
  if (said === undefined || meant === undefined || taken || said.asking || !maySlip(said.word, meant))
    return { at, fits };
  const near = name.words.length >= 4 && said.word.key[0] === meant.key[0] && meant.key.length >= 3;
  const letterOff =
    near && [said.word.key, said.word.short].some((key) => key && editDistance(key, meant.key, 1) === 1);
  if (!oneLetterApart(said.word.key, meant.key) && !letterOff) return { at, fits };
  return { at: new Map([...at, [position, place]]), fits: new Map([...fits, [position, 0.6]]) };
}

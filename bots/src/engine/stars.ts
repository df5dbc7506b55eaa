import { readStars, type Said } from "@cho-ocop/vietnam/typed";

const ENGLISH: Readonly<Record<string, 3 | 4 | 5>> = { three: 3, four: 4, five: 5, "3": 3, "4": 4, "5": 5 };
const IN_ENGLISH = /\b([345]|three|four|five)[- ]stars?\b/i;

/** The stars that are looked for, in Vietnamese or English, and the sentence without them; null where none are said. */
export function readLookedForStars(text: string): Said<readonly (3 | 4 | 5)[]> | null {
  const vietnamese = readStars(text);
  if (vietnamese !== null) return vietnamese;
  const found = IN_ENGLISH.exec(text);
  const stars = ENGLISH[found?.[1]?.toLowerCase() ?? ""];
  return found === null || stars === undefined ? null : { value: [stars], rest: text.replace(found[0], " ") };
}

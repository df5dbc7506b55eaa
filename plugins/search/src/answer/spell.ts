import type { QueryWord } from "../port/words.js";

const SHAPES: Readonly<Record<string, string>> = { "6": "\u0302", "7": "\u031b", "8": "\u0306", "9": "đ" };
const TONES: Readonly<Record<string, string>> = {
  "1": "\u0301",
  "2": "\u0300",
  "3": "\u0309",
  "4": "\u0303",
  "5": "\u0323",
};

/** Which letter of a syllable bears the tone, as schools teach it now: a vowel with a mark of its own, else by what follows. */
function bearer(letters: readonly string[]): number {
  const text = letters.map((letter) => letter[0] ?? "").join("");
  const shaped = letters.findLastIndex((letter) => letter.length > 1);
  if (shaped >= 0) return shaped;
  const start = /^(?:qu|gi(?=[aeouy]))/.exec(text)?.[0].length ?? text.search(/[aeiouy]/);
  const vowels = /^[aeiouy]+/.exec(text.slice(start))?.[0] ?? "";
  if (start < 0 || vowels === "") return -1;
  if (vowels.length === 1) return start;
  const ends = start + vowels.length === text.length;
  return vowels.length === 2 && ends && !/^(?:oa|oe|uy)$/.test(vowels) ? start : start + 1;
}

/** A word as people write it: "nu7o7c1" is "nước". What carries no marks is told without them. */
export function spell({ fold, marked }: Pick<QueryWord, "fold" | "marked">): string {
  if (marked === null) return fold;
  const tone = /[1-5]$/.exec(marked)?.[0];
  const letters: string[] = [];
  for (const character of tone === undefined ? marked : marked.slice(0, -1)) {
    const shape = SHAPES[character];
    if (shape === "đ") letters.splice(-1, 1, "đ");
    else if (shape !== undefined) letters.push(`${letters.pop() ?? ""}${shape}`);
    else letters.push(character);
  }
  const place = tone === undefined ? -1 : bearer(letters);
  return letters
    .map((letter, index) => (index === place ? letter + (TONES[tone ?? ""] ?? "") : letter))
    .join("")
    .normalize("NFC");
}

/** Some words as one text. */
export const spellAll = (words: readonly QueryWord[]): string => words.map(spell).join(" ");

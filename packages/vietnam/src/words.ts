/** A word of a text (in Vietnamese mostly one syllable), ready for comparison. */
export interface Word {
  /** Without marks, lower case, i and y as one: "mỳ" and "mì" are "mi". */
  readonly fold: string;
  /** The word with its marks in one spelling: "hoà" and "hòa" are "hoa2", "bơ" is "bo7", "đồ" is "d9o62"; null when it carries none. */
  readonly marked: string | null;
}

const TONES: Readonly<Record<string, string>> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
};
const SHAPES: Readonly<Record<string, string>> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** One spelling for a final y after a consonant, where usage wavers: "my" is "mi", "quy" is "qui"; "thuy" and "tay" stay. */
const foldIY = (syllable: string): string => {
  if (syllable === "quy") return "qui";
  return /^[bcdghklmnprstvx9]+y$/.test(syllable) ? `${syllable.slice(0, -1)}i` : syllable;
};

/** The words of a text in their order. Composed and decomposed text give the same, so do old and new tone placement. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [word] of text.normalize("NFC").matchAll(WORD)) {
    const read = readWord(word);
    if (read.fold !== "") words.push(read);
  }
  return words;
}

function readWord(word: string): Word {
  let fold = "";
  let spelled = "";
  let tone = "";
  let hasShape = false;
  for (const character of word.toLowerCase().normalize("NFD")) {
    const shape = character === "đ" ? "d9" : SHAPES[character];
    if (/[a-z0-9]/.test(character)) {
      fold += character;
      spelled += character;
    } else if (shape !== undefined) {
      if (character === "đ") fold += "d";
      spelled += shape;
      hasShape = true;
    } else tone = TONES[character] ?? tone;
  }
  return { fold: foldIY(fold), marked: hasShape || tone !== "" ? foldIY(spelled) + tone : null };
}

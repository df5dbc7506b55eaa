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

/** A word with where it stands in its text: UTF-16 units, `end` not included. */
export interface PlacedWord extends Word {
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order, each with its place in the text as it was given. */
export function placedWordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const { fold, marked } = readWord(word);
    if (fold !== "") words.push({ fold, marked, start: match.index, end: match.index + word.length });
  }
  return words;
}

/** The words of a text in their order. Composed and decomposed text give the same, so do old and new tone placement. */
export function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map(readWord).filter(({ fold }) => fold !== "");
}

/** Words come again and again: in a catalogue of 20,000 products there are a few thousand. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 20;
const kept = new Map<string, Word>();

function readWord(word: string): Word {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const read = readLetters(word);
  if (word.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, read);
  }
  return read;
}

function readLetters(word: string): Word {
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

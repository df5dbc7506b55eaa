import { type Word, wordsOf } from "./words.js";

const TONE_KEYS: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
};
const CIRCUMFLEX = "\u0302";
const HORN = "\u031b";
const BREVE = "\u0306";
/** Longer than any Vietnamese syllable with all its keys. */
const LONGEST = 12;

/**
 * Reads a word typed with Telex keys while the keyboard did not turn them into marks: "thieeuf" is "thiều", "ddoof" is "đồ". Null when
 * nothing in it is such a key. English and many folded words hold keys too ("fish"): whoever asks checks that the word read is known.
 */
export function fromTelex(keys: string): Word | null {
  if (keys.length > LONGEST || !/^[a-z]+$/i.test(keys)) return null;
  let text = "";
  let tone = "";
  for (const key of keys.toLowerCase()) {
    const shaped = shapeByTelex(text, key);
    if (shaped !== undefined) text = shaped;
    else if (TONE_KEYS[key] !== undefined && /[aeiouy]/.test(text)) tone = TONE_KEYS[key];
    else text += key;
  }
  return readKeys(keys, text + tone);
}

/** The text with the shape that the key gives to a letter before it; undefined when the key stands for itself. */
function shapeByTelex(text: string, key: string): string | undefined {
  if (key === "d" && /^d[^d]*$/.test(text)) return text.replace("d", "đ");
  if (key === "w") {
    if (/uo[a-z]?$/.test(text)) return text.replace(/uo([a-z]?)$/, `u${HORN}o${HORN}$1`);
    if (/u\u031bo$/.test(text)) return `${text}${HORN}`;
    if (/a[a-z]{0,2}$/.test(text)) return text.replace(/a([a-z]{0,2})$/, `a${BREVE}$1`);
    if (/[ou][a-z]{0,2}$/.test(text)) return text.replace(/([ou])([a-z]{0,2})$/, `$1${HORN}$2`);
    return /[aeiouy]/.test(text) ? undefined : `${text}u${HORN}`;
  }
  if (!/[aeo]/.test(key)) return undefined;
  const again = new RegExp(`${key}([bcghmnpt]{0,2}|[iuy])$`);
  return again.test(text) ? text.replace(again, `${key}${CIRCUMFLEX}$1`) : undefined;
}

/** Reads a word typed with VNI digits in place of marks: "thie6u2" is "thiều", "d9o62" is "đồ". Null when it holds no such digit. */
export function fromVni(keys: string): Word | null {
  if (keys.length > LONGEST || !/^[a-z]+[1-9][a-z1-9]*$/i.test(keys)) return null;
  let text = "";
  let tone = "";
  for (const key of keys.toLowerCase()) {
    if (key === "6") text = text.replace(/([aeo])([^aeo]*)$/, `$1${CIRCUMFLEX}$2`);
    else if (key === "7")
      text = text.replace(
        /(u?)([uo])([^uo]*)$/,
        (_, u: string, o: string, rest: string) => `${u && u + HORN}${o}${HORN}${rest}`,
      );
    else if (key === "8") text = text.replace(/a([^a]*)$/, `a${BREVE}$1`);
    else if (key === "9") text = text.replace("d", "đ");
    else tone = TONE_KEYS[key] ?? tone;
    if (/[a-z]/.test(key)) text += key;
  }
  return readKeys(keys, text + tone);
}

function readKeys(keys: string, text: string): Word | null {
  const [word] = wordsOf(text);
  return word === undefined || text === keys.toLowerCase() ? null : word;
}

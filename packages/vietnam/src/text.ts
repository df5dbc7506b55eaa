/** Folds Vietnamese text for comparison: no marks, đ as d, lower case, single spaces. "Đặc sản  Mỗi xã" becomes "dac san moi xa". */
export function foldVietnamese(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text without marks, letters and case kept: "Đắk Lắk" becomes "Dak Lak". */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .normalize("NFC");
}

/** An address-safe ASCII handle: "Chè Thái Nguyên – loại 1" becomes "che-thai-nguyen-loai-1". */
export function asciiHandle(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * Cleans one line of text that a person gave: NFC, single spaces, no control characters (NUL among them, which PostgreSQL refuses), no
 * invisible ones (zero-width, direction marks, soft hyphens, halves of surrogate pairs), no space at either end.
 */
export function normaliseText(text: string): string {
  return withoutInvisible(text.replace(/[\t-\r\u0085]/g, " "))
    .replace(/\s+/g, " ")
    .normalize("NFC")
    .trim();
}

/** Cleans a text of several lines as `normaliseText` does each line, and keeps single line breaks and empty lines between paragraphs. */
export function normaliseParagraphs(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(normaliseText)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const withoutInvisible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, "");

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The tone mark at the end of its syllable, so that "hoà" and "hòa" are one. */
const toneLast = (syllable: string): string => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join("");

/**
 * Says whether two texts read the same: however they are encoded, spaced or capitalised, and wherever the tone mark stands ("Hoà",
 * "Hòa"). Marks count: "Tân Sơn" is not "Tấn Sơn"; to ignore them compare `foldVietnamese`.
 */
export function sameText(a: string, b: string): boolean {
  return reading(a) === reading(b);
}

const reading = (text: string): string =>
  normaliseText(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{L}\p{M}]+/gu, toneLast);

import { parsePhone } from "@cho-ocop/vietnam";

const MASKED = "•••";
const EMAIL = /[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+/gu;
/** Digits with what people put between them, long enough for a telephone, identity card or bank account number. */
const NUMBER = /\+?\d(?:[\s.\-–()/]?\d){7,}/g;
const LONGEST = 120;

/** A text as it may be kept: without anything that looks like an e-mail address, a telephone number or another number of a person. */
export const masked = (text: string): string =>
  text
    .replace(EMAIL, MASKED)
    .replace(NUMBER, (number) => (isPrice(number) ? number : MASKED))
    .slice(0, LONGEST);

/** "1.200.000" and "12000000" are money; what is a telephone number is not. */
const isPrice = (text: string): boolean =>
  parsePhone(text) === undefined && (/^\d{1,3}(?:\.000)+$/.test(text) || /^\d{1,3}0{5,}$/.test(text));

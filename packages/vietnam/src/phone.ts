declare const format: unique symbol;

/** A Vietnamese telephone number as the world dials it: "+84912345678". */
export type PhoneNumber = string & { readonly [format]: "E.164" };

/** What follows the leading 0 of a mobile number: two digits of the carrier, then seven more. */
const MOBILE = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;

/** Area codes without the leading 0 (in force since 2017): two digits for Hà Nội and TP. Hồ Chí Minh, then eight more; else three and seven. */
const LANDLINE = /^(?:2[48]\d{8}|2(?:0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7})$/;

/** What people put between digits. */
const SEPARATORS = /[\s.\-–()/]+/g;

/**
 * Reads a Vietnamese mobile or landline number, with or without +84, spaces, dots or brackets; undefined for everything else: foreign and
 * service numbers (1900, 1800), mobile numbers of eleven digits from before 2018, letters.
 */
export function parsePhone(text: string): PhoneNumber | undefined {
  const digits = text.trim().replace(SEPARATORS, "");
  const [, national] = /^(?:\+840?|00840?|84|0)([1-9]\d{8,9})$/.exec(digits) ?? [];
  if (national === undefined || !(MOBILE.test(national) || LANDLINE.test(national))) return undefined;
  return `+84${national}` as PhoneNumber;
}

/** Says whether a number is a mobile one, which can get a text message. */
export function isMobile(phone: PhoneNumber): boolean {
  return MOBILE.test(phone.slice(3));
}

/** The number as people write it: "0912 345 678", "024 3825 1234", "0204 3854 123"; for readers abroad "+84 912 345 678". */
export function formatPhone(phone: PhoneNumber, language: "vi" | "en" = "vi"): string {
  const national = phone.slice(3);
  const area = isMobile(phone) || !/^2[48]/.test(national) ? 3 : 2;
  const middle = isMobile(phone) ? 3 : 4;
  const groups = [national.slice(0, area), national.slice(area, area + middle), national.slice(area + middle)];
  return `${language === "vi" ? "0" : "+84 "}${groups.join(" ")}`;
}

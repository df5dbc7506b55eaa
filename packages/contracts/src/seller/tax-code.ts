/** Weights of the first nine digits of a tax code, whose tenth is the check digit. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

const checkDigit = (digits: string): number =>
  10 - (WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11);

/**
 * A tax code as it is written in Vietnam, without spaces: ten digits with a check digit, the same with a branch ("0100109106-001"), or the
 * twelve digits of a person's number, which is a household's or person's tax code since 1 July 2025. Undefined for anything else.
 */
export function parseTaxCode(typed: string): string | undefined {
  const plain = typed.replace(/[\s.]/g, "");
  if (/^\d{12}$/.test(plain)) return plain;
  const [, code = "", branch] = /^(\d{10})(?:-?(\d{3}))?$/.exec(plain) ?? [];
  if (code === "" || checkDigit(code) !== Number(code[9])) return undefined;
  return branch === undefined ? code : `${code}-${branch}`;
}

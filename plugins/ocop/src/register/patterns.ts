import { foldVietnamese } from "@cho-ocop/vietnam";

/** The number of a decision in folded text, and what people write before it: "quyet dinh so 3981/qd-ubnd", "26 / 2026 / qd". */
const DECISION_NUMBER = /(?:\b(?:quyet dinh|qd)\s+)?(?:\bso\s+)?(\d+(?:\s*\/\s*\d+)?\s*\/\s*qd(?:\s*-\s*[a-z]+)*)/g;

/**
 * The patterns of the words of a search, to be compared with folded text whose words follow one space; a search without a letter or
 * digit finds nothing. The number of a decision is one word: its letters would be the beginning of too many others.
 */
export function patterns(q: string): string[] {
  const decisions: string[] = [];
  const rest = foldVietnamese(q).replaceAll(DECISION_NUMBER, (_text, number: string) => {
    decisions.push(number.replaceAll(/\s/g, ""));
    return " ";
  });
  const words = [...decisions, ...(rest.match(/[\p{L}\p{N}]+/gu) ?? [])];
  return words.length === 0 ? [""] : words.map((word) => `% ${word}%`);
}

/** What people write before a number. */
const BEFORE_NUMBER = /^(?:(?:giay chung nhan|gcn|quyet dinh|qd|so)[\s:.]+)+/;

/** The number of a decision or certificate as `ocop_number()` of the database folds it: "Quyết định số 3981 / QĐ - UBND" is "3981/qd-ubnd". */
export const numberKey = (text: string): string =>
  foldVietnamese(text).trim().replace(BEFORE_NUMBER, "").replaceAll(/\s/g, "");

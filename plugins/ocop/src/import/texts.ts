import { type FieldProblem, problem } from "./problem.js";

/** Letters as they look when a text in TCVN3 or a doubly encoded one is read as UTF-8: signs of Latin-1 inside a word, or "áº", "á»". */
const MOJIBAKE = /\p{L}[¨©ª«¬®¯±²³µ¶·¸¹º»¼½¾][\p{L}]|áº[\u0080-\u00BF]|á»[\u0080-\u00BF]|Ã[\u0080-\u00BF]|Æ°|Ä‘/u;
/** Marks that turn the direction of writing, with which one name can be made to look like another. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;

/** What is wrong with a text, whatever field it stands in; undefined when nothing is. */
export function textProblem(field: string, text: string): FieldProblem | undefined {
  // A spreadsheet that opens a later export would run such a cell as a formula.
  if (/^[\t\r\n]|^\s*[=+\-@]/.test(text)) {
    return problem(
      field,
      "Bắt đầu bằng = + - @ hoặc tab: bảng tính sẽ chạy như công thức",
      "Begins with = + - @ or a tab: a spreadsheet would run it as a formula",
    );
  }
  if (/\p{Cs}/u.test(text))
    return problem(field, "Có ký tự hỏng (nửa cặp surrogate)", "Contains half a surrogate pair");
  if (BIDI.test(text))
    return problem(field, "Có ký tự đảo chiều chữ", "Contains marks that turn the direction of writing");
  if (text.includes("\uFFFD") || MOJIBAKE.test(text)) {
    return problem(
      field,
      "Chữ bị lỗi bảng mã (TCVN3 hoặc mã hóa hai lần); hãy chuyển tệp sang Unicode UTF-8",
      "Garbled letters (TCVN3 or encoded twice); convert the file to Unicode UTF-8",
    );
  }
  return undefined;
}

/** What is wrong with the texts inside a value; at most one problem for each. */
export function textProblems(value: unknown, path = ""): FieldProblem[] {
  if (typeof value === "string") {
    const found = textProblem(path, value);
    return found === undefined ? [] : [found];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    textProblems(inside, path === "" ? name : `${path}.${name}`),
  );
}

import { type FieldProblem, type Problem, problem, type Row } from "./problem.js";

/** How deep lists and objects of a file may lie in each other; the format itself needs five. */
const MAX_DEPTH = 12;

const SPACE = /\s/;
const COMMA = problem("", "Thừa dấu phẩy", "A comma too many");
const place = (line: number, { field, vi, en }: FieldProblem): Problem => ({ line, key: null, field, vi, en });

/** Looks through the text of one JSON value for what `JSON.parse` lets pass: deep nesting and one name twice in an object. */
function hiddenProblem(text: string): FieldProblem | undefined {
  const names: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "{" || char === "[") {
      names.push(char === "{" ? new Set() : null);
      if (names.length > MAX_DEPTH)
        return problem("", `Lồng quá ${MAX_DEPTH} tầng`, `Nested deeper than ${MAX_DEPTH} levels`);
    } else if (char === "}" || char === "]") names.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      let next = end + 1;
      while (SPACE.test(text[next] ?? "")) next++;
      const inside = names.at(-1);
      if (text[next] === ":" && inside) {
        const name = text.slice(at + 1, end);
        if (inside.has(name)) return problem(name, "Trường có hai lần", "The field is there twice");
        inside.add(name);
      }
      at = end;
    }
  }
  return undefined;
}

/** The position of the quotation mark that ends the string beginning at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function parseValue(text: string, line: number): Row | Problem {
  const hidden = hiddenProblem(text);
  if (hidden !== undefined) return place(line, hidden);
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return place(line, problem("", "Không phải JSON đúng", "Not well-formed JSON"));
  }
}

/** Reads JSON Lines: one object on each line. A broken line is refused alone. */
export function readJsonLines(text: string): (Row | Problem)[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((content, index) => (content.trim() === "" ? [] : [parseValue(content, index + 1)]));
}

/**
 * Reads a JSON array, each element with the line on which it begins. An element that is broken inside is refused alone; where the array itself
 * is broken everything from there on is.
 */
export function readJsonArray(text: string): (Row | Problem)[] {
  const found: (Row | Problem)[] = [];
  let line = 1;
  let depth = 0;
  let start = -1;
  let startLine = 0;
  let closed = false;
  let afterComma = false;
  const take = (end: number): void => {
    if (start >= 0) {
      const value = text.slice(start, end).trim();
      if (value !== "") found.push(parseValue(value, startLine));
      else found.push(place(line, COMMA));
    }
    start = -1;
  };
  for (let at = text.indexOf("[") + 1; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "\n") line++;
    if (closed) {
      if (SPACE.test(char)) continue;
      found.push(place(line, problem("", "Có nội dung sau dấu ] kết thúc", "There is something after the closing ]")));
      return found;
    }
    if (SPACE.test(char)) continue;
    if (char === "]" && start < 0 && afterComma) found.push(place(line, COMMA));
    afterComma = depth === 0 && char === ",";
    if (start < 0 && char !== "]") {
      start = at;
      startLine = line;
    }
    if (char === '"') {
      const end = endOfString(text, at);
      line += text.slice(at, end).split("\n").length - 1;
      at = end;
    } else if (char === "{" || char === "[") depth++;
    else if (depth === 0 && char === ",") take(at);
    else if (depth === 0 && char === "]") {
      take(at);
      closed = true;
    } else if (char === "}" || char === "]") depth--;
    if (depth < 0) break;
  }
  if (!closed) {
    const vi = "Mảng JSON không kết thúc đúng; bỏ qua từ mục bắt đầu ở dòng này";
    found.push(place(startLine || line, problem("", vi, "The JSON array does not end rightly; ignored from here on")));
  }
  return found;
}

import { decodeFile } from "./decode.js";
import type { Problem, Row } from "./problem.js";
import { columnOf, readCsv } from "./read-csv.js";
import { readJsonArray, readJsonLines } from "./scan-json.js";

export type FileFormat = "json" | "jsonl" | "csv";

/** A file taken apart: its entries, not yet checked, and what could not be read. */
export interface ParsedFile {
  readonly format: FileFormat;
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** True where nothing of the file can be used. */
  readonly fatal: boolean;
  /** How this format names a field of an entry. */
  readonly nameField: (field: string) => string;
}

/** JSON begins with a bracket or a brace; everything else is taken for CSV. */
function formatOf(text: string): FileFormat {
  const first = text.trimStart()[0];
  return first === "[" ? "json" : first === "{" ? "jsonl" : "csv";
}

const asIs = (field: string): string => field;

/** Takes a file of register entries apart, whatever its name: a JSON array, JSON Lines or CSV. Never throws for what stands in it. */
export function parseRegisterFile(bytes: Uint8Array): ParsedFile {
  const decoded = decodeFile(bytes);
  if (!("text" in decoded)) {
    const whole: Problem = { line: null, key: null, ...decoded };
    return { format: "csv", rows: [], problems: [whole], fatal: true, nameField: asIs };
  }
  // A byte order mark that the decoder left, as in UTF-16 or where a file carries two.
  const text = decoded.text.replace(/^\uFEFF+/, "");
  const format = formatOf(text);
  const { found, fatal } =
    format === "csv"
      ? readCsv(text)
      : { found: format === "json" ? readJsonArray(text) : readJsonLines(text), fatal: false };
  return {
    format,
    rows: found.filter((one): one is Row => "value" in one),
    problems: found.filter((one): one is Problem => !("value" in one)),
    fatal,
    nameField: format === "csv" ? columnOf : asIs,
  };
}

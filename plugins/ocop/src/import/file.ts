import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { checkEntry } from "./check.js";
import type { CheckedEntry } from "./facts.js";
import { type FileFormat, parseRegisterFile } from "./parse.js";
import { type Problem, problem } from "./problem.js";

/** A file read and checked: what can be imported, and what is refused and why. */
export interface CheckedFile {
  readonly format: FileFormat;
  readonly entries: readonly CheckedEntry[];
  readonly refused: readonly Problem[];
  /** True where nothing of the file can be used. */
  readonly fatal: boolean;
}

/** Names the fields of a problem as the file's format does. */
export const named = (problems: readonly Problem[], nameField: (field: string) => string): Problem[] =>
  problems.map((one) => ({ ...one, field: nameField(one.field) }));

/** Reads a file of register entries and checks each. An entry whose key stands twice in the file is refused in both places: neither is more right. */
export function checkFile(
  bytes: Uint8Array,
  today: CalendarDay,
): CheckedFile & { nameField: (field: string) => string } {
  const { format, rows, problems, fatal, nameField } = parseRegisterFile(bytes);
  const refused: Problem[] = [...problems];
  const lines = new Map<string, number[]>();
  for (const { line, value } of rows) {
    const key = (value as { key?: unknown } | null)?.key;
    if (typeof key === "string") lines.set(key.trim(), [...(lines.get(key.trim()) ?? []), line]);
  }
  const entries: CheckedEntry[] = [];
  for (const row of rows) {
    const checked = checkEntry(row, today);
    const key = "entry" in checked ? checked.entry.key : checked.key;
    const others = key === null ? [] : (lines.get(key) ?? []).filter((line) => line !== row.line);
    const twice =
      others.length === 0
        ? []
        : [problem("key", `Mã này còn ở dòng ${others.join(", ")}`, `This key is also on line ${others.join(", ")}`)];
    const found = [...twice, ...("problems" in checked ? checked.problems : [])];
    if (found.length === 0 && "entry" in checked) entries.push(checked.entry);
    refused.push(...found.map((one) => ({ line: row.line, key, ...one })));
  }
  refused.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { format, entries, refused: named(refused, nameField), fatal, nameField };
}

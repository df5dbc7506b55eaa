import type { CheckedFile } from "./file.js";
import type { Change, ImportPlan } from "./plan.js";
import type { Problem } from "./problem.js";

/** How many lines of each list a person is shown; the rest is counted. */
const SHOWN = 100;

/** A text from a file for a terminal: no control characters, which could rewrite the screen, and not endless. */
const printable = (value: unknown): string => {
  const text = typeof value === "string" ? `"${value}"` : value === undefined ? "null" : JSON.stringify(value);
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
  return clean.length > 120 ? `${clean.slice(0, 117)}...` : clean;
};
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");

function list(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `  ... và ${rest} dòng nữa / and ${rest} more`] : [...lines];
}

/** One refusal as a line: where, which field, why. */
export function problemLine({ line, key, field, vi, en }: Problem): string {
  const where = line === null ? "tệp / file" : `dòng / line ${line}`;
  return `  ${where}${key === null ? "" : ` [${plain(key)}]`}${field === "" ? "" : ` ${plain(field)}`}: ${plain(vi)} / ${plain(en)}`;
}
const changeText = ({ field, from, to }: Change): string => `${field}: ${printable(from)} → ${printable(to)}`;

/** How many entries are refused; one entry can have several problems. */
export const refusedEntries = (problems: readonly Problem[]): number => new Set(problems.map(({ line }) => line)).size;

/** What a person is shown before anything is written. */
export function planReport(name: string, file: CheckedFile, plan: ImportPlan, refused: readonly Problem[]): string {
  const count = (action: string): number => plan.entries.filter((one) => one.action === action).length;
  const changed = plan.entries.filter(({ action }) => action === "changed");
  const renamed = plan.producers.filter(({ changes }) => changes.length > 0);
  const lines = [
    `Tệp / File: ${plain(name)} (${file.format})`,
    `  mới / new: ${count("new")}`,
    `  thay đổi / changed: ${changed.length}`,
    `  không đổi / unchanged: ${count("unchanged")}`,
    `  bị từ chối / refused: ${refusedEntries(refused)}`,
  ];
  if (changed.length > 0 || renamed.length > 0) {
    lines.push("Thay đổi / Changes:");
    lines.push(
      ...list([
        ...renamed.map(
          ({ producer, changes }) => `  chủ thể / producer [${producer.key}] ${changes.map(changeText).join("; ")}`,
        ),
        ...changed.map(
          ({ entry, changes }) => `  dòng / line ${entry.line} [${entry.key}] ${changes.map(changeText).join("; ")}`,
        ),
      ]),
    );
  }
  if (refused.length > 0) lines.push("Từ chối / Refused:", ...list(refused.map(problemLine)));
  return lines.join("\n");
}

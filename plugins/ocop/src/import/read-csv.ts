import { CsvError, parse } from "csv-parse/sync";
import { type Problem, problem, type Row } from "./problem.js";

type Kind = "text" | "day" | "number" | "boolean";

/** The columns of a CSV file, in the order of the documentation, and what their cells hold. */
export const CSV_COLUMNS: Readonly<Record<string, Kind>> = {
  key: "text",
  name: "text",
  claim: "text",
  proposedFiveStar: "boolean",
  "producer.key": "text",
  "producer.name": "text",
  "producer.legalForm": "text",
  group: "text",
  groupInferred: "boolean",
  productSet: "number",
  "origin.era": "text",
  "origin.province": "text",
  "origin.district": "text",
  "origin.commune": "text",
  packaging: "text",
  notes: "text",
  confidence: "text",
  nameBackTranslated: "boolean",
  sourceConflict: "boolean",
  supersededByKey: "text",
  demonstration: "boolean",
  "source.url": "text",
  "source.title": "text",
  "certificate.stars": "number",
  "certificate.certificateNo": "text",
  "certificate.decisionNo": "text",
  "certificate.decisionDate": "day",
  "certificate.issuer": "text",
  "certificate.rubric": "text",
  "certificate.validFrom": "day",
  "certificate.validUntil": "day",
  "certificate.recognisedYear": "number",
  "certificate.checkedOn": "day",
  "certificate.sourceUrl": "text",
  "event.kind": "text",
  "event.effectiveOn": "day",
  "event.precision": "text",
  "event.until": "day",
  "event.decisionNo": "text",
  "event.reason": "text",
};
const REQUIRED_COLUMNS = ["key", "name", "group", "origin.era", "origin.province"];

/** Where each group of columns lies in an entry, so that a refusal can name the column. */
const GROUPS: readonly (readonly [column: string, path: string])[] = [
  ["event.", "certificates.0.events.0."],
  ["certificate.", "certificates.0."],
  ["source.", "sources.0."],
];

/** The column of a CSV file that holds a field of an entry. */
export function columnOf(field: string): string {
  for (const [column, path] of GROUPS) {
    if (field.startsWith(path)) return column + field.slice(path.length);
    if (`${field}.` === path) return column.slice(0, -1);
  }
  return field;
}

/** A day as people write it, dd/mm/yyyy, as YYYY-MM-DD; anything else stays and is refused later if it is no day. */
const isoDay = (text: string): string => {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (written === null) return text;
  const [, day = "", month = "", year = ""] = written;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  có: true,
  false: false,
  "0": false,
  không: false,
};

function cellValue(cell: string, kind: Kind): unknown {
  // Spaces around a text stay for the check of its first character.
  if (kind === "text") return cell;
  const text = cell.trim();
  if (kind === "day") return isoDay(text);
  if (kind === "number") return /^\d{1,4}$/.test(text) ? Number(text) : text;
  return BOOLEANS[text.normalize("NFC").toLowerCase()] ?? text;
}

/** Builds an entry from the filled cells of a row. */
function entryOf(cells: ReadonlyMap<string, string>): unknown {
  const entry: Record<string, unknown> = {};
  const parts: Record<string, Record<string, unknown>> = {};
  for (const [column, cell] of cells) {
    if (cell.trim() === "") continue;
    const value = cellValue(cell, CSV_COLUMNS[column] ?? "text");
    const dot = column.indexOf(".");
    if (dot < 0) {
      entry[column] = value;
      continue;
    }
    const name = column.slice(0, dot);
    const part = parts[name] ?? {};
    part[column.slice(dot + 1)] = value;
    parts[name] = part;
  }
  const { producer, origin, source, certificate, event } = parts;
  if (producer !== undefined) entry.producer = producer;
  if (origin !== undefined) entry.origin = origin;
  if (source !== undefined) entry.sources = [source];
  if (certificate !== undefined || event !== undefined)
    entry.certificates = [{ stars: null, ...certificate, ...(event === undefined ? {} : { events: [event] }) }];
  return entry;
}

/** The separator of a header: the one of comma and semicolon that stands in it more often. */
const separatorOf = (header: string): string =>
  (header.match(/;/g) ?? []).length > (header.match(/,/g) ?? []).length ? ";" : ",";

function headerProblems(header: readonly string[], line: number | null): Problem[] {
  const at = (field: string, vi: string, en: string): Problem => ({ line, key: null, ...problem(field, vi, en) });
  const problems: Problem[] = [];
  for (const [index, column] of header.entries()) {
    if (header.indexOf(column) !== index) problems.push(at(column, "Cột có hai lần", "The column is there twice"));
    else if (!Object.hasOwn(CSV_COLUMNS, column))
      problems.push(at(column.slice(0, 80), "Không có cột này trong định dạng", "The format has no such column"));
  }
  for (const column of REQUIRED_COLUMNS)
    if (!header.includes(column)) problems.push(at(column, "Thiếu cột", "The column is missing"));
  return problems;
}

/** Rows whose quotation marks are wrong before the rest is given up. */
const MAX_BROKEN_ROWS = 200;

interface CsvRecord {
  readonly cells: readonly string[];
  /** The line on which it begins, counted from 1. */
  readonly line: number;
}

/**
 * Splits a text with \n line ends into records. A row with wrong quotation marks is refused alone: reading goes on with the line after the one on
 * which it begins, for a mark that never ends would swallow all that follows.
 */
function recordsOf(text: string, delimiter: string): (CsvRecord | Problem)[] {
  const found: (CsvRecord | Problem)[] = [];
  let offset = 0;
  let skipped = 0;
  for (let broken = 0; offset < text.length; broken++) {
    let done = 0;
    try {
      parse(text.slice(offset), {
        delimiter,
        record_delimiter: "\n",
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: 200_000,
        on_record: (cells: string[], { lines }) => {
          // The parser tells the line on which a record ends; a cell may hold line breaks.
          found.push({ cells, line: skipped + lines - cells.join("").split("\n").length + 1 });
          done = lines;
          return null;
        },
      });
      return found;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      // On to the row that is wrong, past empty lines, and then past its first line.
      for (let line = 0; line < done; line++) offset = text.indexOf("\n", offset) + 1;
      skipped += done;
      while (text[offset] === "\n") {
        offset += 1;
        skipped += 1;
      }
      skipped += 1;
      const end = text.indexOf("\n", offset);
      offset = end < 0 ? text.length : end + 1;
      const vi = "Dấu ngoặc kép sai, hoặc hàng quá dài";
      found.push({ line: skipped, key: null, ...problem("", vi, "Wrong quotation marks, or a row that is too long") });
      if (broken === MAX_BROKEN_ROWS) {
        const more = "Quá nhiều hàng sai dấu ngoặc kép; bỏ qua phần còn lại";
        found.push({
          line: skipped,
          key: null,
          ...problem("", more, "Too many rows with wrong quotation marks; the rest is ignored"),
        });
        return found;
      }
    }
  }
  return found;
}

/** Reads a CSV file with comma or semicolon. `fatal` says that the header is wrong, so that no row can be read. */
export function readCsv(file: string): { found: (Row | Problem)[]; fatal: boolean } {
  // The line that Excel writes to name the separator becomes an empty one, so that the others keep their numbers.
  const text = file.replace(/\r\n?/g, "\n").replace(/^sep=[;,](?=\n)/i, "");
  const headerLine = text.split("\n", 100).find((content) => content.trim() !== "") ?? "";
  const [first, ...rest] = recordsOf(text, separatorOf(headerLine));
  const header = first !== undefined && "cells" in first ? first.cells.map((column) => column.trim()) : [];
  const wrong = headerProblems(header, first?.line ?? 1);
  if (wrong.length > 0) return { found: wrong, fatal: true };
  const found: (Row | Problem)[] = [];
  for (const record of rest) {
    if (!("cells" in record)) {
      found.push(record);
      continue;
    }
    const { cells, line } = record;
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length !== header.length) {
      const vi = `Có ${cells.length} ô, tiêu đề có ${header.length} cột`;
      const en = `${cells.length} cells, but the header has ${header.length} columns`;
      found.push({ line, key: null, ...problem("", vi, en) });
      continue;
    }
    found.push({ line, value: entryOf(new Map(header.map((column, index) => [column, cells[index] ?? ""]))) });
  }
  return { found, fatal: false };
}

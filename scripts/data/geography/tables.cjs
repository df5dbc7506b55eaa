// @ts-check
// The five tables of data/geography: what is in them, and how they are read and written.
const fs = require("node:fs");
const path = require("node:path");

/** Table name (and file name) to its columns. The first column is the key inside its era. `now` holds codes of today, joined by "|". */
const TABLES = /** @type {const} */ ({
  "provinces-since": ["code", "type", "name", "nameEn"],
  "provinces-before": ["code", "type", "name", "nameEn", "now"],
  "districts-before": ["code", "province", "type", "name", "now"],
  "communes-since": ["code", "province", "type", "name"],
  "communes-before": ["code", "district", "type", "name", "now"],
});

/** @typedef {keyof typeof TABLES} TableName */
/** @typedef {Record<string, string>} Row */
/** @typedef {Record<TableName, Row[]>} Tables */

const TABLE_NAMES = /** @type {TableName[]} */ (Object.keys(TABLES));

/** The cell of a row; a bug if the row has no such column. @param {Row} row @param {string} column */
function cell(row, column) {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column} in ${JSON.stringify(row)}`);
  return value;
}

/** Reads tab-separated text with a header line. @param {string} text @returns {Row[]} */
function parseTable(text) {
  const [header = "", ...lines] = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const columns = header.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`Line ${index + 2} has ${cells.length} cells: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

/** Writes a table as tab-separated text, ordered by code. @param {TableName} name @param {Row[]} rows */
function printTable(name, rows) {
  const columns = TABLES[name];
  const ordered = [...rows].sort((a, b) => (cell(a, "code") < cell(b, "code") ? -1 : 1));
  const lines = ordered.map((row) => columns.map((column) => cell(row, column)).join("\t"));
  return `${[columns.join("\t"), ...lines].join("\n")}\n`;
}

/** Reads the five tables. @param {string} folder @returns {Tables} */
function readTables(folder) {
  const read = (/** @type {TableName} */ name) => parseTable(fs.readFileSync(path.join(folder, `${name}.tsv`), "utf8"));
  return /** @type {Tables} */ (Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])));
}

/** Writes the five tables. @param {string} folder @param {Tables} tables */
function writeTables(folder, tables) {
  for (const name of TABLE_NAMES) fs.writeFileSync(path.join(folder, `${name}.tsv`), printTable(name, tables[name]));
}

module.exports = { TABLES, TABLE_NAMES, cell, parseTable, printTable, readTables, writeTables };

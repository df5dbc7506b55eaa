// @ts-check
// Applies data/geography/corrections.json: what we changed in the source, each change with its reason and its source.
const fs = require("node:fs");
const path = require("node:path");
const { cell } = require("./tables.cjs");

/**
 * `changes` rewrite a cell of the source; `kept` names cells where a second list differs and the source is kept.
 * @typedef {{ table: import("./tables.cjs").TableName, code: string, field: string, from: string, to: string }} Change
 * @typedef {{ reason: string, source: string, changes: Change[] }} Correction
 * @typedef {{ table: import("./tables.cjs").TableName, code: string, field: string, ours: string, theirs: string }} Difference
 * @typedef {{ reason: string, differences: Difference[] }} Kept
 * @typedef {{ corrections: Correction[], kept: Kept[] }} Corrections
 */

/** @param {string} folder data/geography @returns {Corrections} */
function readCorrections(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, "corrections.json"), "utf8"));
}

/**
 * Changes the tables in place. A correction that no longer meets what it corrects is an error, so that a new version of the
 * source cannot be corrected blindly.
 * @param {import("./tables.cjs").Tables} tables @param {Corrections} corrections
 */
function applyCorrections(tables, { corrections }) {
  for (const change of corrections.flatMap((correction) => correction.changes)) {
    const row = tables[change.table].find((candidate) => candidate.code === change.code);
    const found = row && cell(row, change.field);
    if (row === undefined || found !== change.from)
      throw new Error(`${change.table} ${change.code}: ${change.field} is "${found}", not "${change.from}"`);
    row[change.field] = change.to;
    if (change.table === "communes-since" && change.field === "code") renameSuccessor(tables, change.from, change.to);
  }
}

/** @param {import("./tables.cjs").Tables} tables @param {string} from @param {string} to */
function renameSuccessor(tables, from, to) {
  for (const row of [...tables["communes-before"], ...tables["districts-before"]])
    row.now = cell(row, "now")
      .split("|")
      .map((code) => (code === from ? to : code))
      .sort()
      .join("|");
}

module.exports = { readCorrections, applyCorrections };

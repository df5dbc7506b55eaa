// @ts-check
// Compares our tables row by row with a second compilation of the same facts, made by other hands.
const fs = require("node:fs");
const path = require("node:path");
const { cell, parseTable } = require("./tables.cjs");

/** @typedef {import("./tables.cjs").Row} Row */
/** @typedef {import("./tables.cjs").TableName} TableName */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** One spelling for "Hoà" and "Hòa", any case and spacing: the tone mark goes to the end of its syllable. @param {string} name */
const spelling = (name) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""));

/** @param {string} folder */
function readOther(folder) {
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(folder, file), "utf8");
  const { provinces, before } = JSON.parse(read("provinces.json"));
  const communesBefore = parseTable(read("communes-before-2025-07.tsv"));
  const islands = new Map(communesBefore.filter((row) => row.code === "").map((row) => [row.district_before, row.now]));
  /** @type {Record<TableName, Row[]>} */
  const other = {
    "provinces-since": provinces,
    "provinces-before": before,
    "districts-before": parseTable(read("districts-before-2025-07.tsv")).map((row) => ({
      code: cell(row, "code"),
      province: cell(row, "province_before"),
      fullName: cell(row, "name"),
      now: islands.get(row.code) ?? "",
    })),
    "communes-since": parseTable(read("communes.tsv")),
    "communes-before": communesBefore
      .filter((row) => row.code !== "")
      .map((row) => ({
        code: cell(row, "code"),
        district: cell(row, "district_before"),
        fullName: cell(row, "name"),
        now: cell(row, "now"),
      })),
  };
  return other;
}

/** Words of a type, as a full name begins with them. @type {Record<string, string>} */
const WORDS = {
  quan: "Quận",
  huyen: "Huyện",
  thi_xa: "Thị xã",
  thanh_pho: "Thành phố",
  xa: "Xã",
  phuong: "Phường",
  thi_tran: "Thị trấn",
};

/** Our cell in the other list's terms. @param {Row} row @param {string} field */
const ours = (row, field) =>
  field === "fullName" ? `${WORDS[cell(row, "type")] ?? ""} ${cell(row, "name")}` : cell(row, field);

/**
 * What the cell held before a correction, in the other list's terms; undefined where the correction is about another cell.
 * @param {Row} row @param {import("./corrections.cjs").Change} change @param {string} field
 */
function before(row, change, field) {
  if (change.field !== (field === "fullName" ? "name" : field)) return undefined;
  return ours({ ...row, [change.field]: change.from }, field);
}

/** @param {string} value */
const sortedCodes = (value) => value.split("|").sort().join("|");

/**
 * The differences between our tables and the other list, sorted into those that only place a tone mark or a space differently, those
 * that corrections.json explains, and those that nothing explains.
 * @param {import("./tables.cjs").Tables} tables
 * @param {import("./corrections.cjs").Corrections} corrections
 * @param {string} folder
 */
function compare(tables, corrections, folder) {
  const other = readOther(folder);
  const changes = corrections.corrections.flatMap((correction) => correction.changes);
  const kept = corrections.kept.flatMap((entry) => entry.differences);
  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {string[]} */
  const explained = [];
  /** @type {string[]} */
  const unexplained = [];
  let spellings = 0;

  for (const table of /** @type {TableName[]} */ (Object.keys(other))) {
    const rows = new Map(tables[table].map((row) => [cell(row, "code"), row]));
    counts[table] = rows.size;
    for (const theirs of other[table]) {
      const row = rows.get(cell(theirs, "code"));
      rows.delete(cell(theirs, "code"));
      if (row === undefined) {
        unexplained.push(`${table}: ${theirs.code} is only in the other list`);
        continue;
      }
      for (const field of Object.keys(theirs)) {
        const [mine, his] = [ours(row, field), cell(theirs, field)];
        if (mine === his || (field === "now" && sortedCodes(mine) === sortedCodes(his))) continue;
        const line = `${table} ${row.code} ${field}: ours "${mine}", theirs "${his}"`;
        if (["name", "fullName"].includes(field) && spelling(mine) === spelling(his)) spellings += 1;
        else if (
          changes.some((c) => c.table === table && c.code === row.code && before(row, c, field) === his) ||
          kept.some((k) => k.table === table && k.code === row.code && k.ours === mine && k.theirs === his)
        )
          explained.push(line);
        else unexplained.push(line);
      }
    }
    for (const code of rows.keys()) unexplained.push(`${table}: ${code} is only in ours`);
  }
  return { counts, spellings, explained, unexplained };
}

module.exports = { spelling, compare };

// @ts-check
// Writes the tables as TypeScript for packages/vietnam: one string per table, taken apart when first asked.
const { cell, TABLES } = require("./tables.cjs");

/** One letter per type of unit; packages/vietnam/src/units/tables.ts reads them. @type {Record<string, string>} */
const LETTERS = {
  tinh: "t",
  thanh_pho: "c",
  quan: "q",
  huyen: "h",
  thi_xa: "s",
  xa: "x",
  phuong: "p",
  thi_tran: "b",
  dac_khu: "d",
};

/** @param {import("./tables.cjs").TableName} name @param {import("./tables.cjs").Row[]} rows */
function literal(name, rows) {
  const columns = TABLES[name];
  const last = columns.at(-1) === "now" ? "now" : undefined;
  const lines = rows.map((row) => {
    const cells = columns
      .filter((column) => column !== "now")
      .map((column) => {
        const value = column === "type" ? LETTERS[cell(row, "type")] : cell(row, column);
        if (value === undefined || /[\n\t`$\\]/.test(value))
          throw new Error(`${name} ${row.code}: cannot write ${column}`);
        return value;
      });
    if (last) cells.push(cell(row, last).replaceAll("|", " "));
    return cells.join("\t");
  });
  return `export const ${name.toUpperCase().replace("-", "_")} = \`${lines.join("\n")}\`;\n`;
}

const HEADER = "// Made by scripts/data/geography.mjs from data/geography. Do not edit.\n";

/** The generated files by name. @param {import("./tables.cjs").Tables} tables @returns {Record<string, string>} */
function generate(tables) {
  const file = (/** @type {import("./tables.cjs").TableName[]} */ ...names) =>
    HEADER + names.map((name) => literal(name, tables[name])).join("");
  return {
    "units-since.ts": file("provinces-since", "communes-since"),
    "units-before.ts": file("provinces-before", "districts-before", "communes-before"),
  };
}

module.exports = { generate };

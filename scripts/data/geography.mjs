// @ts-check
// Administrative units of Vietnam, before and since 1 July 2025. See data/geography/README.md.
//   node scripts/data/geography.mjs                  makes packages/vietnam/src/generated from data/geography
//   node scripts/data/geography.mjs --from FOLDER    makes data/geography from the unpacked wheel first
//   node scripts/data/geography.mjs --check FOLDER   compares data/geography with a second compilation
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "../lib/steps.mjs";
import { compare } from "./geography/check.cjs";
import { applyCorrections, readCorrections } from "./geography/corrections.cjs";
import { generate } from "./geography/generate.cjs";
import { readSource } from "./geography/source.cjs";
import { readTables, writeTables } from "./geography/tables.cjs";

const DATA = path.join(ROOT, "data/geography");
const GENERATED = path.join(ROOT, "packages/vietnam/src/generated");

const [option, folder] = process.argv.slice(2);
if (option !== undefined && (!["--from", "--check"].includes(option) || folder === undefined)) {
  console.error("Usage: node scripts/data/geography.mjs [--from UNPACKED_WHEEL | --check FOLDER]");
  process.exit(2);
}

if (option === "--check" && folder !== undefined) {
  const { counts, spellings, explained, unexplained } = compare(readTables(DATA), readCorrections(DATA), folder);
  for (const [table, count] of Object.entries(counts)) console.log(`${table}: ${count} rows`);
  for (const line of explained) console.log(`explained: ${line}`);
  for (const line of unexplained) console.error(`not explained: ${line}`);
  console.log(`${spellings} names spelled alike but for the place of a tone mark, a space or a capital`);
  console.log(`${explained.length} differences explained in corrections.json, ${unexplained.length} not explained`);
  process.exit(unexplained.length === 0 ? 0 : 1);
}

if (option === "--from" && folder !== undefined) {
  const tables = readSource(folder);
  applyCorrections(tables, readCorrections(DATA));
  writeTables(DATA, tables);
}
fs.mkdirSync(GENERATED, { recursive: true });
for (const [name, text] of Object.entries(generate(readTables(DATA)))) {
  fs.writeFileSync(path.join(GENERATED, name), text);
  console.log(`${name}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
}

// @ts-check
// `npm run register:import -- FILE [--dry-run | --yes] [--source NAME]`: see docs/register-import.md.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline/promises";
import { parseArgs } from "node:util";
import { runningDatabaseUrl } from "./lib/running-database.mjs";
import { ROOT } from "./lib/steps.mjs";

const USAGE = `npm run register:import -- FILE [--dry-run] [--yes] [--source NAME]
  FILE           JSON, JSON Lines hoặc CSV, UTF-8 / JSON, JSON Lines or CSV in UTF-8
  --dry-run      chỉ báo cáo, không ghi / only report, write nothing
  --yes          ghi mà không hỏi / write without asking
  --source NAME  nguồn của tệp / where the file comes from`;

/** @param {string} vi @param {string} en @returns {never} */
function refuse(vi, en) {
  console.error(`${vi} / ${en}`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        source: { type: "string" },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || (values["dry-run"] && values.yes)) throw new Error("usage");
    return { file, dryRun: values["dry-run"], yes: values.yes, source: values.source ?? path.basename(file) };
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { file, dryRun, yes, source } = readOptions();

const COMPILED = path.join(ROOT, "plugins/ocop/.medusa/server/src/import/import-register.js");
if (!fs.existsSync(COMPILED)) refuse("Chưa dịch mã; chạy: npm run build", "Not built yet; run: npm run build");
/** @type {typeof import("../plugins/ocop/src/import/import-register.js")} */
const { exitCode, importRegister, MAX_FILE_BYTES } = await import("@cho-ocop/ocop/import/import-register");

/** Reads the file; one too large is not read at all. @returns {Uint8Array} */
function readBytes() {
  try {
    if (fs.statSync(file).size > MAX_FILE_BYTES)
      refuse("Tệp lớn hơn 50 MB; hãy chia nhỏ", "The file is larger than 50 MB; split it");
    return fs.readFileSync(file);
  } catch (error) {
    return refuse(`Không đọc được tệp ${file}`, /** @type {Error} */ (error).message);
  }
}

const bytes = readBytes();
const databaseUrl = process.env.DATABASE_URL || runningDatabaseUrl();
if (databaseUrl === undefined)
  refuse(
    "Không có cơ sở dữ liệu nào đang mở: chạy npm start ở cửa sổ khác, hoặc đặt DATABASE_URL",
    "No database is open: run npm start in another window, or set DATABASE_URL",
  );

/** @returns {Promise<boolean>} */
async function confirm() {
  if (dryRun) return false;
  if (yes) return true;
  if (!process.stdin.isTTY) {
    console.log("Chưa ghi gì; thêm --yes để ghi / Nothing written; add --yes to write");
    return false;
  }
  const lines = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question("Ghi vào sổ? Gõ c (có) rồi Enter / Write to the register? Type y and Enter: ");
  lines.close();
  return /^\s*(c|có|y|yes)\s*$/iu.test(answer.normalize("NFC"));
}

try {
  const outcome = await importRegister({
    databaseUrl,
    name: path.basename(file),
    bytes,
    source,
    now: () => new Date(),
    say: (text) => console.log(text),
    confirm,
  });
  // A dry run was not meant to write: it tells of the file alone.
  process.exitCode = dryRun && outcome.ended === "not written" ? (outcome.refused > 0 ? 1 : 0) : exitCode(outcome);
} catch (error) {
  // The text of a database error can carry the row: only its own short message is shown.
  const { message, code } = /** @type {Error & { code?: string }} */ (error);
  refuse("Không ghi được vào cơ sở dữ liệu", `The database refused (${code ?? "?"}): ${message.split("\n")[0]}`);
}

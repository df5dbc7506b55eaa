// @ts-check
// `npm run search:reindex [-- listings | register]`: builds the indexes of the search anew beside those that answer.
import fs from "node:fs";
import path from "node:path";
import { dataFolder } from "./lib/places.mjs";
import { house } from "./lib/processes.mjs";
import { runningDatabaseUrl } from "./lib/running-database.mjs";
import { readSecrets } from "./lib/secrets.mjs";
import { ROOT, run } from "./lib/steps.mjs";

const INDEXES = ["listings", "register"];

/** @param {string} vi @param {string} en @returns {never} */
function refuse(vi, en) {
  console.error(`${vi} / ${en}`);
  process.exit(2);
}

const wanted = process.argv.slice(2);
if (wanted.some((name) => !INDEXES.includes(name)))
  refuse("npm run search:reindex -- [listings] [register]", "without a name both are built");
if (!fs.existsSync(path.join(ROOT, "backend/.medusa/server/src/scripts/search-reindex.js")))
  refuse("Chưa dịch mã; chạy: npm run build", "Not built yet; run: npm run build");
const databaseUrl = process.env.DATABASE_URL || runningDatabaseUrl();
if (databaseUrl === undefined)
  refuse(
    "Không có cơ sở dữ liệu nào đang mở: chạy npm start ở cửa sổ khác, hoặc đặt DATABASE_URL",
    "No database is open: run npm start in another window, or set DATABASE_URL",
  );

// The command opens no port; its secrets sign nothing.
const { secrets } = readSecrets(dataFolder());
const { command } = house({ databaseUrl, secrets, ports: { backend: 9000, storefront: 8000, bots: 7000 } });
try {
  await run(command.program, [command.script, "exec", "./src/scripts/search-reindex.js", ...wanted], {
    cwd: command.cwd,
    env: command.env,
    show: true,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// @ts-check
// Finds the embedded database of a running `npm start`, for commands in another window.
import fs from "node:fs";
import path from "node:path";
import { databaseHome, dataFolder } from "./places.mjs";

/** The address of the database that `npm start` keeps open now; undefined when it does not run. @returns {string | undefined} */
export function runningDatabaseUrl() {
  const secretsFile = path.join(dataFolder(), "secrets.json");
  if (!fs.existsSync(secretsFile)) return undefined;
  const pidFile = path.join(databaseHome(), "postgres/postmaster.pid");
  if (!fs.existsSync(pidFile)) return undefined;
  const [pid, , , port] = fs.readFileSync(pidFile, "utf8").split("\n");
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return undefined;
  }
  const { databasePassword } = JSON.parse(fs.readFileSync(secretsFile, "utf8"));
  return `postgres://medusa:${encodeURIComponent(databasePassword)}@127.0.0.1:${port}/cho_ocop`;
}

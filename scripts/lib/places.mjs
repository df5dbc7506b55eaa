// @ts-check
// Where the house keeps what it makes: data and secrets, and the database's files.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { canReach, databaseIdentity } from "./pg.mjs";
import { ROOT } from "./steps.mjs";

/** The folder of data and secrets: `.data` in the checkout, or CHO_OCOP_DATA. */
export const dataFolder = () => path.resolve(ROOT, process.env.CHO_OCOP_DATA || ".data");

/**
 * The folder for the database's files: the data folder, or, where the database's user cannot enter that one
 * (root in a checkout below a closed folder), one outside whose name follows from the data folder's path.
 * @param {string} [data]
 */
export function databaseHome(data = dataFolder()) {
  if (!fs.existsSync(data)) {
    fs.mkdirSync(data, { recursive: true });
    // Whatever the umask says: the database's user has to pass through. Secrets in it are files of mode 0600.
    fs.chmodSync(data, 0o755);
  }
  const identity = databaseIdentity();
  if (identity.uid === undefined || canReach(data, identity)) return data;
  const name = createHash("sha256").update(data).digest("hex").slice(0, 12);
  const outside = path.join("/var/lib/cho-ocop", name);
  fs.mkdirSync(outside, { recursive: true });
  for (const folder of [path.dirname(outside), outside]) fs.chmodSync(folder, 0o755);
  return outside;
}

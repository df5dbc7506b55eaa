// @ts-check
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** @typedef {{ databasePassword: string, botsDatabasePassword: string, jwt: string, cookie: string, adminPassword: string, sellerPassword: string }} Secrets */

const random = () => randomBytes(24).toString("base64url");
/** Twelve letters and digits that are not mistaken for each other: a person types this one. */
const typed = () => Array.from(randomBytes(12), (byte) => "abcdefghjkmnpqrstuvwxyz23456789"[byte % 31]).join("");

/**
 * The secrets of this machine, generated once into a file that only its owner reads. `fresh` says that they are new.
 * @param {string} folder @returns {{ secrets: Secrets, fresh: boolean }}
 */
export function readSecrets(folder) {
  const file = path.join(folder, "secrets.json");
  const known = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const secrets = {
    databasePassword: random(),
    botsDatabasePassword: random(),
    jwt: random(),
    cookie: random(),
    adminPassword: typed(),
    sellerPassword: typed(),
    ...known,
  };
  if (Object.keys(secrets).length !== Object.keys(known).length) {
    fs.mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
    fs.renameSync(draft, file);
  }
  return { secrets, fresh: known.databasePassword === undefined };
}

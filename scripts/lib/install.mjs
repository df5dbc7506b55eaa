// @ts-check
// Installs the libraries of the lock file, when they are not there already. Nothing but Node is needed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ROOT, run } from "./steps.mjs";

const LOCK = path.join(ROOT, "package-lock.json");
const INSTALLED = path.join(ROOT, "node_modules/.package-lock.json");
const STAMP = path.join(ROOT, "node_modules/.cho-ocop-lock");

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, extraneous?: boolean }>} Packages */

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be missing: they are for other machines.
 * @param {Packages} wanted @param {Packages} installed
 */
export function agrees(wanted, installed) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.startsWith("node_modules/") && !place.includes("/node_modules/")) return true;
    const there = installed[place];
    if (there === undefined) return [entry.optional, entry.devOptional, entry.extraneous].includes(true);
    return there.version === entry.version && there.link === entry.link;
  });
}

/** Whether the libraries have to be installed: none there, or others than the lock file asks for. */
export function needsInstall() {
  const lock = fs.readFileSync(LOCK, "utf8");
  const now = createHash("sha256").update(lock).digest("hex");
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === now) return false;
  if (!fs.existsSync(INSTALLED)) return true;
  // Installed by hand with `npm install` or `npm ci`: npm's own record tells.
  if (!agrees(JSON.parse(lock).packages, JSON.parse(fs.readFileSync(INSTALLED, "utf8")).packages)) return true;
  fs.writeFileSync(STAMP, now);
  return false;
}

/** Installs exactly what the lock file says. */
export async function install() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--prefer-offline", "--no-fund", "--no-audit", "--loglevel=error"];
  if (npm?.endsWith("npm-cli.js")) await run(process.execPath, [npm, ...args]);
  else await run("npm", args);
  fs.writeFileSync(STAMP, createHash("sha256").update(fs.readFileSync(LOCK)).digest("hex"));
}

// @ts-check
// Fails on a package of Medusa that is not MIT (from 2.19.0 on proprietary ones are pulled in) or not at the pinned version,
// and on any package whose licence is not one that lets us ship.
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./lib/steps.mjs";

const MEDUSA = "2.18.0";
/** Packages of Medusa that state no licence field; their repository is MIT. */
const UNSTATED = new Set([
  "@medusajs/admin-bundler",
  "@medusajs/admin-sdk",
  "@medusajs/admin-shared",
  "@medusajs/admin-vite-plugin",
  "@medusajs/dashboard",
]);
/** Versioned apart from the rest. */
const APART = new Set(["@medusajs/ui", "@medusajs/icons", "@medusajs/ui-preset"]);
const FORBIDDEN = /\b(AGPL|SSPL|BUSL|FSL|UNLICENSED|proprietary|commercial)\b/i;

/** @type {Record<string, { version?: string, license?: string, link?: boolean }>} */
const packages = JSON.parse(fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8")).packages;
const refusals = [];
let medusa = 0;
for (const [place, entry] of Object.entries(packages)) {
  const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  if (!place.includes("node_modules/") || entry.link) continue;
  const licence = entry.license ?? "";
  if (name.startsWith("@medusajs/")) {
    medusa += 1;
    if (licence !== "MIT" && !(licence === "" && UNSTATED.has(name)))
      refusals.push(`${name}: licence ${licence || "not stated"}`);
    if (entry.version !== MEDUSA && !APART.has(name)) refusals.push(`${name}: version ${entry.version}, not ${MEDUSA}`);
  } else if (FORBIDDEN.test(licence)) refusals.push(`${name}: licence ${licence}`);
}
if (medusa === 0) refusals.push("no package of Medusa found: is the lock file whole?");
for (const refusal of refusals) console.error(refusal);
console.log(`${medusa} packages of Medusa, ${Object.keys(packages).length} packages in all`);
process.exit(refusals.length === 0 ? 0 : 1);

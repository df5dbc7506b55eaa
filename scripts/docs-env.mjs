// @ts-check
// Writes the README's table of variables from the schemas that check them. `--check` only says whether the table is as it should be.
import fs from "node:fs";
import path from "node:path";
import { backendEnv, botsEnv, migrateEnv, startEnv, storefrontEnv } from "@cho-ocop/contracts";
import { ROOT } from "./lib/steps.mjs";

const README = path.join(ROOT, "README.md");
const BEGIN = "<!-- env: written by `npm run docs:env` -->";
const END = "<!-- /env -->";
const PROCESSES = {
  "npm start": startEnv,
  backend: backendEnv,
  "npm run migrate": migrateEnv,
  storefront: storefrontEnv,
  bots: botsEnv,
};

/** @type {Map<string, { readers: string[], usual: string, secret: boolean, text: string }>} */
const rows = new Map();
for (const [reader, schema] of Object.entries(PROCESSES))
  for (const [name, field] of Object.entries(schema.shape)) {
    const known = rows.get(name);
    if (known !== undefined) {
      known.readers.push(reader);
      continue;
    }
    const { description = "", secret = false } = field.meta() ?? {};
    const usual = field.safeParse(undefined);
    const value = usual.success ? usual.data : undefined;
    rows.set(name, {
      readers: [reader],
      usual: value === undefined || value === false ? "" : `\`${value}\``,
      secret: secret === true,
      text: description,
    });
  }
const table = [
  "| variable | default | secret | meaning | read by |",
  "| --- | --- | --- | --- | --- |",
  ...[...rows].map(
    ([name, { readers, usual, secret, text }]) =>
      `| \`${name}\` | ${usual} | ${secret ? "yes" : ""} | ${text} | ${readers.join(", ")} |`,
  ),
].join("\n");

const readme = fs.readFileSync(README, "utf8");
const [before, rest] = readme.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`README.md lacks ${BEGIN} or ${END}`);
const now = `${before}${BEGIN}\n${table}\n${END}${after}`;
if (process.argv.includes("--check")) {
  if (now !== readme) console.error("The README's table of variables is stale: run `npm run docs:env`");
  process.exit(now === readme ? 0 : 1);
}
fs.writeFileSync(README, now);

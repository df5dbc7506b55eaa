// @ts-check
// Checks the types of everything that `tsc -b` does not build: tests, scripts, doors, admin pages.
import fs from "node:fs";
import path from "node:path";
import { bin, ROOT, run } from "./lib/steps.mjs";

const projects = [
  "tsconfig.check.json",
  "storefront/tsconfig.json",
  "storefront/src/islands/tsconfig.json",
  "storefront/src/worker/tsconfig.json",
  "bots/tsconfig.json",
];
for (const plugin of fs.readdirSync(path.join(ROOT, "plugins"))) {
  const admin = `plugins/${plugin}/src/admin/tsconfig.json`;
  if (fs.existsSync(path.join(ROOT, admin))) projects.push(admin);
}

const cache = path.join(ROOT, ".data/types");
const check = (/** @type {string} */ project) =>
  run(
    process.execPath,
    [bin("typescript/bin/tsc"), "-p", project, "--noEmit", "--incremental"].concat([
      "--tsBuildInfoFile",
      path.join(cache, `${project.replaceAll("/", "_")}.tsbuildinfo`),
    ]),
  );

const queue = [...projects];
/** @type {string[]} */
const failures = [];
const worker = async () => {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    try {
      await check(project);
    } catch (error) {
      failures.push(/** @type {Error} */ (error).message);
    }
  }
};
await Promise.all([worker(), worker()]);
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

// @ts-check
// The whole test of the repository: `npm test`. `npm test -- NAME …` runs only the jest suites whose path contains NAME.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { buildAll } from "./lib/build.mjs";
import { findChromium } from "./lib/chromium.mjs";
import { bin, QUIET, ROOT } from "./lib/steps.mjs";

const node = process.execPath;
const only = process.argv.slice(2);
const strict = process.env.CI === "true";
let passed = 0;
let failed = 0;
/** @type {string[]} */
const skips = [];

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<number>} */
const runShown = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });

/** @param {string} name @param {() => Promise<number>} work */
async function check(name, work) {
  const start = performance.now();
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    console.error(error);
  }
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return code === 0;
}

/** @param {"unit" | "system"} project @param {NodeJS.ProcessEnv} [env] */
async function jest(project, env = {}) {
  const results = path.join(ROOT, `.data/jest-${project}.json`);
  fs.rmSync(results, { force: true });
  const code = await runShown(
    [
      bin("jest/bin/jest.js"),
      "--selectProjects",
      project,
      "--json",
      `--outputFile=${results}`,
      "--maxWorkers=2",
      "--silent=false",
    ].concat(only.length > 0 ? ["--passWithNoTests", ...only] : []),
    { NODE_OPTIONS: "--experimental-vm-modules --disable-warning=ExperimentalWarning", ...env },
  );
  if (!fs.existsSync(results)) {
    failed += 1;
    console.log(`FAILED ${project} tests did not start (code ${code})`);
    return;
  }
  const result = JSON.parse(fs.readFileSync(results, "utf8"));
  passed += result.numPassedTests;
  // A suite that does not even load counts as one failure; so does a run that ended badly without a failed test.
  const broken = result.numFailedTests + result.numRuntimeErrorTestSuites;
  failed += broken > 0 || code === 0 ? broken : 1;
  const pending = result.numPendingTests + result.numTodoTests;
  if (pending > 0) skips.push(`skipped: marked as skipped in the ${project} tests (${pending})`);
}

fs.mkdirSync(path.join(ROOT, ".data"), { recursive: true });
const built = await check("build", async () => {
  await buildAll((name, ran, seconds) => ran && console.log(`  built ${name} (${seconds.toFixed(1)} s)`));
  return 0;
});
if (only.length === 0) {
  await check(
    "types",
    async () => (await runShown([bin("typescript/bin/tsc"), "-b"])) || (await runShown(["scripts/check-types.mjs"])),
  );
  await check("lint and format", () =>
    runShown([bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]),
  );
  await check("import rules between rooms", () =>
    runShown(
      [
        bin("dependency-cruiser/bin/dependency-cruise.mjs"),
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err",
      ].concat(["packages", "plugins", "backend", "storefront", "bots", "benchmarks", "scripts", "tests"]),
    ),
  );
  await check("licences", () => runShown(["scripts/check-licences.mjs"]));
}
await jest("unit");
if (built) {
  const chromium = findChromium();
  if (chromium === undefined && only.length === 0) skips.push("skipped: no Chromium found for the browser tests (1)");
  await jest("system", chromium === undefined ? { TEST_SKIP_BROWSER: "1" } : { CHROMIUM_PATH: chromium });
}
for (const skip of skips) console.log(skip);
if (strict && skips.length > 0) failed += skips.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// @ts-check
// The whole test of the repository: `npm test`. `npm test -- NAME …` runs only the jest suites whose path contains NAME.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { install, needsInstall } from "./lib/install.mjs";
import { LockedError, takeLock } from "./lib/lock.mjs";
import { findChromium, findRedis } from "./lib/programs.mjs";
import { bin, CHILD_ENV, FOLLOW_PARENT, ROOT } from "./lib/steps.mjs";

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
    const child = spawn(node, [...FOLLOW_PARENT, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...CHILD_ENV, ...env },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.once("error", (error) => {
      console.error(error);
      resolve(1);
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
    console.error(error instanceof Error ? error.message : error);
  }
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return code === 0;
}

/** @param {"unit" | "system" | "start"} project @param {NodeJS.ProcessEnv} [env] @param {string} [reason] why tests of it skip themselves */
async function jest(project, env = {}, reason = `marked as skipped in the ${project} tests`) {
  const results = path.join(ROOT, `.data/jest-${project}.json`);
  fs.rmSync(results, { force: true });
  const code = await runShown(
    [
      bin("jest/bin/jest.js"),
      "--selectProjects",
      project,
      "--json",
      `--outputFile=${results}`,
      project === "start" ? "--runInBand" : "--maxWorkers=2",
    ].concat(only.length > 0 ? ["--passWithNoTests", "--testPathPattern", ...only] : []),
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
  if (pending > 0) skips.push(`skipped: ${reason} (${pending})`);
}

try {
  takeLock(path.join(ROOT, ".data/npm-test.lock"));
} catch (error) {
  if (!(error instanceof LockedError)) throw error;
  console.error(`The tests of this checkout already run (process ${error.pid})`);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
if (needsInstall()) {
  console.log("installing the libraries of the lock file");
  await install();
}
const { beginBuild } = await import("./lib/build.mjs");
const parts = beginBuild((name, ran, seconds) => ran && console.log(`  built ${name} (${seconds.toFixed(1)} s)`));
const built = check("build", async () => {
  const failures = (await Promise.allSettled(Object.values(parts))).filter(({ status }) => status === "rejected");
  for (const failure of failures) throw /** @type {PromiseRejectedResult} */ (failure).reason;
  return 0;
});

/** What needs no open house: it runs beside the bundling of Medusa Admin, the longest part of the build, and beside the house. */
async function withoutHouse() {
  await parts.code.catch(() => {});
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
  if (only.length === 0 && (await built))
    await check("the README's table of variables", () => runShown(["scripts/docs-env.mjs", "--check"]));
}

async function inTheHouse() {
  if (!(await built)) return;
  const chromium = findChromium();
  const redis = findRedis();
  const missing = [chromium ? [] : "no Chromium for the browser tests", redis ? [] : "no redis-server"].flat();
  await jest(
    "system",
    { CHROMIUM_PATH: chromium ?? "", REDIS_SERVER_PATH: redis ?? "" },
    missing.length > 0 ? missing.join(", ") : undefined,
  );
}

await Promise.all([withoutHouse(), inTheHouse()]);
// Alone on the machine: it opens the house as a person does, several times.
if (await built) await jest("start");
for (const skip of skips) console.log(skip);
if (strict && skips.length > 0) failed += skips.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

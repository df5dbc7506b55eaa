// @ts-check
// How long a newcomer waits: the first start of a fresh clone (its packages installed), and the second.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../scripts/lib/processes.mjs";
import { ROOT } from "../scripts/lib/steps.mjs";
import { printTable } from "./lib/measure.mjs";

/** @param {string} clone @returns {Promise<number>} seconds until backend, shop and bots answer */
async function timeStart(clone) {
  const ports = { BACKEND_PORT: await freePort(), STOREFRONT_PORT: await freePort(), BOTS_PORT: await freePort() };
  const start = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: clone,
    env: { ...process.env, ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (chunk) => {
    log += chunk;
  });
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const up = async (/** @type {number} */ port) => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
    } catch {
      return false;
    }
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The start ended with code ${child.exitCode}:\n${log}`);
    if ((await Promise.all(Object.values(ports).map(up))).every(Boolean)) break;
    await sleep(100);
  }
  const seconds = (performance.now() - start) / 1000;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
  return seconds;
}

/** Measures both starts in a clone of its own. @param {{ quiet?: boolean }} [options] */
export async function benchStart({ quiet = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-bench-"));
  fs.chmodSync(folder, 0o755);
  const clone = path.join(folder, "clone");
  try {
    execFileSync("git", ["clone", "-q", ROOT, clone]);
    // The packages are linked from here: what an install takes depends on the line and is not ours.
    execFileSync("cp", ["-al", path.join(ROOT, "node_modules"), path.join(clone, "node_modules")]);
    const cold = await timeStart(clone);
    const warm = await timeStart(clone);
    if (!quiet) {
      printTable([
        { start: "first (build, database, register)", seconds: cold.toFixed(1) },
        { start: "second", seconds: warm.toFixed(1) },
      ]);
    }
    return { firstSeconds: cold, secondSeconds: warm };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

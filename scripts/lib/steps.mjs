// @ts-check
// Build steps that run only when what they read has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const STAMPS = path.join(ROOT, ".data", "stamps");
const SKIPPED = new Set(["node_modules", "dist", ".medusa", ".data", ".git", "test"]);

/** Nothing that we start tells anybody that it was started; each child knows which process it follows (see FOLLOW_PARENT). */
export const CHILD_ENV = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  SCARF_ANALYTICS: "false",
  DO_NOT_TRACK: "1",
  CHO_OCOP_PARENT: String(process.pid),
};

/** @param {import("node:crypto").Hash} hash @param {string} place */
function digest(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(place).sort()) if (!SKIPPED.has(name)) digest(hash, path.join(place, name));
  } else {
    const content = fs.readFileSync(place);
    hash.update(`${path.relative(ROOT, place)}\0${content.length}\0`).update(content);
  }
}

/** Loaded into every Node program that we start: it ends when whoever started it is gone. */
export const FOLLOW_PARENT = ["--import", pathToFileURL(path.join(ROOT, "scripts/lib/follow-parent.mjs")).href];

/** A short fingerprint of files and folders, given relative to the root. @param {string[]} inputs */
export function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) digest(hash, path.join(ROOT, input));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Runs a step unless its inputs are as they were and its outputs still exist. Says whether it ran.
 * @param {{ name: string, inputs: string[], outputs: string[], run: () => Promise<void> }} step
 */
export async function step({ name, inputs, outputs, run }) {
  const stamp = path.join(STAMPS, name);
  const now = fingerprint(inputs);
  const before = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";
  if (before === now && outputs.every((output) => fs.existsSync(path.join(ROOT, output)))) return false;
  // Killed half-way it has to run again, even if the inputs go back to what they were.
  fs.rmSync(stamp, { force: true });
  await run();
  fs.mkdirSync(STAMPS, { recursive: true });
  fs.writeFileSync(stamp, now);
  return true;
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const underWay = new Set();

/** Stops every program that `run` has under way: for a launcher that was told to stop. */
export function stopRuns() {
  for (const child of underWay) child.kill("SIGTERM");
}

/**
 * Runs a program to its end; throws with what it printed when it fails.
 * @param {string} program @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export async function run(program, args, { cwd = ROOT, env = {}, show = false } = {}) {
  const output = show ? "inherit" : "pipe";
  const node = program === process.execPath;
  const child = spawn(program, node ? [...FOLLOW_PARENT, ...args] : args, {
    cwd,
    env: { ...process.env, ...CHILD_ENV, ...env },
    stdio: node ? ["ignore", output, output, "ipc"] : ["ignore", output, output],
  });
  underWay.add(child);
  let log = "";
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    log += chunk;
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  try {
    const end = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(code ?? signal));
    });
    if (end !== 0) throw new Error(`${path.basename(program)} ${args.join(" ")} ended with ${end}\n${log}`);
  } finally {
    underWay.delete(child);
  }
  return log;
}

/** The path of a program's script below node_modules. @param {string} relative */
export const bin = (relative) => path.join(ROOT, "node_modules", relative);

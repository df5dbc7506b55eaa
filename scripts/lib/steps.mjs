// @ts-check
// Build steps that run only when what they read has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const STAMPS = path.join(ROOT, ".data", "stamps");
const SKIPPED = new Set(["node_modules", "dist", ".medusa", ".data", ".git", "test"]);

/** Nothing that we start tells anybody that it was started. */
export const QUIET = { MEDUSA_DISABLE_TELEMETRY: "true", SCARF_ANALYTICS: "false", DO_NOT_TRACK: "1" };

/** @param {import("node:crypto").Hash} hash @param {string} place */
function digest(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(place).sort()) if (!SKIPPED.has(name)) digest(hash, path.join(place, name));
  } else {
    hash.update(path.relative(ROOT, place)).update(fs.readFileSync(place));
  }
}

/** A short fingerprint of files and folders, given relative to the root. @param {string[]} inputs */
export function fingerprint(inputs) {
  const hash = createHash("sha256").update(process.versions.modules);
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
  await run();
  fs.mkdirSync(STAMPS, { recursive: true });
  fs.writeFileSync(stamp, now);
  return true;
}

/**
 * Runs a program to its end; throws with what it printed when it fails.
 * @param {string} program @param {string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export async function run(program, args, { cwd = ROOT, env = {}, show = false } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exit) => resolve(exit));
  });
  if (code !== 0) throw new Error(`${path.basename(program)} ${args.join(" ")} ended with code ${code}\n${output}`);
  return output;
}

/** The path of a program's script below node_modules. @param {string} relative */
export const bin = (relative) => path.join(ROOT, "node_modules", relative);

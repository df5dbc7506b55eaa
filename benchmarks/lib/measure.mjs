// @ts-check
// What a load costs: requests per second, latencies, and the processor time of Node and PostgreSQL behind it.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import autocannon from "autocannon";

const TICKS_PER_SECOND = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Processor time in ms that a process has used, with its children that ended (`whole`) or without. @param {number} pid @param {boolean} whole */
export function processorMs(pid, whole) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]) + (whole ? Number(fields[13]) + Number(fields[14]) : 0);
  return (ticks * 1000) / TICKS_PER_SECOND;
}

/** @param {number} pid */
const childrenOf = (pid) =>
  fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = fs.readFileSync(`/proc/${name}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);

/** Processor time in ms of a process and of its children, those that ended too: of PostgreSQL with all its sessions. @param {number} pid */
export const treeMs = (pid) =>
  processorMs(pid, true) + childrenOf(pid).reduce((sum, child) => sum + processorMs(child, true), 0);

/** Memory in use, in MB. @param {number} pid */
export const rssMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/**
 * What some work costs each of these processes, in ms of processor time (user and system, children counted).
 * @template Result
 * @param {Record<string, number>} pids @param {() => Promise<Result>} work
 * @returns {Promise<{ result: Result, cpuMs: Record<string, number>, wallMs: number }>}
 */
export async function costOf(pids, work) {
  const before = Object.entries(pids).map(([name, pid]) => ({ name, pid, ms: treeMs(pid) }));
  const start = performance.now();
  const result = await work();
  const wallMs = performance.now() - start;
  return { result, wallMs, cpuMs: Object.fromEntries(before.map(({ name, pid, ms }) => [name, treeMs(pid) - ms])) };
}

/** `behindMs`: of the process that the asked one asks. @typedef {{ name: string, requestsPerSecond: number, p50: number, p95: number, p99: number, nodeMs: number, behindMs: number, postgresMs: number, requestsPerCpuSecond: number, bytes: number, errors: number }} Row */

/**
 * Loads one address and says what it gave and cost. The server is warmed first.
 * @param {{ name: string, url: string, headers?: Record<string, string>, node: number, behind?: number, postgres: number, connections?: number, seconds?: number }} load
 * @returns {Promise<Row>}
 */
export async function measure({ name, url, headers = {}, node, behind, postgres, connections = 10, seconds = 8 }) {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  await autocannon({ url, headers, connections, duration: 3 });
  /** @type {Record<string, number>} */
  const pids = behind === undefined ? { node, postgres } : { node, behind, postgres };
  const { result, cpuMs } = await costOf(pids, () => autocannon({ url, headers, connections, duration: seconds }));
  const requests = result["2xx"] + result.non2xx;
  const [nodeMs = 0, behindMs = 0, pgMs = 0] = ["node", "behind", "postgres"].map(
    (name) => (cpuMs[name] ?? 0) / requests,
  );
  return {
    name,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    nodeMs,
    behindMs,
    postgresMs: pgMs,
    requestsPerCpuSecond: 1000 / (nodeMs + behindMs + pgMs),
    bytes,
    errors: result.errors + result.non2xx + result.timeouts,
  };
}

/** @param {number} value @param {number} digits */
const fixed = (value, digits) => value.toFixed(digits);

/** A value below which a share of values lies. @param {number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Prints rows as a table. @param {Record<string, string | number>[]} rows */
export function printTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const text = rows.map((row) => columns.map((column) => String(row[column])));
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...text.map((cells) => cells[index]?.length ?? 0)),
  );
  const draw = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(" | ")} |`;
  console.log(draw(columns));
  console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  for (const cells of text) console.log(draw(cells));
}

/** The rows of `measure` as they are printed. @param {Row[]} rows */
export const forTable = (rows) =>
  rows.map((row) => ({
    route: row.name,
    "req/s": fixed(row.requestsPerSecond, 0),
    "p50 ms": row.p50,
    "p97.5 ms": row.p95,
    "Node ms/req": fixed(row.nodeMs, 2),
    "PostgreSQL ms/req": fixed(row.postgresMs, 2),
    "req per CPU s": fixed(row.requestsPerCpuSecond, 0),
    kB: fixed(row.bytes / 1000, 1),
    errors: row.errors,
  }));

/** What the figures were measured on. */
export const machine = () => ({
  processor: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
  node: process.version,
  loadBefore: os.loadavg()[0],
});

// @ts-check
// Starts and stops the processes of the house. A child ends by itself when whoever started it is gone.
import { spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { botsDatabaseUrl } from "./bots-database.mjs";
import { bin, CHILD_ENV, FOLLOW_PARENT, ROOT } from "./steps.mjs";

/** @typedef {{ name: string, url: string, child: import("node:child_process").ChildProcess, stop: () => Promise<void>, log: () => string }} Running */

/** A port of this machine that nobody uses now. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** @param {number} port @returns {Promise<boolean>} */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/**
 * Starts a Node program and waits until it answers at `health`.
 * @param {{ name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, port: number, health?: string, seconds?: number, onLine?: (line: string) => void, onSpawn?: (running: Running) => void }} options
 * @returns {Promise<Running>}
 */
export async function startProcess({
  name,
  args,
  cwd,
  env,
  port,
  health = "/health",
  seconds = 90,
  onLine = () => {},
  onSpawn = () => {},
}) {
  const child = spawn(process.execPath, [...FOLLOW_PARENT, ...args], {
    cwd,
    env: { ...process.env, ...CHILD_ENV, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // A session of its own: Ctrl-C reaches the launcher only, which stops everything in order.
    detached: true,
  });
  let log = "";
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    log = (log + chunk).slice(-20_000);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", keep);
    if (stream) createInterface({ input: stream }).on("line", (line) => line.trim() !== "" && onLine(line));
  }
  const url = `http://127.0.0.1:${port}`;
  const running = {
    name,
    url,
    child,
    log: () => log,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 8000);
      await ended;
      clearTimeout(late);
    },
  };
  onSpawn(running);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended while starting:\n${log}`);
    try {
      if ((await fetch(url + health)).ok) return running;
    } catch {
      // not listening yet
    }
    await sleep(50);
  }
  await running.stop();
  throw new Error(`${name} did not answer within ${seconds} s:\n${log}`);
}

const BACKEND = path.join(ROOT, "backend/.medusa/server");
const MEDUSA = bin("@medusajs/cli/cli.js");
/** Megabytes for what was made last: a page is small and soon gone, and the shop needs 60 MB less under load for the same work. */
const SMALL_NURSERY = ["--max-semi-space-size=2"];

/** How a command of Medusa, such as `db:migrate`, is run with this environment. @param {NodeJS.ProcessEnv} env */
export const medusaCommand = (env) => ({ program: process.execPath, script: MEDUSA, cwd: BACKEND, env });

/** What runs in production, in the order of its start. @param {{ databaseUrl: string, secrets: { jwt: string, cookie: string, botsDatabasePassword: string }, ports: { backend: number, storefront: number, bots: number }, env?: NodeJS.ProcessEnv }} options */
export function house({ databaseUrl, secrets, ports, env = {} }) {
  const shared = { NODE_ENV: "production", BACKEND_URL: `http://127.0.0.1:${ports.backend}`, ...env };
  const backendEnv = {
    ...shared,
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    MEDUSA_WORKER_MODE: env.MEDUSA_WORKER_MODE ?? "shared",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    BACKEND_PORT: String(ports.backend),
    STOREFRONT_PORT: String(ports.storefront),
  };
  return {
    backend: {
      name: "backend",
      args: [MEDUSA, "start", "-p", String(ports.backend)],
      cwd: BACKEND,
      env: backendEnv,
      port: ports.backend,
      // Not open before the search has what is for sale: until then it would say that nothing is. Apart, another process sees to that.
      health: backendEnv.MEDUSA_WORKER_MODE === "shared" ? "/ocop/revision" : "/health",
    },
    storefront: {
      name: "storefront",
      args: [...SMALL_NURSERY, path.join(ROOT, "storefront/dist/main.js")],
      cwd: path.join(ROOT, "storefront"),
      env: { BOTS_URL: `http://127.0.0.1:${ports.bots}`, ...shared, STOREFRONT_PORT: String(ports.storefront) },
      port: ports.storefront,
    },
    bots: {
      name: "bots",
      args: [path.join(ROOT, "bots/dist/main.js")],
      cwd: path.join(ROOT, "bots"),
      env: {
        SHOP_URL: process.env.SHOP_URL ?? `http://localhost:${ports.storefront}`,
        ...shared,
        BOTS_PORT: String(ports.bots),
        BOTS_DATABASE_URL: botsDatabaseUrl(databaseUrl, secrets.botsDatabasePassword),
      },
      port: ports.bots,
    },
    /** Runs a command of Medusa, such as `db:migrate`, on the same database. */
    command: medusaCommand(backendEnv),
  };
}

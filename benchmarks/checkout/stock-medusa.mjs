// @ts-check
// Medusa 2.18.0 as it comes, in one process with its own defaults, on a database of the same server.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { withClient } from "../../scripts/lib/database.mjs";
import { freePort, startProcess } from "../../scripts/lib/processes.mjs";
import { bin, ROOT, run } from "../../scripts/lib/steps.mjs";

const NAME = "stock_medusa";
const EMAIL = "bench@example.com";
const PASSWORD = "only-for-benchmarks";

/** Opens it; whoever opens it closes it. @param {(name?: string) => string} databaseUrl */
export async function openStockMedusa(databaseUrl) {
  await withClient(databaseUrl("postgres"), async (client) => {
    await client.query(`drop database if exists "${NAME}" with (force)`);
    await client.query(`create database "${NAME}"`);
  });
  const port = await freePort();
  const cwd = path.join(ROOT, "benchmarks/stock-medusa");
  const medusa = bin("@medusajs/cli/cli.js");
  const env = {
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DATABASE_URL: databaseUrl(NAME),
    JWT_SECRET: randomBytes(24).toString("hex"),
    COOKIE_SECRET: randomBytes(24).toString("hex"),
  };
  const command = (/** @type {string[]} */ args) =>
    run(process.execPath, [medusa, ...args], { cwd, env: { ...process.env, ...env } });
  await command(["db:migrate", "--execute-safe-links"]);
  await command(["user", "-e", EMAIL, "-p", PASSWORD]);
  const backend = await startProcess({
    name: "stock Medusa",
    args: [medusa, "start", "-p", String(port)],
    cwd,
    env,
    port,
  });
  const signedIn = await fetch(`${backend.url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const { token } = /** @type {{ token: string }} */ (await signedIn.json());
  return {
    url: backend.url,
    adminToken: token,
    node: backend.child.pid ?? 0,
    /** @param {string} statement @param {unknown[]} [values] */
    query: (statement, values = []) =>
      withClient(databaseUrl(NAME), async (client) => (await client.query(statement, values)).rows),
    close: () => backend.stop(),
  };
}

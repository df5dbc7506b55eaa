// @ts-check
import { randomBytes } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { databaseExists, withClient } from "../../scripts/lib/database.mjs";
import { canReach, databaseIdentity, startPostgres } from "../../scripts/lib/pg.mjs";
import { freePort, house, startProcess } from "../../scripts/lib/processes.mjs";
import { fingerprint, ROOT, run } from "../../scripts/lib/steps.mjs";

/** Everything that decides what a migrated and filled database looks like. */
const SCHEMA = ["package-lock.json", "plugins", "backend/src", "data"];
const PASSWORD = "only-for-tests";

/** Starts the house of the tests. Addresses reach the tests through TEST_BACKEND_URL, TEST_STOREFRONT_URL, TEST_BOTS_URL and TEST_DATABASE_URL. */
export async function openTestHouse() {
  const start = performance.now();
  /** @param {string} what */
  const lap = (what) => console.log(`[house] ${what} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const inside = path.join(ROOT, ".data/test-postgres");
  const dataDir = canReach(ROOT, databaseIdentity()) ? inside : path.join(os.tmpdir(), "cho-ocop-test-postgres");
  const postgres = await startPostgres({ dataDir, port: await freePort(), password: PASSWORD, fast: true });
  /** @type {import("../../scripts/lib/processes.mjs").Running[]} */
  const running = [];
  const close = async () => {
    for (const one of running.reverse()) await one.stop();
    await postgres.stop();
  };
  try {
    const ports = { backend: await freePort(), storefront: await freePort(), bots: await freePort() };
    const secrets = { jwt: randomBytes(24).toString("hex"), cookie: randomBytes(24).toString("hex") };
    const admin = postgres.url("postgres");
    const template = `template_${fingerprint(SCHEMA)}`;
    if (!(await databaseExists(admin, template))) {
      const draft = `draft_${process.pid}`;
      await withClient(admin, async (client) => {
        const old = await client.query(
          "select datname from pg_database where datname ~ '^(template_|draft_|test_)' and not datistemplate",
        );
        for (const { datname } of old.rows) await client.query(`drop database "${datname}" with (force)`);
        await client.query(`create database "${draft}"`);
      });
      const { command } = house({ databaseUrl: postgres.url(draft), secrets, ports });
      await run(command.program, [command.script, "db:migrate", "--execute-safe-links"], {
        cwd: command.cwd,
        env: command.env,
      });
      await withClient(admin, (client) => client.query(`alter database "${draft}" rename to "${template}"`));
      lap("template migrated");
    }
    const name = `test_${process.pid}`;
    await withClient(admin, (client) =>
      client.query(`create database "${name}" template "${template}" strategy file_copy`),
    );
    const databaseUrl = postgres.url(name);
    const parts = house({ databaseUrl, secrets, ports, env: { OCOP_DEMO: "1", OCOP_TODAY: process.env.OCOP_TODAY } });
    running.push(
      ...(await Promise.all([parts.backend, parts.storefront, parts.bots].map((part) => startProcess(part)))),
    );
    lap("house open");
    Object.assign(process.env, {
      TEST_DATABASE_URL: databaseUrl,
      TEST_BACKEND_URL: parts.backend && running[0]?.url,
      TEST_STOREFRONT_URL: running[1]?.url,
      TEST_BOTS_URL: running[2]?.url,
    });
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}

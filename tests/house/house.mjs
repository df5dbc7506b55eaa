// @ts-check
import { randomBytes } from "node:crypto";
import path from "node:path";
import { withClient } from "../../scripts/lib/database.mjs";
import { contentFingerprint, fillDatabase } from "../../scripts/lib/fill.mjs";
import { LockedError, takeLock } from "../../scripts/lib/lock.mjs";
import { startPostgres } from "../../scripts/lib/pg.mjs";
import { databaseHome } from "../../scripts/lib/places.mjs";
import { freePort, house, startProcess } from "../../scripts/lib/processes.mjs";
import { ADMIN_EMAIL, demoSellers } from "../../scripts/lib/seeds.mjs";
import { ROOT } from "../../scripts/lib/steps.mjs";

/** Databases that nobody outside this machine reaches, thrown away after the run. */
const PASSWORD = "only-for-tests";

/**
 * The name of a database with all tables and seeds, which is made when there is none of this state yet.
 * @param {import("../../scripts/lib/pg.mjs").Postgres} postgres
 * @param {(databaseUrl: string) => ReturnType<typeof house>} rooms
 */
async function template(postgres, rooms) {
  const name = `template_${contentFingerprint()}`;
  const draft = "draft";
  const found = await withClient(postgres.url("postgres"), async (client) => {
    const { rows } = await client.query(
      "select datname from pg_database where datname ~ '^(template_|draft|test_)' and not datistemplate",
    );
    for (const { datname } of rows) if (datname !== name) await client.query(`drop database "${datname}" with (force)`);
    if (rows.some(({ datname }) => datname === name)) return true;
    await client.query(`create database "${draft}"`);
    return false;
  });
  if (!found) {
    const databaseUrl = postgres.url(draft);
    await fillDatabase({
      databaseUrl,
      botsPassword: PASSWORD,
      command: rooms(databaseUrl).command,
      admin: { email: ADMIN_EMAIL, password: PASSWORD },
      sellers: demoSellers(PASSWORD),
      demo: true,
    });
    await withClient(postgres.url("postgres"), (client) =>
      client.query(`alter database "${draft}" rename to "${name}"`),
    );
  }
  return name;
}

/**
 * Opens the house of the tests, one for each checkout. Tests find it through `tests/house/client.ts`, which reads
 * TEST_BACKEND_URL, TEST_STOREFRONT_URL, TEST_BOTS_URL, TEST_DATABASE_URL, TEST_ADMIN_EMAIL, TEST_ADMIN_PASSWORD and TEST_SELLERS.
 */
export async function openTestHouse() {
  const start = performance.now();
  /** @param {string} what */
  const lap = (what) => console.log(`[house] ${what} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const data = path.join(ROOT, ".data");
  let unlock = () => {};
  try {
    unlock = takeLock(path.join(data, "test.lock"));
  } catch (error) {
    if (error instanceof LockedError) throw new Error(`The tests of this checkout already run (process ${error.pid})`);
    throw error;
  }
  /** @type {import("../../scripts/lib/pg.mjs").Postgres | undefined} */
  let postgres;
  /** @type {import("../../scripts/lib/processes.mjs").Running[]} */
  const running = [];
  const close = async () => {
    await Promise.all(running.map((one) => one.stop()));
    await postgres?.stop();
    unlock();
  };
  try {
    const database = await startPostgres({
      home: databaseHome(data),
      name: "test-postgres",
      port: await freePort(),
      password: PASSWORD,
      fast: true,
    });
    postgres = database;
    const ports = { backend: await freePort(), storefront: await freePort(), bots: await freePort() };
    const secrets = {
      jwt: randomBytes(24).toString("hex"),
      cookie: randomBytes(24).toString("hex"),
      botsDatabasePassword: PASSWORD,
    };
    /** @param {string} databaseUrl */
    const rooms = (databaseUrl) =>
      house({
        databaseUrl,
        secrets,
        ports,
        env: { OCOP_DEMO: "1", OCOP_TODAY: process.env.OCOP_TODAY, REDIS_URL: "" },
      });
    const filled = await template(database, rooms);
    lap("tables and seeds");
    const name = `test_${process.pid}`;
    await withClient(database.url("postgres"), (client) =>
      client.query(`create database "${name}" template "${filled}" strategy file_copy`),
    );
    const databaseUrl = database.url(name);
    const { backend, storefront, bots } = rooms(databaseUrl);
    const [api, shop, bot] = await Promise.all(
      [backend, storefront, bots].map((room) => startProcess({ ...room, onSpawn: (one) => running.push(one) })),
    );
    lap("house open");
    Object.assign(process.env, {
      TEST_DATABASE_URL: databaseUrl,
      TEST_BACKEND_URL: api?.url,
      TEST_STOREFRONT_URL: shop?.url,
      TEST_BOTS_URL: bot?.url,
      TEST_ADMIN_EMAIL: ADMIN_EMAIL,
      TEST_ADMIN_PASSWORD: PASSWORD,
      TEST_SELLERS: JSON.stringify(demoSellers(PASSWORD)),
    });
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}

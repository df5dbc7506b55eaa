// @ts-check
// Brings a database up to date: migrations, then seeds, each only when what it is made from has changed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ensureBotsDatabase } from "./bots-database.mjs";
import { withClient } from "./database.mjs";
import { SEEDS } from "./seeds.mjs";
import { fingerprint, ROOT, run } from "./steps.mjs";

/** @typedef {ReturnType<typeof import("./processes.mjs").house>["command"]} Command */
/** @typedef {(says: { vi: string, en: string }, seconds: number) => void} Report */

/** What decides the tables: Medusa itself, its configuration, and every module, link and migration script of ours. */
function schemaInputs() {
  const inputs = ["package-lock.json", "backend/medusa-config.ts"];
  for (const room of ["backend", ...fs.readdirSync(path.join(ROOT, "plugins")).map((name) => `plugins/${name}`)])
    for (const folder of ["modules", "links", "migrations", "migration-scripts"]) inputs.push(`${room}/src/${folder}`);
  return inputs;
}

/** What a freshly filled database looks like, in one short word: it changes with every input of tables and seeds. */
export const contentFingerprint = () =>
  fingerprint([
    ...schemaInputs(),
    ...SEEDS.flatMap(({ inputs }) => inputs),
    "scripts/lib/fill.mjs",
    "scripts/lib/seeds.mjs",
  ]);

/** Makes the table in which a database remembers what was done to it. @param {string} url */
const openRecord = (url) =>
  withClient(url, (client) =>
    client.query(`
      create schema if not exists house;
      create table if not exists house.step_done (
        name text primary key,
        fingerprint text not null,
        done_at timestamptz not null default now()
      )`),
  );

/** @param {string} url @param {string} name @param {string} now @param {() => Promise<unknown>} work */
async function once(url, name, now, work) {
  const done = await withClient(url, (client) =>
    client.query("select 1 from house.step_done where name = $1 and fingerprint = $2", [name, now]),
  );
  if (done.rowCount === 1) return;
  await work();
  await withClient(url, (client) =>
    client.query(
      `insert into house.step_done (name, fingerprint) values ($1, $2)
       on conflict (name) do update set fingerprint = excluded.fingerprint, done_at = now()`,
      [name, now],
    ),
  );
}

/**
 * Migrates and fills a database; what was done before is not done again. `report` is told what ran.
 * @param {{ databaseUrl: string, botsPassword: string, command: Command, admin: { email: string, password: string }, sellers?: import("./seeds.mjs").SeedContext["sellers"], demo: boolean, report?: Report }} options
 */
export async function fillDatabase({
  databaseUrl,
  botsPassword,
  command,
  admin,
  sellers = [],
  demo,
  report = () => {},
}) {
  /** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
  const medusa = (args, env = {}) =>
    run(command.program, [command.script, ...args], { cwd: command.cwd, env: { ...command.env, ...env } });
  /** @type {import("./seeds.mjs").SeedContext} */
  const context = {
    databaseUrl,
    demo,
    admin,
    sellers,
    exec: (script, { args = [], env = {} } = {}) => medusa(["exec", `./src/scripts/${script}.js`, ...args], env),
  };
  /** @param {{ vi: string, en: string }} says @param {() => Promise<unknown>} work */
  const timed = (says, work) => async () => {
    const start = performance.now();
    await work();
    report(says, (performance.now() - start) / 1000);
  };
  await ensureBotsDatabase(databaseUrl, botsPassword);
  await openRecord(databaseUrl);
  await once(
    databaseUrl,
    "migrations",
    // The workflow engines with and without Redis have migrations of their own for the same table.
    `${fingerprint(schemaInputs())}${command.env.REDIS_URL ? " redis" : ""}`,
    timed({ vi: "Tạo và cập nhật các bảng", en: "Tables made and updated" }, () =>
      medusa(["db:migrate", "--execute-safe-links"]),
    ),
  );
  for (const seed of SEEDS) {
    if (seed.demo && !demo) continue;
    const now = createHash("sha256")
      .update(`${fingerprint(seed.inputs)} ${seed.also?.(context) ?? ""}`)
      .digest("hex");
    await once(
      databaseUrl,
      `seed ${seed.name}`,
      now,
      timed(seed.says, () => seed.run(context)),
    );
  }
}

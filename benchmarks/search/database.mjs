// @ts-check
// A PostgreSQL of the benchmark's own with the tables of the embedded provider, and nothing else of the house.
import { createRequire } from "node:module";
import path from "node:path";
import { withClient } from "../../scripts/lib/database.mjs";
import { startPostgres } from "../../scripts/lib/pg.mjs";
import { databaseHome } from "../../scripts/lib/places.mjs";
import { freePort } from "../../scripts/lib/processes.mjs";
import { ROOT } from "../../scripts/lib/steps.mjs";

const NAME = "search_benchmark";
const require = createRequire(path.join(ROOT, "plugins/search/package.json"));

/** Opens the database empty; whoever opens it closes it. */
export async function openSearchDatabase() {
  const postgres = await startPostgres({
    home: databaseHome(path.join(ROOT, ".data")),
    name: "bench-search-postgres",
    port: await freePort(),
    password: "only-for-benchmarks",
  });
  try {
    await withClient(postgres.url("postgres"), async (client) => {
      await client.query(`drop database if exists "${NAME}" with (force)`);
      await client.query(`create database "${NAME}"`);
    });
    const { knex: connect } = require("@medusajs/framework/mikro-orm/knex");
    const knex = connect({ client: "pg", connection: postgres.url(NAME), pool: { min: 0, max: 10 } });
    for (const statement of await migrations()) await knex.raw(statement);
    return {
      knex,
      pid: postgres.pid,
      close: async () => {
        await knex.destroy();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The statements of the embedded provider's migration. @returns {Promise<string[]>} */
async function migrations() {
  const file = "modules/search/migrations/Migration20261122100000.js";
  const { Migration20261122100000: Migration } = require(path.join(ROOT, "plugins/search/.medusa/server/src", file));
  const migration = new Migration(undefined, undefined);
  await migration.up();
  return migration.getQueries().map(String);
}

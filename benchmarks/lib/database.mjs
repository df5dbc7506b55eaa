// @ts-check
// A PostgreSQL of a benchmark's own with the tables of some migrations, and nothing else of the house.
import { createRequire } from "node:module";
import path from "node:path";
import { withClient } from "../../scripts/lib/database.mjs";
import { startPostgres } from "../../scripts/lib/pg.mjs";
import { databaseHome } from "../../scripts/lib/places.mjs";
import { freePort } from "../../scripts/lib/processes.mjs";
import { ROOT } from "../../scripts/lib/steps.mjs";

/**
 * Opens a database empty but for these migrations of a built plugin; whoever opens it closes it.
 * @param {{ name: string, plugin: string, module: string, migrations: string[] }} wanted
 */
export async function openBenchDatabase({ name, plugin, module, migrations }) {
  const require = createRequire(path.join(ROOT, "plugins", plugin, "package.json"));
  const postgres = await startPostgres({
    home: databaseHome(path.join(ROOT, ".data")),
    name: `bench-${name}-postgres`,
    port: await freePort(),
    password: "only-for-benchmarks",
  });
  try {
    const database = `${name}_benchmark`;
    await withClient(postgres.url("postgres"), async (client) => {
      await client.query(`drop database if exists "${database}" with (force)`);
      await client.query(`create database "${database}"`);
    });
    const { knex: connect } = require("@medusajs/framework/mikro-orm/knex");
    const knex = connect({ client: "pg", connection: postgres.url(database), pool: { min: 0, max: 10 } });
    for (const migration of migrations) {
      const folder = `plugins/${plugin}/.medusa/server/src/modules/${module}/migrations`;
      const { [migration]: Migration } = require(path.join(ROOT, folder, `${migration}.js`));
      const made = new Migration(undefined, undefined);
      await made.up();
      for (const statement of made.getQueries()) await knex.raw(String(statement));
    }
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

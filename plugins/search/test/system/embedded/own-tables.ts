/** @file Tables of a test's own for the embedded provider: an empty database on the server of the house, with its migrations. */
import { type Knex, knex as knexOf } from "@medusajs/framework/mikro-orm/knex";
import { databaseUrl } from "../../../../../tests/house/client.js";
import { Migration20261122100000 } from "../../../src/modules/search/migrations/Migration20261122100000.js";
import { Migration20261122110000 } from "../../../src/modules/search/migrations/Migration20261122110000.js";

/** Two pools on one database, as two processes have them. */
export interface OwnTables {
  readonly knex: Knex;
  readonly other: Knex;
  close(): Promise<void>;
}

/** The statements of the migrations; they need nothing of what they are usually given. */
async function statements(): Promise<string[]> {
  const queries: string[] = [];
  for (const Migration of [Migration20261122100000, Migration20261122110000]) {
    const migration = new Migration(undefined as never, undefined as never);
    await migration.up();
    queries.push(...migration.getQueries().map(String));
  }
  return queries;
}

export async function ownTables(purpose: string): Promise<OwnTables> {
  const server = new URL(databaseUrl());
  const name = `test_search_${purpose}_${process.pid}`;
  const poolOf = (database: string, max: number) =>
    knexOf({
      client: "pg",
      connection: Object.assign(new URL(server), { pathname: `/${database}` }).href,
      pool: { min: 0, max },
    });
  const admin = poolOf("postgres", 1);
  const drop = () => admin.raw(`drop database if exists "${name}" with (force)`);
  await drop();
  await admin.raw(`create database "${name}"`);
  const [knex, other] = [poolOf(name, 4), poolOf(name, 4)];
  for (const statement of await statements()) await knex.raw(statement);
  return {
    knex,
    other,
    close: async () => {
      await Promise.all([knex.destroy(), other.destroy()]);
      await drop();
      await admin.destroy();
    },
  };
}

import { once } from "node:events";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import load from "@medusajs/medusa/loaders/index";
import express from "express";
import pg from "pg";

export const ROOT = path.resolve(__dirname, "../../../..");

/** A Medusa of this process, on a database of its own: for what cannot be seen over HTTP. */
export interface InProcess {
  container: MedusaContainer;
  url: string;
  close(): Promise<void>;
}

/** Reads a variable that the open test house sets. */
export function houseVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the house is not open`);
  return value;
}

async function sql(url: string, text: string): Promise<{ datname: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ datname: string }>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A database of a test file's own: a copy of the house's migrated template. */
export async function ownDatabase(purpose: string): Promise<{ url: string; drop(): Promise<void> }> {
  const house = new URL(houseVariable("TEST_DATABASE_URL"));
  const at = (database: string) => Object.assign(new URL(house), { pathname: `/${database}` }).href;
  const [template] = await sql(
    at("postgres"),
    "select datname from pg_database where datname like 'template\\__%' and not datistemplate",
  );
  if (template === undefined) throw new Error("The house has no migrated template");
  const name = `test_${purpose}_${process.pid}`;
  const drop = async () => {
    await sql(at("postgres"), `drop database if exists "${name}" with (force)`);
  };
  await drop();
  await sql(at("postgres"), `create database "${name}" template "${template.datname}" strategy file_copy`);
  return { url: at(name), drop };
}

/** Starts Medusa on a database of its own; with its HTTP routes on a free port if wanted. */
export async function bootInProcess(purpose: string, { http = false } = {}): Promise<InProcess> {
  const database = await ownDatabase(purpose);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    JWT_SECRET: "only-for-tests-only-for-tests",
    COOKIE_SECRET: "only-for-tests-only-for-tests",
    ADMIN_DISABLED: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "error",
  });
  const app = express();
  const { container, shutdown } = await load({
    directory: path.join(ROOT, "backend"),
    expressApp: app,
    skipLoadingEntryPoints: !http,
  });
  const server = http ? app.listen(0, "127.0.0.1") : undefined;
  if (server !== undefined) await once(server, "listening");
  const address = server?.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    container,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server?.closeAllConnections();
      server?.close();
      await shutdown();
      await database.drop();
    },
  };
}

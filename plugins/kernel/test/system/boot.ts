import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import express from "express";
import pg from "pg";

const ROOT = path.resolve(__dirname, "../../../..");

/** A Medusa of this process, on a database of its own: for what cannot be seen over HTTP. */
export interface InProcess {
  container: MedusaContainer;
  databaseUrl: string;
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

/** Clones the house's migrated template and starts Medusa on the copy, without its HTTP routes. */
export async function bootInProcess(): Promise<InProcess> {
  const house = new URL(houseVariable("TEST_DATABASE_URL"));
  const at = (database: string) => Object.assign(new URL(house), { pathname: `/${database}` }).href;
  const [template] = await sql(
    at("postgres"),
    "select datname from pg_database where datname like 'template\\__%' and not datistemplate",
  );
  if (template === undefined) throw new Error("The house has no migrated template");
  const name = `test_kernel_${process.pid}`;
  await sql(at("postgres"), `drop database if exists "${name}" with (force)`);
  await sql(at("postgres"), `create database "${name}" template "${template.datname}" strategy file_copy`);
  Object.assign(process.env, {
    DATABASE_URL: at(name),
    JWT_SECRET: "only-for-tests-only-for-tests",
    COOKIE_SECRET: "only-for-tests-only-for-tests",
    ADMIN_DISABLED: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "error",
  });
  const { default: load } = await import("@medusajs/medusa/loaders/index");
  const { container, shutdown } = await load({
    directory: path.join(ROOT, "backend"),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  });
  return {
    container,
    databaseUrl: at(name),
    close: async () => {
      await shutdown();
      await sql(at("postgres"), `drop database if exists "${name}" with (force)`);
    },
  };
}

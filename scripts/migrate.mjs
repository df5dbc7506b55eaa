// @ts-check
// `npm run migrate`: brings the database of DATABASE_URL up to date and ends: tables, the shipped register, the account of Medusa Admin, the role of the bots.
// No demonstration data. Run again it does only what has changed.
import { migrateEnv, readEnv } from "@cho-ocop/contracts";
import { fillDatabase } from "./lib/fill.mjs";
import { medusaCommand } from "./lib/processes.mjs";
import { showStep } from "./lib/show.mjs";

const env = readEnv(migrateEnv, process.env);
await fillDatabase({
  databaseUrl: env.DATABASE_URL,
  botsPassword: env.BOTS_DATABASE_PASSWORD,
  command: medusaCommand(process.env),
  admin: { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD },
  demo: false,
  report: showStep,
});

// @ts-check
// The part of the database that belongs to the bots: schema `bots`, and a role that reaches nothing else.
import pg from "pg";
import { withClient } from "./database.mjs";

const ROLE = "cho_ocop_bots";

/** The address of a database for the role of the bots. @param {string} databaseUrl @param {string} password */
export function botsDatabaseUrl(databaseUrl, password) {
  const url = new URL(databaseUrl);
  url.username = ROLE;
  url.password = encodeURIComponent(password);
  return url.href;
}

/**
 * Makes the role and the schema of the bots, or gives the role this password. What is in the schema the bots make themselves.
 * The role owns its tables, not the schema: that also works with an administrator who is no superuser.
 * @param {string} databaseUrl @param {string} password
 */
export const ensureBotsDatabase = (databaseUrl, password) =>
  withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [ROLE]);
    if (rowCount === 0) await client.query(`create role ${ROLE}`);
    await client.query(`alter role ${ROLE} with login password ${pg.escapeLiteral(password)}`);
    await client.query(`create schema if not exists bots`);
    await client.query(`grant usage, create on schema bots to ${ROLE}`);
  });

// @ts-check
import pg from "pg";

/** Runs `work` with a connection that is closed afterwards. @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} adminUrl @param {string} name */
export const databaseExists = (adminUrl, name) =>
  withClient(
    adminUrl,
    async (client) => (await client.query("select 1 from pg_database where datname = $1", [name])).rowCount === 1,
  );

/**
 * Makes the database of an address when its server does not have it yet.
 * @param {string} url
 */
export async function ensureDatabase(url) {
  try {
    await withClient(url, (client) => client.query("select 1"));
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== "3D000") throw error;
    const admin = new URL(url);
    const name = decodeURIComponent(admin.pathname.slice(1));
    admin.pathname = "/postgres";
    await withClient(admin.href, (client) => client.query(`create database ${pg.escapeIdentifier(name)}`));
  }
}

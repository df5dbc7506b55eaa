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

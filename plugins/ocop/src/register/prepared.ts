import { createHash } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A connection of the pool, as far as it is needed here. */
interface Connection {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}
interface Pool {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

const names = new Map<string, string>();

/** A name that belongs to one text, so that each connection plans it once. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `ocop_${createHash("sha1").update(text).digest("hex").slice(0, 20)}`;
  names.set(text, name);
  return name;
}

/**
 * Runs one prepared statement on a connection of the pool and returns its rows. For the public reads only, whose texts are few and
 * fixed: a text made from a request would leave a plan behind on every connection.
 */
export async function runPrepared<Row>(knex: Knex, text: string, values: readonly unknown[]): Promise<Row[]> {
  const pool: Pool = knex.client;
  const connection = await pool.acquireConnection();
  try {
    return (await connection.query({ name: nameOf(text), text, values })).rows as Row[];
  } finally {
    await pool.releaseConnection(connection);
  }
}

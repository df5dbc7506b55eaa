import { createHash } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A connection of the pool, as far as it is needed here. */
interface Connection {
  query(statement: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}
interface Pool {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

/** How many texts are prepared on every connection; a list has a few hundred by its filters, of which few are asked for often. */
const MOST_PREPARED = 64;

const names = new Map<string, string>();

/** A name that belongs to one text, so that each connection plans it once; none for texts that come when enough have a name. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = `ocop_${createHash("sha1").update(text).digest("hex").slice(0, 20)}`;
  names.set(text, name);
  return name;
}

/**
 * Runs one statement on a connection of the pool and returns its rows; prepared, if it is one of the first texts that were asked for.
 * For the public reads, whose texts come from their code: whatever a request holds goes into `values`.
 */
export async function runPrepared<Row>(knex: Knex, text: string, values: readonly unknown[]): Promise<Row[]> {
  const pool: Pool = knex.client;
  const connection = await pool.acquireConnection();
  try {
    const name = nameOf(text);
    return (await connection.query({ ...(name === undefined ? {} : { name }), text, values })).rows as Row[];
  } finally {
    await pool.releaseConnection(connection);
  }
}

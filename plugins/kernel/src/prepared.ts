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
const MOST_PREPARED = 96;

const names = new Map<string, string>();

/** A name that belongs to one text, so that each connection plans it once; none for texts that come when enough have a name. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  prepared(text);
  return names.get(text);
}

/** Names a text while its file is loaded, so that it is prepared on every connection whatever else was asked for before. Returns the text. */
export function prepared(text: string): string {
  names.set(text, `ocop_${createHash("sha1").update(text).digest("hex").slice(0, 20)}`);
  return text;
}

/**
 * Runs one statement on a connection of the pool, or on that of a transaction, and returns its rows; prepared, if its text was named or is
 * one of the first that were asked for. Texts come from code: whatever a request holds goes into `values`.
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

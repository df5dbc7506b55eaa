import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Whatever runs SQL: the pool, or a transaction. */
export type Sql = Pick<Knex, "raw">;

/** Runs one statement and returns its rows. */
export async function rowsOf<Row>(sql: Sql, statement: string, bindings: readonly Knex.Value[] = []): Promise<Row[]> {
  return (await sql.raw<{ rows: Row[] }>(statement, [...bindings])).rows;
}

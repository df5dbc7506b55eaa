import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Whoever reads documents to write them into an index holds this lock from before the first until after the last. */
const LOCK = "hashtext('search_index_writer')";

/** Waits until nobody else writes, and then keeps others from writing until the transaction ends. */
export const waitToWrite = async (trx: Knex.Transaction): Promise<void> => {
  await trx.raw(`select pg_advisory_xact_lock(${LOCK})`);
};

/** Whether nobody else writes; if so, keeps others from writing until the transaction ends. */
export async function mayWrite(trx: Knex.Transaction): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { held: boolean }[] }>(`select pg_try_advisory_xact_lock(${LOCK}) as held`);
  return rows[0]?.held === true;
}

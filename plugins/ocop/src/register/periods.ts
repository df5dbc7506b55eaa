import { entryPeriods } from "@cho-ocop/ocop-rules";
import { readFacts } from "./facts.js";
import { rowsOf, type Sql } from "./sql.js";

const BATCH = 500;

/**
 * Derives the status periods of some register entries anew from their certificates and events. Call it in the transaction that changed
 * any of these, after the change, with every entry that was touched: lists, search and caches compare these periods only.
 */
export async function rewritePeriods(trx: Sql, recognisedProductIds: readonly string[]): Promise<void> {
  const ids = [...new Set(recognisedProductIds)];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    // Whoever changes a certificate holds its entry's row: facts are read after they are done, and periods never written by two at once.
    await trx.raw("select id from ocop_recognised_product where id = any(?) order by id for update", [batch]);
    const periods = (await readFacts(trx, batch)).flatMap((entry) =>
      entryPeriods(entry).map((period) => ({
        recognised_product_id: entry.id,
        from_day: period.from ?? "-infinity",
        to_day: period.to ?? "infinity",
        status: period.status,
        stars: period.stars,
        certificate_id: period.certificateId,
      })),
    );
    await trx.raw("delete from ocop_status_period where recognised_product_id = any(?)", [batch]);
    await trx.raw(
      `insert into ocop_status_period (recognised_product_id, from_day, to_day, status, stars, certificate_id)
       select * from json_to_recordset(?::json) as p (recognised_product_id text, from_day date, to_day date, status text,
         stars smallint, certificate_id text)`,
      [JSON.stringify(periods)],
    );
  }
}

/** Derives the periods of all entries anew: after a change of the rules, or to repair. Returns how many entries there are. */
export async function rewriteAllPeriods(trx: Sql): Promise<number> {
  const rows = await rowsOf<{ id: string }>(trx, "select id from ocop_recognised_product order by id");
  await rewritePeriods(
    trx,
    rows.map((row) => row.id),
  );
  return rows.length;
}

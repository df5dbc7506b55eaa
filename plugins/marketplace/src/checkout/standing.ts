import { prepared, runPrepared } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Standing } from "./changes.js";

const STATEMENT = prepared(`
select product_id as "productId", recognised_product_id as "recognisedProductId", certificate_id as "certificateId", stars, status
from ocop_product_standing where product_id = any($1::text[]) and from_day <= $2::date and to_day > $2::date`);

/** What the register says of some products on a day, by product. Products that are in no entry are left out. */
export async function standingOn(
  knex: Knex,
  productIds: readonly string[],
  day: CalendarDay,
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await runPrepared<Standing & { productId: string }>(knex, STATEMENT, [productIds, day]);
  return new Map(rows.map(({ productId, ...standing }) => [productId, standing]));
}

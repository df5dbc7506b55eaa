import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Standing } from "./changes.js";

/** What the register says of some products on a day, by product. Products that are in no entry are left out. */
export async function standingOn(
  knex: Knex,
  productIds: readonly string[],
  day: CalendarDay,
): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await knex.raw<{ rows: (Standing & { productId: string })[] }>(
    `select product_id as "productId", recognised_product_id as "recognisedProductId", certificate_id as "certificateId", stars, status
     from ocop_product_standing where product_id = any(?) and from_day <= ?::date and to_day > ?::date`,
    [[...productIds], day, day] as Knex.Value[],
  );
  return new Map(rows.map(({ productId, ...standing }) => [productId, standing]));
}

import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PictureOf } from "./picture.js";

// Only of what is published: the name of a draft is nobody's business.
const STATEMENT = `
select product.title as name, r.group_code as "group" from product
join ocop_product_recognised_product link on link.product_id = product.id and link.deleted_at is null
join ocop_recognised_product r on r.id = link.recognised_product_id and r.deleted_at is null
where product.handle = $1 and product.deleted_at is null and product.status = 'published'`;

/** Of what the picture of a listing is drawn; undefined when there is no such listing. */
export async function pictureSubject(knex: Knex, handle: string): Promise<PictureOf | undefined> {
  const [subject] = await runPrepared<PictureOf>(knex, STATEMENT, [handle]);
  return subject;
}

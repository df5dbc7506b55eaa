import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What was linked with an entry of the register, and then deleted or rejected. A draft is no such thing: it may never have been shown. */
const STATEMENT = `
select exists (
  select 1 from product join ocop_product_recognised_product link on link.product_id = product.id
  where product.handle = $1 and (product.deleted_at is not null or product.status = 'rejected')
) as down`;

/** Whether the listing of a handle was taken down, so that its address will not come back (410) rather than never was (404). */
export async function wasTakenDown(knex: Knex, handle: string): Promise<boolean> {
  const [row] = await runPrepared<{ down: boolean }>(knex, STATEMENT, [handle]);
  return row?.down ?? false;
}

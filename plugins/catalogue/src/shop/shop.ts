import type { Shop } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

// A key that opens the sales channel in which listings stand; the oldest, so that the answer stays the same.
const STATEMENT = `
select key.token as "publishableKey", region.id as "regionId", region.currency_code as currency
from api_key key
join publishable_api_key_sales_channel opens on opens.publishable_key_id = key.id and opens.deleted_at is null
join sales_channel channel on channel.id = opens.sales_channel_id and channel.deleted_at is null and not channel.is_disabled
cross join region
where key.type = 'publishable' and key.deleted_at is null and key.revoked_at is null
  and region.currency_code = $1 and region.deleted_at is null
order by key.created_at, key.id, region.created_at, region.id limit 1`;

/** What a shop window needs to sell; undefined while nothing is prepared for selling. */
export async function shop(knex: Knex): Promise<Shop | undefined> {
  const [row] = await runPrepared<Shop>(knex, STATEMENT, ["vnd"]);
  return row;
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Whose product a Medusa product is, for rooms that may not read the register's tables. */
export class Migration20261122030000 extends Migration {
  override async up(): Promise<void> {
    // The link that holds now or, for a product that was deleted or unlinked, the last one: its orders are still of its producer.
    this.addSql(`create or replace view ocop_product_producer as
      select link.product_id, entry.producer_id
      from ocop_product_recognised_product link
      join ocop_recognised_product entry on entry.id = link.recognised_product_id
      where entry.producer_id is not null and not exists (
        select 1 from ocop_product_recognised_product newer
        where newer.product_id = link.product_id and newer.recognised_product_id <> link.recognised_product_id
          and coalesce(newer.deleted_at, 'infinity') > coalesce(link.deleted_at, 'infinity'))`);
    this.addSql(`create index if not exists ocop_product_recognised_product_entry
      on ocop_product_recognised_product (recognised_product_id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists ocop_product_recognised_product_entry");
    this.addSql("drop view if exists ocop_product_producer");
  }
}

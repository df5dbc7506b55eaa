import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What a producer may put up for sale, and what is known of it on which days, for rooms that may not read the register's tables. */
export class Migration20261123050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace view ocop_entry_of_producer as
      select entry.id as recognised_product_id, entry.handle, entry.name, entry.producer_id, entry.group_code,
        entry.demonstration, coalesce(producer.province_code, producer.commune_code) is not null as producer_has_address
      from ocop_recognised_product entry
      join ocop_producer producer on producer.id = entry.producer_id
      where entry.deleted_at is null and entry.superseded_by_id is null`);
    this.addSql(`create or replace view ocop_entry_standing as
      select recognised_product_id, from_day, to_day, status, stars, certificate_id from ocop_status_period`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ocop_entry_of_producer, ocop_entry_standing");
  }
}

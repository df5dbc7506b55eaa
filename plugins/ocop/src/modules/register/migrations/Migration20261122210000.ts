import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the register says of Medusa's products on which days, and where producers are at home, for rooms that may not read its tables. */
export class Migration20261122210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace view ocop_product_standing as
      select link.product_id, period.recognised_product_id, period.from_day, period.to_day, period.status, period.stars,
        period.certificate_id
      from ocop_product_recognised_product link
      join ocop_recognised_product entry on entry.id = link.recognised_product_id and entry.deleted_at is null
      join ocop_status_period period on period.recognised_product_id = entry.id
      where link.deleted_at is null`);
    this.addSql(`create or replace view ocop_producer_home as
      select id as producer_id, name, handle, province_code from ocop_producer`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ocop_product_standing, ocop_producer_home");
  }
}

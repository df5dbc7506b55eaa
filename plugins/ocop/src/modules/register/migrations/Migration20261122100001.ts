import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who a producer is before the law, for rooms that may not read the register's tables. */
export class Migration20261122100001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace view ocop_producer_legal as
      select id as producer_id, name, handle, legal_form, province_code, commune_code, province_before_code, district_before,
        commune_before
      from ocop_producer`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ocop_producer_legal");
  }
}

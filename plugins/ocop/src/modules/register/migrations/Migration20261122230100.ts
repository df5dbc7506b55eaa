import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What decides on commission and tax of a sale, for rooms that may not read the register's tables. */
export class Migration20261122230100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace view ocop_producer_legal_form as
      select id as producer_id, legal_form from ocop_producer`);
    this.addSql(`create or replace view ocop_recognised_product_group as
      select id as recognised_product_id, group_code from ocop_recognised_product`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists ocop_producer_legal_form, ocop_recognised_product_group");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Who sold an order, as the register said at that moment: a receipt says so for good, whatever becomes of the producer. Orders stand here
 * without a foreign key: their table is made by a later migration.
 */
export class Migration20261122100002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_order_seller (
      order_id text primary key check (order_id <> ''),
      producer_id text not null check (producer_id <> ''),
      name text not null check (name <> ''),
      handle text not null check (handle <> ''),
      legal_form text not null check (legal_form <> ''),
      province_code text null,
      commune_code text null,
      province_before_code text null,
      district_before text null,
      commune_before text null
    )`);
    this.addSql(`create or replace function marketplace_keep_seller() returns trigger language plpgsql as $$
      begin
        raise exception 'Who sold an order is kept: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    this.addSql(`create or replace trigger marketplace_order_seller_append_only
      before update or delete on marketplace_order_seller for each row execute function marketplace_keep_seller()`);
    this.addSql(`create or replace trigger marketplace_order_seller_no_truncate
      before truncate on marketplace_order_seller for each statement execute function marketplace_keep_seller()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists marketplace_order_seller");
    this.addSql("drop function if exists marketplace_keep_seller");
  }
}

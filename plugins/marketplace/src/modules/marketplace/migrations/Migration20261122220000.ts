import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A sum in whole đồng. */
const DONG = "bigint not null check";

/**
 * Purchases and the orders that they were split into, what the register said of each line at that moment, and prices of delivery.
 * Orders and carts are Medusa's: their ids stand here without foreign keys, since those tables may be made later.
 */
export class Migration20261122220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_order_group (
      id text primary key check (id ~ '^ogrp_'),
      cart_id text not null unique check (cart_id <> ''),
      item_total ${DONG} (item_total >= 0),
      delivery_total ${DONG} (delivery_total >= 0),
      total ${DONG} (total >= 0),
      placed_at timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists marketplace_group_order (
      order_id text primary key check (order_id <> ''),
      group_id text not null references marketplace_order_group (id),
      position smallint not null check (position >= 1),
      producer_id text null check (producer_id <> ''),
      item_total ${DONG} (item_total >= 0),
      delivery_total ${DONG} (delivery_total >= 0),
      total ${DONG} (total >= 0),
      unique (group_id, position),
      unique nulls not distinct (group_id, producer_id)
    )`);
    this.addSql(`create index if not exists marketplace_group_order_producer
      on marketplace_group_order (producer_id, order_id)`);
    this.addSql(`create table if not exists marketplace_delivery_line (
      order_id text not null references marketplace_group_order (order_id),
      handling text not null check (handling in ('ambient', 'chilled', 'fresh')),
      grams integer not null check (grams >= 0),
      amount ${DONG} (amount >= 0),
      primary key (order_id, handling)
    )`);
    this.addSql(`create table if not exists marketplace_order_line_fact (
      order_line_id text primary key check (order_line_id <> ''),
      order_id text not null references marketplace_group_order (order_id),
      recognised_product_id text null,
      certificate_id text null,
      stars smallint null check (stars between 3 and 5),
      status text null check (status in ('not_yet_valid', 'valid', 'expiring', 'transitional', 'expired', 'revoked',
        'superseded', 'unverified')),
      price ${DONG} (price >= 0),
      price_per_kg bigint null check (price_per_kg >= 0),
      quantity integer not null check (quantity > 0),
      day date not null,
      check (stars is null or certificate_id is not null),
      check ((recognised_product_id is null) = (status is null))
    )`);
    this.addSql(`create index if not exists marketplace_order_line_fact_order
      on marketplace_order_line_fact (order_id)`);
    // What was true when something was sold does not become untrue later.
    this.addSql(`create or replace function marketplace_keep_fact() returns trigger language plpgsql as $$
      begin
        raise exception 'What was true at an order is kept: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    this.addSql(`create or replace trigger marketplace_order_line_fact_append_only
      before update or delete on marketplace_order_line_fact for each row execute function marketplace_keep_fact()`);

    // The orders of a purchase add up to it, to the đồng: checked when the transaction that wrote them commits.
    this.addSql(`create or replace function marketplace_group_adds_up() returns trigger language plpgsql as $$
      declare whole marketplace_order_group; items bigint; delivery bigint; parts bigint;
      begin
        select * into whole from marketplace_order_group where id = new.group_id;
        select sum(item_total), sum(delivery_total), sum(total) into items, delivery, parts
          from marketplace_group_order where group_id = new.group_id;
        if (whole.item_total, whole.delivery_total, whole.total) is distinct from (items, delivery, parts) then
          raise exception 'The orders of a purchase do not add up to it' using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$`);
    this.addSql("drop trigger if exists marketplace_group_order_adds_up on marketplace_group_order");
    this.addSql(`create constraint trigger marketplace_group_order_adds_up
      after insert or update on marketplace_group_order deferrable initially deferred
      for each row execute function marketplace_group_adds_up()`);

    this.addSql(`create table if not exists marketplace_delivery_rate (
      id text primary key check (id ~ '^drate_'),
      producer_id text null check (producer_id <> ''),
      handling text not null check (handling in ('ambient', 'chilled', 'fresh')),
      zone text not null check (zone in ('own_province', 'elsewhere')),
      up_to_grams integer null check (up_to_grams > 0),
      amount ${DONG} (amount >= 0),
      demonstration boolean not null default false,
      unique nulls not distinct (producer_id, handling, zone, up_to_grams)
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists marketplace_delivery_rate, marketplace_order_line_fact, marketplace_delivery_line,
      marketplace_group_order, marketplace_order_group cascade`);
    this.addSql("drop function if exists marketplace_group_adds_up, marketplace_keep_fact");
  }
}

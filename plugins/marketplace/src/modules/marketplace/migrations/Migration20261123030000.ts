import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Complaints about orders: their numbers, how far they are, and what was written, of which nothing is ever changed. */
export class Migration20261123030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create sequence if not exists marketplace_complaint_number");
    this.addSql(`create table if not exists marketplace_complaint (
      id text primary key check (id ~ '^comp_'),
      number text not null unique default 'KN-' || lpad(nextval('marketplace_complaint_number')::text, 6, '0'),
      order_id text not null check (order_id <> ''),
      kind text not null check (kind in ('not_received', 'damaged', 'not_as_described', 'quality', 'other')),
      state text not null default 'received' check (state in ('received', 'answered', 'closed')),
      received_at timestamptz not null,
      answered_at timestamptz null check (answered_at >= received_at),
      closed_at timestamptz null check (closed_at >= answered_at),
      check (state = 'received' or answered_at is not null),
      check ((state = 'closed') = (closed_at is not null))
    )`);
    // Whoever writes again about an order writes to the complaint that is open.
    this.addSql(`create unique index if not exists marketplace_complaint_open
      on marketplace_complaint (order_id) where state <> 'closed'`);
    this.addSql(
      `create index if not exists marketplace_complaint_newest on marketplace_complaint (received_at desc, id desc)`,
    );
    this.addSql(`create table if not exists marketplace_complaint_message (
      complaint_id text not null references marketplace_complaint (id),
      position smallint not null check (position >= 1),
      author text not null check (author in ('shopper', 'market')),
      written_by text null check (written_by <> ''),
      text text not null check (text <> ''),
      written_at timestamptz not null,
      primary key (complaint_id, position),
      check ((author = 'market') = (written_by is not null))
    )`);
    this.addSql(`create or replace function marketplace_keep_complaint() returns trigger language plpgsql as $$
      begin
        raise exception 'What was written in a complaint is kept: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    this.addSql(`create or replace trigger marketplace_complaint_message_append_only
      before update or delete on marketplace_complaint_message for each row execute function marketplace_keep_complaint()`);
    this.addSql(`create or replace trigger marketplace_complaint_message_no_truncate
      before truncate on marketplace_complaint_message for each statement execute function marketplace_keep_complaint()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists marketplace_complaint_message, marketplace_complaint");
    this.addSql("drop function if exists marketplace_keep_complaint");
    this.addSql("drop sequence if exists marketplace_complaint_number");
  }
}

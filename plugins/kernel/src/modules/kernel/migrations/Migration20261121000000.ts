import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The outbox, what each handler has done with its messages, and the counters of limited attempts. */
export class Migration20261121000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists kernel_outbox_message (
      id text primary key,
      position bigint generated always as identity unique,
      topic text not null check (topic <> ''),
      key text not null check (key <> ''),
      payload jsonb not null,
      effective_on date null,
      recorded_at timestamptz not null,
      created_at timestamptz not null default now(),
      due_at timestamptz not null default now(),
      attempts integer not null default 0 check (attempts >= 0),
      last_error text null,
      done_at timestamptz null,
      dead_at timestamptz null,
      check (done_at is null or dead_at is null)
    )`);
    this.addSql(`create index if not exists kernel_outbox_message_open
      on kernel_outbox_message (position) where done_at is null and dead_at is null`);
    this.addSql(`create index if not exists kernel_outbox_message_open_key
      on kernel_outbox_message (key, position) where done_at is null and dead_at is null`);
    this.addSql(`create index if not exists kernel_outbox_message_done
      on kernel_outbox_message (done_at) where done_at is not null`);
    this.addSql(`create index if not exists kernel_outbox_message_dead
      on kernel_outbox_message (dead_at) where dead_at is not null`);
    this.addSql(`create table if not exists kernel_outbox_delivery (
      message_id text not null references kernel_outbox_message (id) on delete cascade,
      handler text not null,
      delivered_at timestamptz not null default now(),
      primary key (message_id, handler)
    )`);
    // The shape is the one that rate-limiter-flexible reads and writes.
    this.addSql(`create table if not exists kernel_rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists kernel_outbox_delivery, kernel_outbox_message, kernel_rate_limit");
  }
}

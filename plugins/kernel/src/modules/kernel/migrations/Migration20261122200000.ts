import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Requests that carry an idempotency key, and what was answered. The path is in the fingerprint only: ids of carts are capabilities. */
export class Migration20261122200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists kernel_idempotency_key (
      scope text not null check (scope <> ''),
      key text not null check (length(key) between 16 and 255),
      fingerprint text not null check (fingerprint <> ''),
      state text not null default 'in_flight' check (state in ('in_flight', 'answered')),
      attempt text not null,
      lease_until timestamptz not null,
      effect jsonb null,
      status smallint null check (status between 200 and 499),
      answer text null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      primary key (scope, key),
      check ((state = 'answered') = (status is not null)),
      check ((status is null) = (answer is null))
    )`);
    this.addSql(`create index if not exists kernel_idempotency_key_expires on kernel_idempotency_key (expires_at)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists kernel_idempotency_key");
  }
}

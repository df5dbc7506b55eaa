import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

/**
 * Sellers, the people who work for them, and who is what in which. A producer of the register has one seller at most; its id stands here
 * without a foreign key, since the register's tables are of another room and may be made later.
 */
export class Migration20261122040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_seller (
      id text primary key check (id ~ '^sell_'),
      producer_id text not null unique check (producer_id <> ''),
      handle text not null unique check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) <= 200),
      name text not null check (name <> ''),
      status text not null default 'active' check (status in ('active', 'suspended')),
      demonstration boolean not null default false,${TIMES}
    )`);
    this.addSql(`create table if not exists marketplace_member (
      id text primary key check (id ~ '^smem_'),
      email text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
      name text not null check (name <> ''),
      demonstration boolean not null default false,${TIMES}
    )`);
    this.addSql(`create table if not exists marketplace_membership (
      seller_id text not null references marketplace_seller (id) on delete cascade,
      member_id text not null references marketplace_member (id) on delete cascade,
      role text not null check (role in ('owner', 'clerk', 'packer')),${TIMES},
      primary key (seller_id, member_id)
    )`);
    this.addSql(`create index if not exists marketplace_membership_member on marketplace_membership (member_id)`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists marketplace_membership, marketplace_member, marketplace_seller");
  }
}

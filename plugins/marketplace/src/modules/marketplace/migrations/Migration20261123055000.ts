import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How a producer becomes a seller and who works for it: applications with their documents, single-use links, and suspensions. What has
 * happened to an application is kept as it was written.
 */
export class Migration20261123055000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_application (
      id text primary key check (id ~ '^appl_'),
      number bigint generated always as identity unique,
      producer_id text not null check (producer_id <> ''),
      member_id text not null references marketplace_member (id),
      legal_form text not null check (legal_form in ('household', 'business_household', 'individual', 'cooperative',
        'cooperative_union', 'cooperative_group', 'company', 'farm', 'association', 'tourism_operator')),
      tax_code text null check (tax_code ~ '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$'),
      contact text not null check (contact <> ''),
      phone text not null check (phone ~ '^[+]84[0-9]+$'),
      state text not null default 'applied' check (state in ('applied', 'needs_more', 'approved', 'refused', 'withdrawn')),
      seller_id text null references marketplace_seller (id),
      consent_version text not null,
      consented_at timestamptz not null,
      created_at timestamptz not null default now(),
      check ((state = 'approved') = (seller_id is not null)),
      check (legal_form not in ('cooperative', 'cooperative_union', 'company') or tax_code is not null)
    )`);
    this.addSql(`create unique index if not exists marketplace_application_open on marketplace_application (member_id, producer_id)
      where state in ('applied', 'needs_more')`);
    this.addSql(
      `create index if not exists marketplace_application_producer on marketplace_application (producer_id, state)`,
    );
    this.addSql(`create table if not exists marketplace_application_move (
      id bigint generated always as identity primary key,
      application_id text not null references marketplace_application (id),
      move text not null check (move in ('apply', 'ask_more', 'answer', 'approve', 'refuse', 'withdraw')),
      actor_type text not null check (actor_type in ('seller', 'user')),
      actor_id text not null,
      reason text null,
      moved_at timestamptz not null,
      check (move not in ('ask_more', 'refuse') or reason is not null)
    )`);
    this.addSql(
      `create index if not exists marketplace_application_move_of on marketplace_application_move (application_id)`,
    );
    this.addSql(`create or replace function marketplace_keep_move() returns trigger language plpgsql as $$
      begin
        raise exception 'What has happened to an application is never changed';
      end $$`);
    for (const [when, each] of [
      ["update or delete", "row"],
      ["truncate", "statement"],
    ])
      this.addSql(`create or replace trigger marketplace_application_move_${each} before ${when} on marketplace_application_move
        for each ${each} execute function marketplace_keep_move()`);
    this.addSql(`create table if not exists marketplace_document (
      id text primary key check (id ~ '^sdoc_'),
      application_id text not null references marketplace_application (id) on delete cascade,
      item text not null check (item in ('registration', 'representative', 'certificate', 'food_safety')),
      name text not null check (name <> ''),
      type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
      bytes integer not null check (bytes between 1 and 8388608),
      uploaded_at timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists marketplace_document_application on marketplace_document (application_id)`);
    // Apart, so that no list ever reads them by accident.
    this.addSql(`create table if not exists marketplace_document_content (
      document_id text primary key references marketplace_document (id) on delete cascade,
      content bytea not null
    )`);
    // PDF and pictures are compressed already: PostgreSQL need not try.
    this.addSql(`alter table marketplace_document_content alter column content set storage external`);
    this.addSql(`create table if not exists marketplace_link (
      id text primary key check (id ~ '^slnk_'),
      kind text not null check (kind in ('producer', 'member', 'password')),
      token_hash text not null unique,
      email text not null check (email = lower(email)),
      producer_id text null,
      seller_id text null references marketplace_seller (id) on delete cascade,
      role text null check (role in ('owner', 'clerk', 'packer')),
      made_by_type text not null check (made_by_type in ('seller', 'user', 'self')),
      made_by text null,
      made_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz null,
      withdrawn_at timestamptz null,
      check ((kind = 'producer') = (producer_id is not null)),
      check ((kind = 'member') = (seller_id is not null)),
      check ((kind = 'member') = (role is not null))
    )`);
    this.addSql(`create index if not exists marketplace_link_seller on marketplace_link (seller_id)
      where used_at is null and withdrawn_at is null`);
    this.addSql(`create table if not exists marketplace_suspension (
      id text primary key check (id ~ '^ssus_'),
      seller_id text not null references marketplace_seller (id),
      reason text not null check (reason <> ''),
      authority text null check (authority <> ''),
      document text null check (document <> ''),
      noticed_on date not null,
      from_day date not null,
      made_by text not null,
      begun_at timestamptz null,
      ended_at timestamptz null,
      ended_by text null,
      end_reason text null,
      check ((authority is null) = (document is null)),
      check (from_day >= noticed_on + case when authority is null then 5 else 0 end),
      check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
    )`);
    this.addSql(
      `create unique index if not exists marketplace_suspension_open on marketplace_suspension (seller_id) where ended_at is null`,
    );
    this.addSql(`alter table marketplace_member add column if not exists sessions_from timestamptz null`);
    // Whose goods are not for sale: what other rooms may ask.
    this.addSql(`create or replace view marketplace_suspended_producer as
      select producer_id from marketplace_seller where status = 'suspended'`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists marketplace_suspended_producer");
    this.addSql("alter table marketplace_member drop column if exists sessions_from");
    this.addSql(`drop table if exists marketplace_suspension, marketplace_link, marketplace_document_content,
      marketplace_document, marketplace_application_move, marketplace_application`);
    this.addSql("drop function if exists marketplace_keep_move");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The columns by which an origin is told in both eras. The names of provinces and of present communes come from the units themselves. */
const ORIGIN = `
  province_before_code text null check (province_before_code ~ '^[0-9]{2}$'),
  district_before text null check (district_before <> ''),
  commune_before text null check (commune_before <> ''),
  commune_code text null check (commune_code ~ '^[0-9]{5}$')`;

const TIMES = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`;

const HANDLE = "check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) <= 200)";

/**
 * Producers, recognised products, certificates, what happened to certificates, and the periods derived from them.
 * Needs PostgreSQL 15 or younger (unique indexes that take null for a value).
 */
export class Migration20261122000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists ocop_producer (
      id text primary key,
      handle text not null unique ${HANDLE},
      key text null unique check (key <> ''),
      name text not null check (name <> ''),
      name_folded text not null check (name_folded <> ''),
      legal_form text not null default 'unknown' check (legal_form in (
        'cooperative', 'cooperative_group', 'company', 'farm', 'business_household', 'household', 'association',
        'tourism_operator', 'production_facility', 'individual', 'other', 'unknown')),
      province_code text null check (province_code ~ '^[0-9]{2}$'),${ORIGIN},
      demonstration boolean not null default false,${TIMES},
      check (province_code is not null or (province_before_code is null and district_before is null
        and commune_before is null and commune_code is null))
    )`);

    this.addSql(`create table if not exists ocop_recognised_product (
      id text primary key,
      handle text not null unique ${HANDLE},
      key text null unique check (key <> ''),
      name text not null check (name <> ''),
      name_folded text not null check (name_folded <> ''),
      producer_id text null references ocop_producer (id),
      claim text not null default 'recognised' check (claim in ('recognised', 'council_rated', 'proposed_five_star')),
      proposed_five_star boolean not null default false,
      group_code text not null check (group_code in ('I', 'II', 'III', 'IV', 'V', 'VI')),
      group_inferred boolean not null default false,
      product_set smallint null check (product_set between 1 and 26),
      province_code text not null check (province_code ~ '^[0-9]{2}$'),${ORIGIN},
      packaging text null check (packaging <> ''),
      notes text null check (notes <> ''),
      confidence text not null default 'medium' check (confidence in ('high', 'medium', 'low')),
      name_back_translated boolean not null default false,
      source_conflict boolean not null default false,
      superseded_by_id text null references ocop_recognised_product (id) check (superseded_by_id <> id),
      sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
      demonstration boolean not null default false,
      search_text text not null default '',${TIMES}
    )`);
    // The order of a page must be the order of its cursor: the index and every query name the same collation.
    this.addSql(`create index if not exists ocop_recognised_product_name
      on ocop_recognised_product (name collate "vi-x-icu", id)`);
    this.addSql(`create index if not exists ocop_recognised_product_producer on ocop_recognised_product (producer_id)`);
    this.addSql(`create index if not exists ocop_recognised_product_province
      on ocop_recognised_product (province_code)`);

    // Words of the name and of the producer, folded, each after one space: a word of a query is looked for as ' word'.
    this.addSql(`create or replace function ocop_search_text(name_folded text, producer text) returns text
      language sql stable as $$
        select ' ' || regexp_replace(
          concat_ws(' ', name_folded, (select p.name_folded from ocop_producer p where p.id = producer)),
          '[^[:alnum:]]+', ' ', 'g')
      $$`);
    this.addSql(`create or replace function ocop_set_search_text() returns trigger language plpgsql as $$
      begin
        new.search_text := ocop_search_text(new.name_folded, new.producer_id);
        return new;
      end $$`);
    this.addSql(`create or replace trigger ocop_recognised_product_search_text
      before insert or update of name_folded, producer_id, search_text on ocop_recognised_product
      for each row execute function ocop_set_search_text()`);
    this.addSql(`create or replace function ocop_refresh_search_text() returns trigger language plpgsql as $$
      begin
        update ocop_recognised_product set search_text = '' where producer_id = new.id;
        return null;
      end $$`);
    this.addSql(`create or replace trigger ocop_producer_search_text
      after update of name_folded on ocop_producer
      for each row when (old.name_folded is distinct from new.name_folded)
      execute function ocop_refresh_search_text()`);

    this.addSql(`create table if not exists ocop_certificate (
      id text primary key,
      recognised_product_id text not null references ocop_recognised_product (id),
      stars smallint null check (stars between 3 and 5),
      certificate_no text null check (certificate_no <> ''),
      decision_no text null check (decision_no <> ''),
      decision_date date null,
      issuer text null check (issuer <> ''),
      rubric text null check (rubric in ('qd-1048', 'qd-148', 'qd-26')),
      valid_from date null,
      valid_until date null,
      recognised_year smallint null check (recognised_year between 2018 and 2199),
      checked_on date null,
      source_url text null check (source_url ~ '^https?://'),
      recorded_at timestamptz not null default now(),
      recorded_by text null check (recorded_by <> ''),
      check (decision_date between '2018-01-01' and '2199-12-31'),
      check (valid_from between '2018-01-01' and '2199-12-31'),
      check (valid_until between '2018-01-01' and '2199-12-31'),
      check (checked_on between '2018-01-01' and '2199-12-31'),
      check (valid_until >= valid_from),
      -- Decision 26/2026/QĐ-TTg, article 4.3: 36 months from the day of issue, and the same since 2019.
      constraint ocop_certificate_36_months check (valid_until <= (valid_from + interval '36 months')::date)
    )`);
    this.addSql(`create unique index if not exists ocop_certificate_decision
      on ocop_certificate (recognised_product_id, decision_no, decision_date, issuer) nulls not distinct
      where decision_no is not null`);
    this.addSql(`create unique index if not exists ocop_certificate_without_decision
      on ocop_certificate (recognised_product_id, recognised_year, valid_from, valid_until, stars) nulls not distinct
      where decision_no is null`);

    this.addSql(`create table if not exists ocop_certificate_event (
      id text primary key,
      certificate_id text not null references ocop_certificate (id),
      kind text not null check (kind in ('revoked', 'superseded', 'extended', 'lapsed', 'annulled')),
      effective_on date not null check (effective_on between '2018-01-01' and '2199-12-31'),
      precision text not null default 'day' check (precision in ('day', 'no_later_than')),
      until date null check (until between '2018-01-01' and '2199-12-31'),
      superseded_by text null references ocop_certificate (id) check (superseded_by <> certificate_id),
      annuls text null check (annuls <> id),
      decision_no text null check (decision_no <> ''),
      reason text null check (reason <> ''),
      source_url text null check (source_url ~ '^https?://'),
      recorded_at timestamptz not null default now(),
      recorded_by text null check (recorded_by <> ''),
      unique (certificate_id, id),
      foreign key (certificate_id, annuls) references ocop_certificate_event (certificate_id, id),
      check ((kind = 'extended') = (until is not null)),
      check ((kind = 'superseded') = (superseded_by is not null)),
      check ((kind = 'annulled') = (annuls is not null))
    )`);
    this.addSql(`create unique index if not exists ocop_certificate_event_annuls_once
      on ocop_certificate_event (annuls) where annuls is not null`);

    // A promise of the register: what was recorded stays. The one exception is an import that corrects or removes what an import
    // brought, and says so with set local ocop.import = 'on'; an officer's act stays even then, except on a demonstration entry.
    this.addSql(`create or replace function ocop_keep_certificate() returns trigger language plpgsql as $$
      begin
        if current_setting('ocop.import', true) = 'on' and (old.recorded_by is null or exists (
          select 1 from ocop_recognised_product r where r.id = old.recognised_product_id and r.demonstration
        )) then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        raise exception 'The register is append-only: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    this.addSql(`create or replace function ocop_keep_certificate_event() returns trigger language plpgsql as $$
      begin
        if current_setting('ocop.import', true) = 'on' and (old.recorded_by is null or exists (
          select 1 from ocop_certificate c join ocop_recognised_product r on r.id = c.recognised_product_id
          where c.id = old.certificate_id and r.demonstration
        )) then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        raise exception 'The register is append-only: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    this.addSql(`create or replace function ocop_keep_table() returns trigger language plpgsql as $$
      begin
        raise exception 'The register is append-only: % of % refused', tg_op, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`);
    for (const table of ["ocop_certificate", "ocop_certificate_event"]) {
      const keep = table === "ocop_certificate" ? "ocop_keep_certificate" : "ocop_keep_certificate_event";
      this.addSql(`create or replace trigger ${table}_append_only before update or delete on ${table}
        for each row execute function ${keep}()`);
      this.addSql(`create or replace trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function ocop_keep_table()`);
    }

    // Derived by entryPeriods() of the rules, and rewritten with every change: what holds on which days, never what holds now.
    this.addSql(`create table if not exists ocop_status_period (
      recognised_product_id text not null references ocop_recognised_product (id) on delete cascade,
      from_day date not null,
      to_day date not null,
      status text not null check (status in ('not_yet_valid', 'valid', 'expiring', 'transitional', 'expired', 'revoked',
        'superseded', 'unverified')),
      stars smallint null check (stars between 3 and 5),
      certificate_id text null references ocop_certificate (id) on delete cascade,
      primary key (recognised_product_id, from_day),
      check (from_day < to_day),
      check (stars is null or status in ('valid', 'expiring', 'transitional')),
      check (certificate_id is not null or status = 'unverified')
    )`);
    this.addSql(`create index if not exists ocop_status_period_days
      on ocop_status_period (from_day, to_day) include (status, stars)`);
    this.addSql(`create index if not exists ocop_status_period_certificate on ocop_status_period (certificate_id)`);
    // An entry without a certificate is unverified on all days: so every entry has its periods from its first moment.
    this.addSql(`create or replace function ocop_first_period() returns trigger language plpgsql as $$
      begin
        insert into ocop_status_period (recognised_product_id, from_day, to_day, status)
        values (new.id, '-infinity', 'infinity', 'unverified');
        return null;
      end $$`);
    this.addSql(`create or replace trigger ocop_recognised_product_first_period
      after insert on ocop_recognised_product for each row execute function ocop_first_period()`);

    // The table of the link from Medusa's products, in the shape in which Medusa's own link migration would make it (it then takes the
    // table as made). Made here because only here can it get the index that holds a product to one register entry under concurrency.
    this.addSql(`create table if not exists ocop_product_recognised_product (
      product_id varchar(255) not null,
      recognised_product_id varchar(255) not null,
      id varchar(255) not null,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null default current_timestamp,
      deleted_at timestamptz null,
      constraint ocop_product_recognised_product_pkey primary key (product_id, recognised_product_id)
    )`);
    this.addSql(`create unique index if not exists ocop_product_has_one_entry
      on ocop_product_recognised_product (product_id) where deleted_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists ocop_product_recognised_product, ocop_status_period, ocop_certificate_event,
      ocop_certificate, ocop_recognised_product, ocop_producer cascade`);
    this.addSql(`drop function if exists ocop_first_period, ocop_keep_table, ocop_keep_certificate_event,
      ocop_keep_certificate, ocop_refresh_search_text, ocop_set_search_text, ocop_search_text`);
  }
}

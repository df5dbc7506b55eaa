import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Shares of an order in whole đồng. */
const SHARE = "bigint not null check";

/**
 * The ledger: what happened, its entries, and how each order was shared out when it was sold; and the rules by which that is decided.
 * Nothing of it is ever changed: a mistake is put right by another event.
 */
export class Migration20261122230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_ledger_sale (
      order_id text primary key references marketplace_group_order (order_id),
      party text not null check (party <> ''),
      net ${SHARE} (net >= 0),
      commission ${SHARE} (commission >= 0),
      vat ${SHARE} (vat >= 0),
      pit ${SHARE} (pit >= 0),
      delivery ${SHARE} (delivery >= 0),
      legal_form text null,
      activity text null check (activity in ('goods', 'services', 'production', 'other')),
      vat_basis_points smallint not null check (vat_basis_points between 0 and 10000),
      pit_basis_points smallint not null check (pit_basis_points between 0 and 10000)
    )`);
    this.addSql(`create table if not exists marketplace_ledger_event (
      id text primary key check (id <> ''),
      kind text not null check (kind in ('placed', 'collected', 'cancelled', 'refused', 'refunded', 'refund_paid', 'paid_out')),
      order_id text null references marketplace_ledger_sale (order_id),
      party text not null check (party <> ''),
      day date not null,
      recorded_at timestamptz not null,
      entry_count smallint not null check (entry_count >= 0),
      check ((order_id is null) = (kind = 'paid_out'))
    )`);
    // An order is sold once, and what it comes to is decided once.
    this.addSql(`create unique index if not exists marketplace_ledger_event_placed
      on marketplace_ledger_event (order_id) where kind = 'placed'`);
    this.addSql(`create unique index if not exists marketplace_ledger_event_settled
      on marketplace_ledger_event (order_id) where kind in ('collected', 'cancelled', 'refused')`);
    this.addSql(`create index if not exists marketplace_ledger_event_order on marketplace_ledger_event (order_id)`);
    this.addSql(`create index if not exists marketplace_ledger_event_party on marketplace_ledger_event (party)`);
    this.addSql(`create table if not exists marketplace_ledger_entry (
      event_id text not null references marketplace_ledger_event (id),
      account text not null check (account in ('shopper_due', 'sale_pending', 'clearing', 'producer_payable', 'commission',
        'vat_withheld', 'pit_withheld', 'delivery', 'refund')),
      amount bigint not null check (amount <> 0),
      primary key (event_id, account)
    )`);

    // Looked at when the transaction commits: by then all entries are there, and later none can be added, since their count is known.
    this.addSql(`create or replace function marketplace_ledger_adds_up() returns trigger language plpgsql as $$
      declare event text := to_jsonb(new) ->> tg_argv[0]; entries bigint; total numeric;
      begin
        select count(*), coalesce(sum(amount), 0) into entries, total from marketplace_ledger_entry where event_id = event;
        if total <> 0 or entries <> (select entry_count from marketplace_ledger_event where id = event) then
          raise exception 'The entries of an event of the ledger do not add up to 0' using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$`);
    for (const [table, id] of [
      ["marketplace_ledger_event", "id"],
      ["marketplace_ledger_entry", "event_id"],
    ]) {
      this.addSql(`drop trigger if exists ${table}_adds_up on ${table}`);
      this.addSql(`create constraint trigger ${table}_adds_up after insert on ${table} deferrable initially deferred
        for each row execute function marketplace_ledger_adds_up('${id}')`);
    }
    for (const table of ["marketplace_ledger_sale", "marketplace_ledger_event", "marketplace_ledger_entry"]) {
      this.addSql(`create or replace trigger ${table}_append_only
        before update or delete on ${table} for each row execute function marketplace_keep_fact()`);
      this.addSql(`create or replace trigger ${table}_no_truncate
        before truncate on ${table} for each statement execute function marketplace_keep_fact()`);
    }

    this.addSql(`create table if not exists marketplace_commission_rule (
      producer_id text null check (producer_id <> ''),
      group_code text null check (group_code in ('I', 'II', 'III', 'IV', 'V', 'VI')),
      from_day date not null,
      to_day date null check (to_day >= from_day),
      basis_points smallint not null check (basis_points between 0 and 5000),
      unique nulls not distinct (producer_id, group_code, from_day)
    )`);
    this.addSql(`create table if not exists marketplace_tax_activity (
      producer_id text not null check (producer_id <> ''),
      from_day date not null,
      activity text not null check (activity in ('goods', 'services', 'production', 'other')),
      primary key (producer_id, from_day)
    )`);
    this.addSql(`create table if not exists marketplace_tax_switch (
      from_day date primary key,
      withheld boolean not null
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists marketplace_tax_switch, marketplace_tax_activity, marketplace_commission_rule,
      marketplace_ledger_entry, marketplace_ledger_event, marketplace_ledger_sale`);
    this.addSql("drop function if exists marketplace_ledger_adds_up");
  }
}

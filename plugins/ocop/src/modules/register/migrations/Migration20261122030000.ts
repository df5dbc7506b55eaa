import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An entry is found by the numbers of its decisions too: the one that recognised it, and those that came later. */
export class Migration20261122030000 extends Migration {
  override async up(): Promise<void> {
    // Each number is one word, folded as foldVietnamese() of packages/vietnam folds it: '3981/QĐ-UBND' becomes '3981/qd-ubnd'.
    this.addSql(`create or replace function ocop_entry_search_text(name_folded text, producer text, entry text) returns text
      language sql stable as $$
        select ocop_search_text(name_folded, producer) || coalesce((
          select string_agg(distinct ' ' || lower(regexp_replace(
            translate(normalize(act.decision_no, NFD), 'đĐ', 'dd'), '[\\u0300-\\u036f[:space:]]+', '', 'g')), '')
          from (
            select c.decision_no from ocop_certificate c where c.recognised_product_id = entry
            union all
            select e.decision_no from ocop_certificate c join ocop_certificate_event e on e.certificate_id = c.id
            where c.recognised_product_id = entry
          ) act), '')
      $$`);
    this.addSql(`create or replace function ocop_set_search_text() returns trigger language plpgsql as $$
      begin
        new.search_text := ocop_entry_search_text(new.name_folded, new.producer_id, new.id);
        return new;
      end $$`);
    this.addSql(`create or replace function ocop_refresh_certificate_search_text() returns trigger language plpgsql as $$
      begin
        update ocop_recognised_product set search_text = ''
        where id in (old.recognised_product_id, new.recognised_product_id);
        return null;
      end $$`);
    this.addSql(`create or replace function ocop_refresh_event_search_text() returns trigger language plpgsql as $$
      begin
        update ocop_recognised_product set search_text = '' where id in (
          select c.recognised_product_id from ocop_certificate c where c.id in (old.certificate_id, new.certificate_id));
        return null;
      end $$`);
    for (const [table, refresh] of [
      ["ocop_certificate", "ocop_refresh_certificate_search_text"],
      ["ocop_certificate_event", "ocop_refresh_event_search_text"],
    ])
      for (const [event, condition] of [
        ["insert", "new.decision_no is not null"],
        ["update", "old.decision_no is distinct from new.decision_no"],
        ["delete", "old.decision_no is not null"],
      ])
        this.addSql(`create or replace trigger ${table}_search_text_${event} after ${event} on ${table}
          for each row when (${condition}) execute function ${refresh}()`);
    this.addSql(`update ocop_recognised_product set search_text = ''`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists ocop_refresh_certificate_search_text, ocop_refresh_event_search_text cascade`);
    this.addSql(`create or replace function ocop_set_search_text() returns trigger language plpgsql as $$
      begin
        new.search_text := ocop_search_text(new.name_folded, new.producer_id);
        return new;
      end $$`);
    this.addSql(`drop function if exists ocop_entry_search_text`);
    this.addSql(`update ocop_recognised_product set search_text = ''`);
  }
}

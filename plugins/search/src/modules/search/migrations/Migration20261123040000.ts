import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * How often the open data has changed. Each transaction that changes it adds one as it commits, so that whoever reads a sum has read
 * everything that it counts. The sum is spread over rows, so that those who commit at the same time seldom wait for each other.
 */
export class Migration20261123040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists search_revision (
      slot smallint primary key check (slot between 0 and 15),
      changes bigint not null default 0
    ) with (fillfactor = 50)`);
    this.addSql(
      "insert into search_revision (slot) select slot from generate_series(0, 15) as slot on conflict do nothing",
    );
    // Called by deferred triggers, so as late as can be: the row is locked for no longer than the commit itself takes.
    this.addSql(`create or replace function search_note_revision() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('search.revision_noted', true), '') <> 'yes' then
          perform set_config('search.revision_noted', 'yes', true);
          update search_revision set changes = changes + 1 where slot = pg_backend_pid() % 16;
        end if;
        return null;
      end $$`);
  }

  override async down(): Promise<void> {
    // The triggers go with their function.
    this.addSql("drop function if exists search_note_revision cascade");
    this.addSql("drop table if exists search_revision");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What an engine outside the house still has to be told, because it was away when it was written. */
export class Migration20261122110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create sequence if not exists search_pending_write_position");
    this.addSql(`create table if not exists search_pending_write (
      index_name text not null check (index_name in ('listings', 'register')),
      id text not null check (id <> ''),
      position bigint not null default nextval('search_pending_write_position') unique,
      since timestamptz not null,
      primary key (index_name, id)
    )`);
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists search_pending_write");
    this.addSql("drop sequence if exists search_pending_write_position");
  }
}

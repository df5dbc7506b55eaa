import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Listings: what a seller says of a product of the register, and what shoppers see of it. A draft is a form that need not be finished; the
 * product itself, with its packs, prices and stock, is Medusa's, and is written from the draft when it is published.
 */
export class Migration20261123050100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_listing (
      id text primary key check (id ~ '^list_'),
      seller_id text not null references marketplace_seller (id),
      recognised_product_id text not null check (recognised_product_id <> ''),
      product_id text null unique,
      state text not null default 'draft' check (state in ('draft', 'in_review', 'published', 'hidden', 'taken_down')),
      version integer not null default 1 check (version > 0),
      draft jsonb not null,
      shown jsonb null,
      reason text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((product_id is null) = (shown is null)),
      check (state in ('draft', 'in_review') or product_id is not null)
    )`);
    this.addSql(
      `create index if not exists marketplace_listing_seller on marketplace_listing (seller_id, updated_at desc)`,
    );
    this.addSql(`create index if not exists marketplace_listing_waits on marketplace_listing (updated_at)
      where state in ('in_review', 'taken_down')`);
    // Which pack of the draft is which of Medusa's variants, and where its pieces are counted.
    this.addSql(`create table if not exists marketplace_listing_pack (
      id text primary key check (id ~ '^pack_'),
      listing_id text not null references marketplace_listing (id) on delete cascade,
      variant_id text not null unique,
      inventory_item_id text not null unique,
      price_set_id text not null unique
    )`);
    this.addSql(`create index if not exists marketplace_listing_pack_listing on marketplace_listing_pack (listing_id)`);
    // What happened to a listing, who did it and why: kept even when the listing goes.
    this.addSql(`create table if not exists marketplace_listing_move (
      id bigint generated always as identity primary key,
      listing_id text not null,
      move text not null check (move in ('published', 'hidden', 'review_asked', 'approved', 'sent_back', 'taken_down', 'restored')),
      actor_type text not null check (actor_type in ('seller', 'user')),
      actor_id text not null,
      reason text null,
      shown jsonb null,
      moved_at timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists marketplace_listing_move_listing on marketplace_listing_move (listing_id)`);
    for (const [when, each] of [
      ["update or delete", "row"],
      ["truncate", "statement"],
    ])
      this.addSql(`create or replace trigger marketplace_listing_move_${each} before ${when} on marketplace_listing_move
        for each ${each} execute function marketplace_keep_fact()`);
    this.addSql(`alter table marketplace_seller add column if not exists stock_location_id text null`);
    // What the page of a listing tells besides what Medusa knows.
    this.addSql(`create or replace view marketplace_listing_facts as
      select product_id, shown ->> 'ingredients' as ingredients, shown ->> 'shelfLife' as shelf_life,
        shown ->> 'storage' as storage, shown ->> 'warnings' as warnings, shown ->> 'declaration' as declaration,
        (shown ->> 'unprocessed')::boolean as unprocessed
      from marketplace_listing where shown is not null`);
  }

  override async down(): Promise<void> {
    this.addSql("drop view if exists marketplace_listing_facts");
    this.addSql("drop table if exists marketplace_listing_move, marketplace_listing_pack, marketplace_listing");
    this.addSql("alter table marketplace_seller drop column if exists stock_location_id");
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The months in which a listing says that its product is harvested or made: the page tells them, and the home page shows what is in season. */
export class Migration20261123060100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace view marketplace_listing_facts as
      select product_id, shown ->> 'ingredients' as ingredients, shown ->> 'shelfLife' as shelf_life,
        shown ->> 'storage' as storage, shown ->> 'warnings' as warnings, shown ->> 'declaration' as declaration,
        (shown ->> 'unprocessed')::boolean as unprocessed,
        (shown -> 'season' ->> 'from')::integer as season_from, (shown -> 'season' ->> 'to')::integer as season_to
      from marketplace_listing where shown is not null`);
    // Asked for the listings of one product, and for those that have a season at all.
    this.addSql(`create index if not exists marketplace_listing_season on marketplace_listing (product_id)
      where shown -> 'season' ->> 'from' is not null`);
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists marketplace_listing_season");
    this.addSql("drop view if exists marketplace_listing_facts");
    this.addSql(`create view marketplace_listing_facts as
      select product_id, shown ->> 'ingredients' as ingredients, shown ->> 'shelfLife' as shelf_life,
        shown ->> 'storage' as storage, shown ->> 'warnings' as warnings, shown ->> 'declaration' as declaration,
        (shown ->> 'unprocessed')::boolean as unprocessed
      from marketplace_listing where shown is not null`);
  }
}

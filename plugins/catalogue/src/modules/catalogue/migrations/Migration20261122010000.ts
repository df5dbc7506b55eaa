import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How titles are searched. Needs a database in UTF-8. */
export class Migration20261122010000 extends Migration {
  override async up(): Promise<void> {
    // The same folding as foldVietnamese() of packages/vietnam, with words set apart by one space: Medusa's tables hold no folded title.
    this.addSql(`create or replace function catalogue_search_text(title text) returns text
      language sql immutable parallel safe as $$
        select ' ' || regexp_replace(
          lower(regexp_replace(translate(normalize(title, NFD), 'đĐ', 'dd'), '[\\u0300-\\u036f]+', '', 'g')),
          '[^[:alnum:]]+', ' ', 'g')
      $$`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists catalogue_search_text`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Photos of listings, as they are shown: two WebP files each, beside what they belong to, so that one backup has everything. */
export class Migration20261123060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_photo (
      id text primary key check (id ~ '^photo_'),
      listing_id text not null references marketplace_listing (id) on delete cascade,
      digest text not null,
      width smallint not null check (width > 0),
      height smallint not null check (height > 0),
      tone smallint not null check (tone between 0 and 14),
      large bytea not null,
      small bytea not null,
      kept_at timestamptz not null default now(),
      unique (listing_id, digest)
    )`);
    // WebP is packed already.
    this.addSql(
      "alter table marketplace_photo alter column large set storage external, alter column small set storage external",
    );
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists marketplace_photo");
  }
}

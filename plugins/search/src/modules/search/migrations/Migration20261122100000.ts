import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What is found in an index, one row for each document of each generation. `words` finds; `ranks` says how well. */
const documents = (table: string): string => `create table if not exists ${table} (
  generation integer not null,
  id text collate "C" not null,
  digest text collate "C" not null,
  title_words text collate "C" not null,
  producer_id text collate "C" null,
  producer_handle text collate "C" null,
  producer_words text collate "C" null,
  group_code text collate "C" not null,
  product_set integer null,
  province text collate "C" not null,
  province_before text collate "C" null,
  days date[] not null,
  states smallint[] not null,
  decided_on date null,
  price bigint null,
  in_stock boolean not null,
  demonstration boolean not null,
  ranks tsvector not null,
  words tsvector not null,
  constraint ${table}_pkey primary key (generation, id),
  constraint ${table}_generation_fkey foreign key (generation) references search_generation (number) on delete cascade,
  constraint ${table}_id_check check (id <> ''),
  constraint ${table}_price_check check (price >= 0),
  constraint ${table}_periods_check check (cardinality(days) = cardinality(states))
) with (fillfactor = 90, parallel_workers = 0)`;

/** The tables of the embedded provider: generations of each index, and their documents. */
export class Migration20261122100000 extends Migration {
  override async up(): Promise<void> {
    // One generation answers; at most one more is being built beside it. `version` moves with every change of the one that answers.
    this.addSql(`create table if not exists search_generation (
      number integer generated always as identity,
      index_name text collate "C" not null,
      answers boolean not null,
      version bigint not null default 0,
      constraint search_generation_pkey primary key (number),
      constraint search_generation_index_check check (index_name in ('listings', 'register'))
    )`);
    this.addSql(`create unique index if not exists search_generation_one_answers
      on search_generation (index_name) where answers`);
    this.addSql(`create unique index if not exists search_generation_one_is_built
      on search_generation (index_name) where not answers`);
    this.addSql(`insert into search_generation (index_name, answers)
      select name, true from unnest(array['listings', 'register']) as name
      where not exists (select from search_generation g where g.index_name = name and g.answers)`);
    // Documents that were written or removed while a generation is built: what its builder read before is older.
    this.addSql(`create table if not exists search_generation_touched (
      generation integer not null,
      id text collate "C" not null,
      constraint search_generation_touched_pkey primary key (generation, id),
      constraint search_generation_touched_generation_fkey foreign key (generation)
        references search_generation (number) on delete cascade
    )`);
    for (const table of ["search_listings", "search_register"]) {
      this.addSql(documents(table));
      // A small list of pending entries: every search reads the whole of it.
      this.addSql(`create index if not exists ${table}_words on ${table} using gin (words)
        with (fastupdate = on, gin_pending_list_limit = 256)`);
      // What suggestions begin with, and how much each producer has.
      this.addSql(`create index if not exists ${table}_title_words on ${table} (generation, title_words)`);
      this.addSql(`create index if not exists ${table}_producer_words on ${table} (generation, producer_words, producer_id)
        where producer_words is not null`);
      this.addSql(`alter table ${table} alter column ranks set storage main, alter column words set statistics 500`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists search_listings, search_register, search_generation_touched, search_generation`);
  }
}

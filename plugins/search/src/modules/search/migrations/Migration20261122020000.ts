import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What has changed since the index was last written, what was learned of the words, the log of searches, and aliases of our own. */
export class Migration20261122020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists search_change (
      id bigint generated always as identity primary key,
      kind text not null,
      key text not null,
      changed_at timestamptz not null default clock_timestamp()
    )`);
    // Called by a trigger with the kind and the column: it reads the row as JSON, so that no change of a table by Medusa can break its
    // writes here. A row that moves is noted under both keys.
    this.addSql(`create or replace function search_note_change() returns trigger language plpgsql as $$
      declare
        before_key text := case when tg_op <> 'INSERT' then to_jsonb(old) ->> tg_argv[1] end;
        after_key text := case when tg_op <> 'DELETE' then to_jsonb(new) ->> tg_argv[1] end;
      begin
        insert into search_change (kind, key)
        select distinct tg_argv[0], named.key from (values (before_key), (after_key)) as named (key)
        where named.key is not null;
        return null;
      end $$`);

    this.addSql(`create table if not exists search_lexicon (
      only_one boolean primary key default true check (only_one),
      revision bigint not null,
      content text not null,
      documents integer not null check (documents >= 0),
      learned_at timestamptz not null default now()
    )`);

    this.addSql(`create table if not exists search_alias (
      id text primary key,
      alias text not null check (alias <> ''),
      word text not null check (word <> ''),
      created_at timestamptz not null default now(),
      unique (alias, word)
    )`);

    this.addSql(`create table if not exists search_query (
      id bigint generated always as identity primary key,
      search text not null,
      searched_at timestamptz not null,
      index_name text not null check (index_name in ('listings', 'register')),
      text text not null,
      folded text not null,
      understood text null,
      total integer not null check (total >= 0),
      latency_ms real not null check (latency_ms >= 0),
      provider text not null,
      degraded boolean not null,
      channel text not null check (channel in ('web', 'bot', 'api'))
    )`);
    this.addSql("create index if not exists search_query_time on search_query (searched_at)");
    this.addSql("create index if not exists search_query_search on search_query (search, searched_at)");
    this.addSql(`create table if not exists search_click (
      id bigint generated always as identity primary key,
      search text not null,
      hit text not null,
      position integer not null check (position > 0),
      clicked_at timestamptz not null default now()
    )`);
    this.addSql("create index if not exists search_click_search on search_click (search)");
    this.addSql("create index if not exists search_click_time on search_click (clicked_at)");
  }

  override async down(): Promise<void> {
    // The triggers go with their function.
    this.addSql("drop function if exists search_note_change cascade");
    this.addSql("drop table if exists search_click, search_query, search_alias, search_lexicon, search_change");
  }
}

import type { Client } from "pg";

/** The tables of the bots, in steps that are never changed once released. */
const MIGRATIONS: readonly string[] = [
  `
  create table bots.chat (
    id bigint generated always as identity primary key,
    channel text not null,
    chat text not null,
    -- What the conversation remembers: no words of the person.
    state jsonb not null default '{}',
    worked_at timestamptz not null default now(),
    -- Nothing is done for the chat before: its first task failed and is tried again then.
    rest_until timestamptz not null default '-infinity',
    forget_after timestamptz not null default 'infinity',
    unique (channel, chat)
  );
  create table bots.inbox (
    id bigint generated always as identity primary key,
    chat_id bigint not null references bots.chat on delete cascade,
    platform_id text not null,
    -- The person's words: only until they are answered.
    text text,
    quotes text,
    failures integer not null default 0,
    failure text,
    received_at timestamptz not null default now(),
    done_at timestamptz,
    unique (chat_id, platform_id),
    check ((done_at is null) = (text is not null))
  );
  create index inbox_waiting on bots.inbox (chat_id, id) where done_at is null;
  create index inbox_dead on bots.inbox (id) where failure is not null and done_at is not null;
  create index inbox_done on bots.inbox (done_at) where done_at is not null;
  create table bots.outbox (
    id bigint generated always as identity primary key,
    chat_id bigint not null references bots.chat on delete cascade,
    inbox_id bigint not null references bots.inbox on delete cascade,
    reply jsonb not null,
    failures integer not null default 0,
    failure text,
    created_at timestamptz not null default now(),
    done_at timestamptz,
    receipt text
  );
  create index outbox_of_chat on bots.outbox (chat_id, id);
  create index outbox_of_message on bots.outbox (inbox_id, id);
  create index outbox_waiting on bots.outbox (chat_id, id) where done_at is null;
  create index outbox_dead on bots.outbox (id) where failure is not null and done_at is not null;
  `,
  // Like the person's words: only until they are answered.
  "alter table bots.inbox add column asker text",
  // What channels log in with, sealed with a key that is not in the database.
  "create table bots.sealed (name text primary key, content bytea)",
  "alter table bots.inbox add column content text not null default 'words' check (content in ('words', 'picture', 'code'))",
];

/** Two processes that start at once migrate one after the other. The number means nothing. */
const LOCK = 7_310_422;

/**
 * Brings the tables of schema `bots` up to date with the bots' own role, which owns that schema (made by `npm start` and
 * `npm run migrate`). A database that is further than this program is left as it is.
 */
export async function migrate(client: Client): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    await client.query(
      "create table if not exists bots.migration (step integer primary key, done_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ step: number }>("select coalesce(max(step), 0) as step from bots.migration");
    const done = rows[0]?.step ?? 0;
    for (const [at, sql] of [...MIGRATIONS.entries()].slice(done)) {
      await client.query("begin");
      await client.query(sql);
      await client.query("insert into bots.migration (step) values ($1)", [at + 1]);
      await client.query("commit");
    }
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => undefined);
  }
}

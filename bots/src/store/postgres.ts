import pg from "pg";
import type { Reply } from "../engine/types.js";
import { claimLane, headOf, KEPT, type LaneRow, rest, write } from "./lane.js";
import { listen } from "./listen.js";
import { migrate } from "./migrations.js";
import {
  AFTER_A_BUG_MS,
  type Backlog,
  type DeadLetter,
  type NumberedReply,
  REPLIES_AT_ONCE,
  type Store,
} from "./store.js";

/** A process that hangs in the middle of a task loses it to another one after this time. */
const LONGEST_TASK_MS = 60_000;

const FOREIGN_KEY_VIOLATION = "23503";
const isMissingChat = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === FOREIGN_KEY_VIOLATION;

/**
 * The store in PostgreSQL, schema `bots`. A chat belongs to whoever holds the lock of its row; a process that is killed loses
 * its connections and with them its locks, so that another one goes on at once. Any number of processes share the work.
 */
export async function openPostgresStore(connectionString: string): Promise<Store> {
  const first = new pg.Client({ connectionString, application_name: "cho-ocop-bots" });
  await first.connect();
  try {
    await migrate(first);
  } finally {
    await first.end();
  }
  const pool = new pg.Pool({
    connectionString,
    application_name: "cho-ocop-bots",
    max: 20,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: LONGEST_TASK_MS,
    statement_timeout: 15_000,
  });
  // Of a connection that idles: the next query opens another one.
  pool.on("error", (error) => console.error(`[bots] database: ${error.name}`));
  const listener = listen(connectionString);

  async function tell(client: pg.PoolClient, channel: string, chat: string): Promise<void> {
    await client.query("select pg_notify('bots_answered', $1)", [JSON.stringify({ channel, chat })]);
  }

  return {
    async accept({ channel, chat, id, text, content = "words", quotes, asker }) {
      for (;;) {
        await pool.query("insert into bots.chat (channel, chat) values ($1, $2) on conflict do nothing", [
          channel,
          chat,
        ]);
        try {
          const { rowCount } = await pool.query(
            `insert into bots.inbox (chat_id, platform_id, text, quotes, asker, content)
             select id, $3, $4, $5, $6, $7 from bots.chat where channel = $1 and chat = $2 on conflict do nothing`,
            [channel, chat, id, text, quotes ?? null, asker ?? null, content],
          );
          if (rowCount === 1) return true;
        } catch (error) {
          // The chat was forgotten between the two statements.
          if (!isMissingChat(error)) throw error;
          continue;
        }
        const known = await pool.query(
          `select 1 from bots.inbox join bots.chat on chat.id = inbox.chat_id
           where channel = $1 and chat = $2 and platform_id = $3`,
          [channel, chat, id],
        );
        if (known.rowCount === 1) return false;
      }
    },

    async next(channel, work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      let lane: LaneRow | undefined;
      // A connection that dies in the middle of a task must not end the process.
      const lost = (error: Error): void => {
        broken = error;
      };
      client.on("error", lost);
      try {
        await client.query("begin");
        lane = await claimLane(client, channel);
        if (lane === undefined) {
          await client.query("rollback");
          return false;
        }
        const head = await headOf(client, channel, lane);
        if (head !== null) {
          const outcome = await work(head.task);
          await write(client, lane, head, outcome);
          if (outcome.kind === "answered") await tell(client, channel, lane.chat);
        }
        await client.query("commit");
        return true;
      } catch (error) {
        await client.query("rollback").catch(lost);
        if (broken === undefined && lane !== undefined) await rest(client, lane, AFTER_A_BUG_MS).catch(lost);
        throw error;
      } finally {
        client.off("error", lost);
        client.release(broken);
      }
    },

    async repliesTo({ channel, chat, id }) {
      const { rows } = await pool.query<{ done: boolean; reply: Reply | null }>(
        `select inbox.done_at is not null as done, outbox.reply from bots.chat
         join bots.inbox on inbox.chat_id = chat.id left join bots.outbox on outbox.inbox_id = inbox.id
         where channel = $1 and chat = $2 and platform_id = $3 order by outbox.id`,
        [channel, chat, id],
      );
      return rows[0]?.done ? rows.flatMap(({ reply }) => reply ?? []) : null;
    },

    async repliesOf(channel, chat, after) {
      const { rows } = await pool.query<NumberedReply>(
        `select outbox.id as number, inbox.platform_id as message, outbox.reply from bots.chat
         join bots.outbox on outbox.chat_id = chat.id join bots.inbox on inbox.id = outbox.inbox_id
         where channel = $1 and chat = $2 and outbox.id > $3
         order by case when $4 then outbox.id else -outbox.id end limit $5`,
        [channel, chat, after ?? "0", after !== null, REPLIES_AT_ONCE],
      );
      return after === null ? rows.reverse() : rows;
    },

    onAnswered: (heard) => listener.on(heard),

    async prune() {
      const client = await pool.connect();
      try {
        await client.query(
          `delete from bots.inbox where done_at < now() - make_interval(hours => $1) and failure is null
             and not exists (select from bots.outbox where inbox_id = inbox.id and (done_at is null or failure is not null))`,
          [KEPT.doneHours],
        );
        // Locked first, looked at again then: a message that comes in meanwhile is not deleted with its chat.
        await client.query("begin");
        const { rows } = await client.query<{ id: string }>(
          `select id from bots.chat where forget_after < now() or worked_at < now() - make_interval(days => $1)
           limit 1000 for update skip locked`,
          [KEPT.chatDays],
        );
        await client.query(
          `delete from bots.chat where id = any($1)
             and not exists (select from bots.inbox where chat_id = chat.id and done_at is null)
             and not exists (select from bots.outbox where chat_id = chat.id and done_at is null)`,
          [rows.map(({ id }) => id)],
        );
        await client.query("commit");
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },

    async deadLetters() {
      const { rows } = await pool.query<DeadLetter & { at: Date }>(
        `select * from (
           select inbox.id, 'question' as kind, channel, failures, failure as reason, done_at as at
           from bots.inbox join bots.chat on chat.id = chat_id where failure is not null and done_at is not null
           union all
           select outbox.id, 'reply', channel, failures, failure, done_at
           from bots.outbox join bots.chat on chat.id = chat_id where failure is not null and done_at is not null
         ) as dead order by at desc limit 100`,
      );
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },

    async revive(id) {
      const { rowCount } = await pool.query(
        `update bots.outbox set done_at = null, failures = 0, failure = null
         where id = $1 and done_at is not null and failure is not null`,
        [id],
      );
      return rowCount === 1;
    },

    async backlog() {
      const { rows } = await pool.query<Backlog>(
        `select
           (select count(*)::integer from bots.inbox where done_at is null) as questions,
           (select count(*)::integer from bots.outbox where done_at is null) as replies,
           (select count(*)::integer from bots.inbox where failure is not null and done_at is not null)
             + (select count(*)::integer from bots.outbox where failure is not null and done_at is not null) as "deadLetters",
           coalesce(extract(epoch from now() - least(
             (select min(received_at) from bots.inbox where done_at is null),
             (select min(created_at) from bots.outbox where done_at is null))), 0)::float as "oldestSeconds"`,
      );
      return rows[0] ?? { questions: 0, replies: 0, deadLetters: 0, oldestSeconds: 0 };
    },

    async changeSealed(name, change) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("insert into bots.sealed (name) values ($1) on conflict do nothing", [name]);
        const { rows } = await client.query<{ content: Buffer | null }>(
          "select content from bots.sealed where name = $1 for update",
          [name],
        );
        const made = await change(rows[0]?.content ?? null);
        if (made !== null) await client.query("update bots.sealed set content = $2 where name = $1", [name, made]);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },

    async close() {
      await listener.close();
      await pool.end();
    },
  };
}

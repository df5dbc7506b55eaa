import type pg from "pg";
import { type ChatState, NEW_CHAT, type Reply } from "../engine/types.js";
import type { ChannelName, Outcome, Question, Task } from "./store.js";

/** How long what is done is kept: the same message is known again for two days (Telegram repeats one for a day at most). */
export const KEPT = { doneHours: 48, chatDays: 30, forgottenMinutes: 10 };

/** A chat whose row this transaction has locked. */
export interface LaneRow {
  readonly id: string;
  readonly chat: string;
  readonly state: Partial<ChatState>;
}
interface Head {
  readonly id: string;
  readonly task: Task;
}

/** What a chat remembered may come from an earlier version, which knew fewer fields. */
const stateOf = (stored: Partial<ChatState>): ChatState => ({ ...NEW_CHAT, ...stored });

const CLAIM = `
  select chat.id, chat.chat, chat.state from bots.chat
  where chat.channel = $1 and chat.rest_until <= now() and chat.id in (
    select chat_id from bots.inbox where done_at is null
    union select chat_id from bots.outbox where done_at is null
  )
  order by chat.worked_at limit 1 for no key update skip locked`;

/** Locks the next chat of a channel on which something is due and nobody else works. */
export async function claimLane(client: pg.PoolClient, channel: ChannelName): Promise<LaneRow | undefined> {
  return (await client.query<LaneRow>(CLAIM, [channel])).rows[0];
}

/** The first task of a chat that this transaction holds: its replies go out before its next message is answered. */
export async function headOf(client: pg.PoolClient, channel: ChannelName, lane: LaneRow): Promise<Head | null> {
  const unsent = await client.query<{ id: string; reply: Reply; quotes: string | null; failures: number }>(
    `select outbox.id, outbox.reply, inbox.quotes, outbox.failures from bots.outbox
     join bots.inbox on inbox.id = outbox.inbox_id
     where outbox.chat_id = $1 and outbox.done_at is null order by outbox.id limit 1`,
    [lane.id],
  );
  if (unsent.rows[0] !== undefined) {
    const { id, reply, quotes, failures } = unsent.rows[0];
    return { id, task: { kind: "sending", channel, chat: lane.chat, reply, quotes, failures } };
  }
  const unanswered = await client.query<
    Pick<Question, "text" | "content" | "failures"> & { id: string; asker: string | null }
  >(
    `select id, text, content, failures, asker from bots.inbox
     where chat_id = $1 and done_at is null order by id limit 1`,
    [lane.id],
  );
  if (unanswered.rows[0] === undefined) return null;
  const { id, asker, ...said } = unanswered.rows[0];
  const state = stateOf(lane.state);
  return { id, task: { kind: "question", channel, asker: asker ?? `${channel}:${lane.chat}`, ...said, state } };
}

/** Leaves a chat alone for some milliseconds. */
export async function rest(client: pg.PoolClient, lane: LaneRow, ms: number): Promise<void> {
  await client.query(
    "update bots.chat set rest_until = now() + make_interval(secs => $2), worked_at = now() where id = $1",
    [lane.id, ms / 1000],
  );
}

async function writeAnswer(
  client: pg.PoolClient,
  lane: LaneRow,
  question: string,
  { state, replies, fetched, forget, failure }: Extract<Outcome, { kind: "answered" }>,
): Promise<void> {
  await client.query(
    `update bots.inbox set text = null, asker = null, done_at = now(), failure = $2, failures = failures + $3
     where id = $1`,
    [question, failure ?? null, failure === undefined ? 0 : 1],
  );
  for (const reply of replies)
    await client.query(
      `insert into bots.outbox (chat_id, inbox_id, reply, done_at) values ($1, $2, $3, case when $4 then now() end)`,
      [lane.id, question, JSON.stringify(reply), fetched],
    );
  if (forget)
    await client.query("delete from bots.inbox where chat_id = $1 and id <> $2 and done_at is not null", [
      lane.id,
      question,
    ]);
  await client.query(
    `update bots.chat set state = $2, worked_at = now(),
       forget_after = case when $3 then now() + make_interval(mins => $4) else 'infinity' end where id = $1`,
    [lane.id, JSON.stringify(state), forget, KEPT.forgottenMinutes],
  );
}

/** Writes down what came of a task. */
export async function write(client: pg.PoolClient, lane: LaneRow, { id, task }: Head, outcome: Outcome): Promise<void> {
  const table = task.kind === "sending" ? "bots.outbox" : "bots.inbox";
  switch (outcome.kind) {
    case "answered":
      return writeAnswer(client, lane, id, outcome);
    case "sent":
      await client.query("update bots.outbox set done_at = now(), receipt = $2, failure = null where id = $1", [
        id,
        outcome.receipt,
      ]);
      break;
    case "undeliverable":
      await client.query(
        "update bots.outbox set done_at = now(), failures = failures + 1, failure = $2 where id = $1",
        [id, outcome.reason],
      );
      break;
    case "later":
      await client.query(`update ${table} set failures = failures + $2, failure = $3 where id = $1`, [
        id,
        outcome.countsAsFailure ? 1 : 0,
        outcome.reason,
      ]);
      await rest(client, lane, outcome.afterMs);
      return;
  }
  await client.query("update bots.chat set worked_at = now() where id = $1", [lane.id]);
}

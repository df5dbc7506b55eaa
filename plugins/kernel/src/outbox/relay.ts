import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { type OutboxHandlers, outboxHandlers } from "./handlers.js";
import type { Json, OutboxMessage } from "./message.js";
import { describeFailure, MAX_ATTEMPTS, retryDelaySeconds } from "./retry.js";
import { onWake } from "./wake.js";

const BATCH = 10;
const POLL_MS = 1000;
const HANDLER_TIMEOUT_MS = 30_000;

export interface RelayOptions {
  readonly container: MedusaContainer;
  readonly knex: Knex;
  readonly logger: Pick<Logger, "warn" | "error">;
  readonly handlers?: OutboxHandlers;
  readonly pollMs?: number;
  readonly handlerTimeoutMs?: number;
}

export interface Relay {
  /** Finishes the batch at hand and then stops. */
  stop(): Promise<void>;
}

interface Row {
  id: string;
  topic: string;
  key: string;
  payload: Json;
  effective_on: string | null;
  recorded_at: Date;
  attempts: number;
}

// The oldest open message of each key, if it is due. While it is open nothing else of its key is taken, by any process. The locks are held
// until the batch is marked: when this process dies they fall at once, and somebody else takes the same messages again.
const TAKE = `
  select id, topic, key, payload, effective_on::text, recorded_at, attempts
    from kernel_outbox_message message
   where done_at is null and dead_at is null and due_at <= clock_timestamp()
     and not exists (
       select 1 from kernel_outbox_message earlier
        where earlier.key = message.key and earlier.position < message.position
          and earlier.done_at is null and earlier.dead_at is null)
   order by position
   limit ${BATCH}
     for update skip locked`;

/**
 * Takes one batch of due messages, calls their handlers and marks the outcome. Returns how many messages it took.
 * Every handler is called at least once for each message; twice if the process dies before the mark is written.
 */
export async function relayBatch(options: RelayOptions): Promise<number> {
  const { knex } = options;
  return knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: Row[] }>(TAKE);
    if (rows.length === 0) return 0;
    const done = await transaction.raw<{ rows: Delivery[] }>(
      "select message_id, handler from kernel_outbox_delivery where message_id = any(?)",
      [rows.map(({ id }) => id)],
    );
    const outcomes = await Promise.all(rows.map((row) => deliver(options, row, done.rows)));
    for (const [index, row] of rows.entries()) await mark(options, transaction, row, outcomes[index]);
    return rows.length;
  });
}

interface Delivery {
  message_id: string;
  handler: string;
}

interface Outcome {
  readonly delivered: string[];
  readonly failure: string | undefined;
}

/** Calls every handler that has not had this message yet, in turn; a failing one does not keep it from the others. */
async function deliver(options: RelayOptions, row: Row, done: readonly Delivery[]): Promise<Outcome> {
  const handlers = (options.handlers ?? outboxHandlers).of(row.topic);
  const had = new Set(done.filter((delivery) => delivery.message_id === row.id).map(({ handler }) => handler));
  const message: OutboxMessage = {
    id: row.id,
    topic: row.topic,
    key: row.key,
    payload: row.payload,
    // The column is a date and the query writes it as text: always a calendar day.
    effectiveOn: row.effective_on as CalendarDay | null,
    recordedAt: row.recorded_at,
    attempt: row.attempts + 1,
  };
  const delivered: string[] = [];
  let failure: string | undefined;
  for (const [name, handler] of handlers) {
    if (had.has(name)) continue;
    try {
      await withTimeout(
        handler(message, { container: options.container }),
        options.handlerTimeoutMs ?? HANDLER_TIMEOUT_MS,
      );
      delivered.push(name);
    } catch (error) {
      failure = `${name}: ${describeFailure(error)}`;
      options.logger.warn(`Outbox ${row.id} (${row.topic}), try ${row.attempts + 1}: ${failure}`);
    }
  }
  return { delivered, failure };
}

async function mark(options: RelayOptions, transaction: Knex.Transaction, row: Row, outcome?: Outcome): Promise<void> {
  for (const name of outcome?.delivered ?? []) {
    await transaction.raw("insert into kernel_outbox_delivery (message_id, handler) values (?, ?)", [row.id, name]);
  }
  const attempts = row.attempts + 1;
  if (outcome?.failure === undefined) {
    await transaction.raw(
      "update kernel_outbox_message set done_at = clock_timestamp(), attempts = ?, last_error = null where id = ?",
      [attempts, row.id],
    );
    return;
  }
  const dead = attempts >= MAX_ATTEMPTS;
  await transaction.raw(
    `update kernel_outbox_message set attempts = ?, last_error = ?, due_at = clock_timestamp() + make_interval(secs => ?),
            dead_at = case when ? then clock_timestamp() end
      where id = ?`,
    [attempts, outcome.failure, retryDelaySeconds(attempts), dead, row.id],
  );
  if (dead) options.logger.error(`Outbox ${row.id} (${row.topic}) is a dead letter after ${attempts} tries`);
}

class HandlerTimeout extends Error {
  override readonly name = "HandlerTimeout";
}

async function withTimeout(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HandlerTimeout()), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Delivers the outbox until it is stopped: at once after a commit of this process, and otherwise by looking every second.
 * Any number of processes may do this at the same time.
 */
export function startRelay(options: RelayOptions): Relay {
  let stopped = false;
  let awake = true;
  let wake = () => {};
  const forget = onWake(() => {
    awake = true;
    wake();
  });
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    while (!stopped) {
      awake = false;
      let taken = 0;
      try {
        taken = await relayBatch(options);
      } catch (error) {
        options.logger.error(`The outbox relay could not work: ${describeFailure(error)}`);
      }
      if (!stopped && !awake && taken === 0) await rest(options.pollMs ?? POLL_MS);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      forget();
      wake();
      await running;
    },
  };
}

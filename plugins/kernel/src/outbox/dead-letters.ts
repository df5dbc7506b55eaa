import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { wakeRelays } from "./wake.js";

/** A message that was given up after the last try. Its payload is left out: lists are seen by more people than records. */
export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly recorded_at: Date;
  readonly dead_at: Date;
}

/** Lists at most `limit` dead letters, the newest first. */
export async function deadLetters(knex: Knex, limit = 100): Promise<DeadLetter[]> {
  const { rows } = await knex.raw<{ rows: DeadLetter[] }>(
    `select id, topic, key, attempts, last_error, recorded_at, dead_at
       from kernel_outbox_message where dead_at is not null order by dead_at desc, id limit ?`,
    [limit],
  );
  return rows;
}

/** Gives a dead letter a new life with all its tries. Handlers that had succeeded are not called again. False: no such dead letter. */
export async function redrive(knex: Knex, id: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `update kernel_outbox_message set dead_at = null, attempts = 0, due_at = now()
      where id = ? and dead_at is not null returning id`,
    [id],
  );
  wakeRelays();
  return rows.length === 1;
}

/** Forgets messages that were delivered more than `days` days ago; dead letters stay. Returns how many. */
export async function pruneOutbox(knex: Knex, days = 30): Promise<number> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    "delete from kernel_outbox_message where done_at < now() - make_interval(days => ?) returning 1",
    [days],
  );
  return rows.length;
}

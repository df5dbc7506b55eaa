import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName } from "../../port/document.js";

/** Stands for every document of an index: what the primary holds must be compared as a whole. No document has this id. */
export const EVERYTHING = "*";

/** A document of an index that the primary does not have as it is. Only which one is remembered: how it is then is asked when it is written. */
export interface PendingWrite {
  readonly id: string;
  /** Grows with every remembering, so that one that was remembered again is not forgotten with the older one. */
  readonly position: string;
}

/** What the primary still has to be told. It outlives every process. */
export interface PendingWrites {
  /** Remembers documents, each once. `since`: when the primary missed it. */
  add(index: IndexName, ids: readonly string[], since: Date): Promise<readonly PendingWrite[]>;
  /** The first ones of an index, in the order in which they were last remembered. */
  take(index: IndexName, limit: number): Promise<readonly PendingWrite[]>;
  /** Forgets what was taken, unless it was remembered again since. */
  done(index: IndexName, taken: readonly PendingWrite[]): Promise<void>;
  /** Since when the primary misses something; null when it misses nothing. */
  oldest(index: IndexName): Promise<Date | null>;
}

/** In the house's own database, beside the authoritative index. */
export class KnexPendingWrites implements PendingWrites {
  constructor(private readonly knex: Knex) {}

  async add(index: IndexName, ids: readonly string[], since: Date): Promise<readonly PendingWrite[]> {
    const { rows } = await this.knex.raw<{ rows: PendingWrite[] }>(
      `insert into search_pending_write (index_name, id, since)
        select distinct ?, missed.id, ?::timestamptz from unnest(?::text[]) as missed (id)
        on conflict (index_name, id) do update set position = excluded.position
        returning id, position::text as position`,
      [index, since, [...ids]],
    );
    return rows;
  }

  async take(index: IndexName, limit: number): Promise<readonly PendingWrite[]> {
    const { rows } = await this.knex.raw<{ rows: PendingWrite[] }>(
      "select id, position::text as position from search_pending_write where index_name = ? order by position limit ?",
      [index, limit],
    );
    return rows;
  }

  async done(index: IndexName, taken: readonly PendingWrite[]): Promise<void> {
    await this.knex.raw("delete from search_pending_write where index_name = ? and position = any(?::bigint[])", [
      index,
      taken.map(({ position }) => position),
    ]);
  }

  async oldest(index: IndexName): Promise<Date | null> {
    const { rows } = await this.knex.raw<{ rows: { oldest: Date | null }[] }>(
      "select min(since) as oldest from search_pending_write where index_name = ?",
      [index],
    );
    return rows[0]?.oldest ?? null;
  }
}

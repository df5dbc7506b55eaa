import type { SearchChannel } from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName } from "../port/document.js";
import { masked } from "./mask.js";

/** A search as it happened. */
export interface Search {
  readonly search: string;
  readonly at: Date;
  readonly index: IndexName;
  readonly text: string;
  readonly understood: string | null;
  readonly total: number;
  readonly latencyMs: number;
  readonly provider: string;
  readonly degraded: boolean;
  readonly channel: SearchChannel;
}

/** How many searches wait to be written at most: in a storm some are forgotten rather than anybody kept waiting. */
const MOST_WAITING = 2000;
const FLUSH_MS = 1000;

/** Writes the log of searches a little later, many at once, so that no answer waits for it. */
export class SearchLog {
  #waiting: Search[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #failed: (error: unknown) => void;

  constructor(
    private readonly knex: Knex,
    failed: (error: unknown) => void,
  ) {
    this.#failed = failed;
  }

  note(search: Search): void {
    if (this.#waiting.length >= MOST_WAITING) return;
    this.#waiting.push(search);
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes what waits. Never rejects: a log that cannot be written is told of, and forgotten. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const searches = this.#waiting;
    this.#waiting = [];
    if (searches.length === 0) return;
    try {
      await writeSearches(this.knex, searches);
    } catch (error) {
      this.#failed(error);
    }
  }
}

async function writeSearches(knex: Knex, searches: readonly Search[]): Promise<void> {
  const rows = searches.map(({ at, text, understood, ...search }) => {
    const kept = masked(text);
    return {
      search: search.search,
      searched_at: at.toISOString(),
      index_name: search.index,
      text: kept,
      folded: foldVietnamese(kept),
      understood: understood === null ? null : masked(understood),
      total: search.total,
      latency_ms: search.latencyMs,
      provider: search.provider,
      degraded: search.degraded,
      channel: search.channel,
    };
  });
  const columns = `search text, searched_at timestamptz, index_name text, text text, folded text, understood text, total integer,
    latency_ms real, provider text, degraded boolean, channel text`;
  const names = columns.replaceAll(/ \w+(?=,|$)/g, "");
  await knex.raw(
    `insert into search_query (${names}) select ${names} from json_to_recordset(?::json) as s (${columns})`,
    [JSON.stringify(rows)],
  );
}

/** Notes that a hit was opened; false when there was no such search in the last day. */
export async function noteClick(
  knex: Knex,
  click: { readonly search: string; readonly id: string; readonly position: number },
): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `insert into search_click (search, hit, position)
     select ?, ?, ? where exists (
       select 1 from search_query where search = ? and searched_at > now() - interval '1 day') returning 1`,
    [click.search, click.id, click.position, click.search],
  );
  return rows.length === 1;
}

/** Forgets searches and clicks that are older than some days. */
export async function pruneSearchLog(knex: Knex, days: number): Promise<void> {
  await knex.raw("delete from search_query where searched_at < now() - make_interval(days => ?)", [days]);
  await knex.raw("delete from search_click where clicked_at < now() - make_interval(days => ?)", [days]);
}

import type { IndexName, SearchDocument } from "../../port/document.js";
import type { ProviderAnswer, ProviderQuery, Rebuild, SearchProvider } from "../../port/provider.js";
import { type Breakers, createBreakers } from "./breakers.js";
import { bringUpToDate, buildAnew, type DocumentSource, noteDifferences } from "./catch-up.js";
import { EVERYTHING, type PendingWrite, type PendingWrites } from "./pending.js";
import type { PrimaryProvider } from "./primary.js";

export interface ResilientOptions {
  /** The engine of choice. */
  readonly primary: PrimaryProvider;
  /** In the house's own database: it has the say, and answers when the other cannot. */
  readonly fallback: SearchProvider;
  readonly pending: PendingWrites;
  readonly documents: DocumentSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (text: string) => void;
  /** Milliseconds that the primary may take to answer. */
  readonly readTimeoutMs?: number;
  /** Milliseconds that the primary may be behind and still answer. */
  readonly behindMs?: number;
}

/** How far catching up went. */
export interface CaughtUp {
  readonly written: number;
  /** Whether more is to be done, now or when the primary is back. */
  readonly left: boolean;
}

const BATCH = 500;
/** How long it is taken as known whether an index is behind: other processes write too. */
const KNOWN_MS = 1000;

/**
 * Two engines as one: every write goes to the fallback first and then to the primary; what the primary misses is remembered and made up
 * for. Whenever the primary is away, slow or behind, the fallback answers, and the answer says so.
 */
export class ResilientProvider implements SearchProvider {
  readonly name: string;
  readonly #options: ResilientOptions;
  readonly #breakers: Breakers;
  readonly #known = new Map<IndexName, { readonly at: number; readonly oldest: Date | null }>();

  constructor(options: ResilientOptions) {
    this.#options = options;
    this.name = options.primary.name;
    this.#breakers = createBreakers({
      now: options.now,
      readTimeoutMs: options.readTimeoutMs ?? 250,
      told: (text) => options.log(`Search by ${options.primary.name}: ${text}`),
    });
  }

  async search(query: ProviderQuery): Promise<ProviderAnswer> {
    const { primary, fallback } = this.#options;
    if (!(await this.#isBehind(query.index))) {
      try {
        return await this.#breakers.reads(() => primary.search(query));
      } catch {
        // The breaker has told; the shopper gets an answer all the same.
      }
    }
    return { ...(await fallback.search(query)), answeredBy: fallback.name, degraded: true };
  }

  async upsert(index: IndexName, documents: readonly SearchDocument[]): Promise<void> {
    const { primary, fallback } = this.#options;
    await fallback.upsert(index, documents);
    const ids = documents.map(({ id }) => id);
    await this.#mirror(index, ids, () => primary.upsert(index, documents));
  }

  async remove(index: IndexName, ids: readonly string[]): Promise<void> {
    const { primary, fallback } = this.#options;
    await fallback.remove(index, ids);
    await this.#mirror(index, ids, () => primary.remove(index, ids));
  }

  digests(index: IndexName, after: string | null, limit: number): Promise<readonly { id: string; digest: string }[]> {
    return this.#options.fallback.digests(index, after, limit);
  }

  async rebuild(index: IndexName): Promise<Rebuild> {
    const { primary, fallback } = this.#options;
    const own = await fallback.rebuild(index);
    // What fails here is made up for after the swap: the primary goes on answering from its old index until then.
    let other = await this.#breakers.writes.execute(() => primary.rebuild(index)).catch(() => undefined);
    const alongside = async (work: (rebuild: Rebuild) => Promise<void>): Promise<void> => {
      const built = other;
      if (built === undefined) return;
      await this.#breakers.writes
        .execute(() => work(built))
        .catch(() => {
          other = undefined;
        });
    };
    return {
      add: async (documents) => {
        await own.add(documents);
        await alongside((rebuild) => rebuild.add(documents));
      },
      swap: async () => {
        // Should this process die between the two swaps, the difference is known.
        const missed = await this.#remember(index, [EVERYTHING]);
        await own.swap();
        await alongside((rebuild) => rebuild.swap());
        if (other !== undefined) await this.#forget(index, missed);
      },
      abandon: async () => {
        await own.abandon();
        await alongside((rebuild) => rebuild.abandon());
      },
    };
  }

  healthy(): Promise<boolean> {
    return this.#options.fallback.healthy();
  }

  /**
   * Tells the primary a part of what it missed, the oldest first: a job calls this until nothing is left. An index that the primary does
   * not have is built first. Does nothing while the primary is given time to recover. One caller at a time.
   */
  async catchUp(index: IndexName): Promise<CaughtUp> {
    const { primary, fallback, pending, documents } = this.#options;
    try {
      return await this.#breakers.writes.execute(async (): Promise<CaughtUp> => {
        if (!(await primary.exists(index))) {
          // What changes while it is built is remembered, because the index is not there yet.
          const missed = await this.#remember(index, [EVERYTHING]);
          await buildAnew(primary, fallback, documents, index);
          await this.#forget(index, missed);
        }
        let taken = await pending.take(index, BATCH);
        const whole = taken.filter(({ id }) => id === EVERYTHING);
        if (whole.length > 0) {
          await noteDifferences(primary, fallback, index, (ids) => this.#remember(index, ids));
          await this.#forget(index, whole);
          taken = await pending.take(index, BATCH);
        }
        const refused = await bringUpToDate(
          primary,
          documents,
          index,
          taken.map(({ id }) => id),
        );
        for (const id of refused) this.#options.log(`Search by ${primary.name}: ${index} ${id} is refused`);
        await this.#forget(index, taken);
        return { written: taken.length - refused.length, left: (await pending.oldest(index)) !== null };
      });
    } catch {
      return { written: 0, left: true };
    }
  }

  /** Writes to the primary what the fallback has, or remembers that it must be. In turn: while something is missing nothing overtakes it. */
  async #mirror(index: IndexName, ids: readonly string[], write: () => Promise<void>): Promise<void> {
    if (ids.length === 0) return;
    const { primary, pending } = this.#options;
    if ((await pending.oldest(index)) === null) {
      const isWritten = await this.#breakers.writes
        .execute(async () => {
          if (!(await primary.exists(index))) return false;
          await write();
          return true;
        })
        .catch(() => false);
      if (isWritten) return;
    }
    await this.#remember(index, ids);
  }

  async #isBehind(index: IndexName): Promise<boolean> {
    const { pending, now, behindMs = 0 } = this.#options;
    let known = this.#known.get(index);
    if (known === undefined || now() - known.at >= KNOWN_MS) {
      known = { at: now(), oldest: await pending.oldest(index) };
      this.#known.set(index, known);
    }
    // The clock of another process may be ahead of ours.
    return known.oldest !== null && Math.max(0, now() - known.oldest.getTime()) >= behindMs;
  }

  async #remember(index: IndexName, ids: readonly string[]): Promise<readonly PendingWrite[]> {
    const remembered = await this.#options.pending.add(index, ids, new Date(this.#options.now()));
    this.#known.delete(index);
    return remembered;
  }

  async #forget(index: IndexName, taken: readonly PendingWrite[]): Promise<void> {
    if (taken.length > 0) await this.#options.pending.done(index, taken);
    this.#known.delete(index);
  }
}

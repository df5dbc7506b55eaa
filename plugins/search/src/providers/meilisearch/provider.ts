import type { IndexName, SearchDocument } from "../../port/document.js";
import type { ProviderAnswer, ProviderQuery, Rebuild } from "../../port/provider.js";
import type { PrimaryProvider } from "../resilient/primary.js";
import { type Connection, connect, done, type MeilisearchOptions } from "./connection.js";
import { applySettings, create, drop, presentOf, replace } from "./indexes.js";
import { DEFAULT_PREFIX } from "./keys.js";
import { planOf, type Result } from "./plan.js";
import { idKey, RECORD_SHAPE, recordOf, type SearchRecord } from "./record.js";

/** Documents in one request. */
const BATCH = 500;

/**
 * A record of an index that is being built. `meanwhile`: written while it was built, so newer than what the builder brings.
 * `gone`: stands for a document that was removed meanwhile; it is taken out before the swap.
 */
type BuiltRecord = SearchRecord | { readonly id: string; readonly gone: true };

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );

/** A search by Meilisearch 1.27 or later. Nothing is asked of the server before the first call. */
export class MeilisearchProvider implements PrimaryProvider {
  readonly name = "meilisearch";
  readonly #options: MeilisearchOptions;
  #connection: Promise<Connection> | undefined;
  /** The end of the last piece of work at each index: what is written in this process is written in turn. */
  readonly #turns = new Map<IndexName, Promise<unknown>>();
  /** The indexes whose settings were looked at. */
  readonly #settled = new Set<IndexName>();

  constructor(options: MeilisearchOptions) {
    this.#options = options;
  }

  async search(query: ProviderQuery): Promise<ProviderAnswer> {
    const { reading } = await this.#connected();
    const plan = planOf(query, this.#live(query.index));
    const { results } = await reading.multiSearch({ queries: [...plan.questions] });
    // Only what `attributesToRetrieve` names comes back, and totals because pages are asked for.
    return plan.answer(results as unknown as Result[]);
  }

  upsert(index: IndexName, documents: readonly SearchDocument[]): Promise<void> {
    return this.#inTurn(index, () => this.#write(index, documents.map(recordOf)));
  }

  remove(index: IndexName, ids: readonly string[]): Promise<void> {
    return this.#inTurn(index, async () => {
      const { writing } = await this.#connected();
      const present = await presentOf(writing, this.#live(index), this.#next(index));
      if (ids.length === 0) return;
      if (present.next !== null)
        await this.#addToBuilt(
          index,
          ids.map((id) => ({ id, gone: true })),
          true,
        );
      if (present.live !== null) await done(writing, writing.index(this.#live(index)).deleteDocuments([...ids]));
    });
  }

  async digests(index: IndexName, after: string | null, limit: number): Promise<{ id: string; digest: string }[]> {
    const { writing } = await this.#connected();
    if (!(await this.exists(index))) return [];
    const { results } = await writing
      .index<Pick<SearchRecord, "id" | "digest" | "shape">>(this.#live(index))
      .getDocuments({
        filter: `id_key > "${after === null ? "x" : idKey(after)}"`,
        sort: ["id_key:asc"],
        fields: ["id", "digest", "shape"],
        limit,
      });
    return results.map(({ id, digest, shape }) => ({ id, digest: shape === RECORD_SHAPE ? digest : "" }));
  }

  async rebuild(index: IndexName): Promise<Rebuild> {
    const next = this.#next(index);
    const { writing } = await this.#connected();
    const madeAt = await this.#inTurn(index, async () => {
      // What a rebuild left behind that was killed.
      await drop(writing, next);
      await create(writing, next);
      return (await presentOf(writing, this.#live(index), next)).next?.madeAt;
    });
    const isMine = async (): Promise<boolean> =>
      (await presentOf(writing, this.#live(index), next)).next?.madeAt === madeAt;
    const mustBeMine = async (): Promise<void> => {
      if (await isMine()) return;
      throw new Error(`The rebuild of the index ${index} is over: swapped, abandoned or replaced by another`);
    };
    return {
      add: (documents) =>
        this.#inTurn(index, async () => {
          await mustBeMine();
          const last = [...new Map(documents.map((document) => [document.id, document])).values()];
          for (const batch of batches(last)) await this.#build(index, batch);
        }),
      swap: () =>
        this.#inTurn(index, async () => {
          await mustBeMine();
          await done(writing, writing.index(next).deleteDocuments({ filter: "gone = true" }));
          await replace(writing, this.#live(index), next, {
            timeoutMs: this.#options.taskTimeoutMs ?? 30_000,
            pollMs: this.#options.taskPollMs ?? 50,
          });
        }),
      abandon: () =>
        this.#inTurn(index, async () => {
          if (await isMine()) await drop(writing, next);
        }),
    };
  }

  async healthy(): Promise<boolean> {
    try {
      const { reading } = await this.#connected();
      return await reading.isHealthy();
    } catch {
      return false;
    }
  }

  /** Whether the index is there to be searched. */
  async exists(index: IndexName): Promise<boolean> {
    const { writing } = await this.#connected();
    return (await presentOf(writing, this.#live(index), this.#next(index))).live !== null;
  }

  async #write(index: IndexName, records: readonly SearchRecord[]): Promise<void> {
    if (records.length === 0) return;
    const { writing } = await this.#connected();
    const live = this.#live(index);
    const present = await presentOf(writing, live, this.#next(index));
    if (present.live === null) await create(writing, live);
    else if (!this.#settled.has(index)) await applySettings(writing, live);
    this.#settled.add(index);
    if (present.next !== null) await this.#addToBuilt(index, records, true);
    for (const batch of batches(records)) {
      await done(writing, writing.index<SearchRecord>(live).addDocuments(batch, { primaryKey: "id" }));
    }
  }

  /** Documents of the builder, without those that were written or removed meanwhile. */
  async #build(index: IndexName, documents: readonly SearchDocument[]): Promise<void> {
    const { writing } = await this.#connected();
    const { results } = await writing.index<SearchRecord>(this.#next(index)).getDocuments({
      filter: "meanwhile = true",
      ids: documents.map(({ id }) => id),
      fields: ["id"],
      limit: documents.length,
    });
    const newer = new Set(results.map(({ id }) => id));
    await this.#addToBuilt(index, documents.filter(({ id }) => !newer.has(id)).map(recordOf), false);
  }

  async #addToBuilt(index: IndexName, records: readonly BuiltRecord[], meanwhile: boolean): Promise<void> {
    const { writing } = await this.#connected();
    for (const batch of batches(records)) {
      const marked = batch.map((record) => ({ ...record, meanwhile }));
      await done(writing, writing.index(this.#next(index)).addDocuments(marked, { primaryKey: "id" }));
    }
  }

  #connected(): Promise<Connection> {
    this.#connection ??= connect(this.#options);
    return this.#connection;
  }

  #live(index: IndexName): string {
    return `${this.#options.prefix ?? DEFAULT_PREFIX}${index}`;
  }

  #next(index: IndexName): string {
    return `${this.#live(index)}_next`;
  }

  async #inTurn<Result>(index: IndexName, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(index);
    const turn = Promise.resolve(before).then(work, work);
    this.#turns.set(
      index,
      turn.catch(() => undefined),
    );
    return turn;
  }
}

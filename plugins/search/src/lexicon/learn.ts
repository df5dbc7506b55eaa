import { type CatalogueDocument, type Searchable, searchDocumentsAfter } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { INDEXES } from "../port/document.js";
import { storeLexicon } from "./store.js";
import { learnFrom } from "./vocabulary.js";

const PAGE = 1000;
/** Learning reads everything: at most once a minute. */
const MOST_OFTEN_MS = 60_000;
/** So many documents of a hundred must have changed, or so long it must be since the last time. */
const ENOUGH_PERCENT = 1;
const LONG_ENOUGH_MS = 600_000;

/** All documents of an index, in pages. */
export async function* pagesOf(knex: Knex, index: Searchable): AsyncGenerator<readonly CatalogueDocument[]> {
  let after: string | null = null;
  for (;;) {
    const page: readonly CatalogueDocument[] = await searchDocumentsAfter(knex, index, after, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? null;
  }
}

async function* everything(knex: Knex): AsyncGenerator<readonly CatalogueDocument[]> {
  for (const index of INDEXES) yield* pagesOf(knex, index);
}

/** Learns the words of everything that can be found, and keeps what was learned. Returns from how many documents. */
export async function learn(knex: Knex): Promise<number> {
  const learned = await learnFrom(everything(knex));
  await storeLexicon(knex, learned);
  return learned.documents;
}

/** Decides when it is worth learning anew. Times are milliseconds of one clock. */
export class LearningPace {
  #changed = 0;
  #learnedFrom = 0;
  #learnedAt = Number.NEGATIVE_INFINITY;

  /** Some documents have changed. */
  changed(documents: number): void {
    this.#changed += documents;
  }

  due(now: number): boolean {
    const since = now - this.#learnedAt;
    if (this.#changed === 0 || since < MOST_OFTEN_MS) return false;
    return this.#changed * 100 >= this.#learnedFrom * ENOUGH_PERCENT || since >= LONG_ENOUGH_MS;
  }

  learned(documents: number, now: number): void {
    this.#changed = 0;
    this.#learnedFrom = documents;
    this.#learnedAt = now;
  }
}

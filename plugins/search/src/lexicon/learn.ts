import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { allAliases } from "../aliases/own.js";
import { type AliasIndex, indexAliases } from "../documents/aliases.js";
import { documentPages } from "../documents/pages.js";
import { INDEXES, type SearchDocument } from "../port/document.js";
import { storeLexicon } from "./store.js";
import { learnFrom } from "./vocabulary.js";

/** Learning reads everything: at most once a minute; while there was nothing to learn from it is tried sooner. */
const MOST_OFTEN_MS = 60_000;
const EMPTY_MOST_OFTEN_MS = 2000;
/** So many documents of a hundred must have changed, or so long it must be since the last time. */
const ENOUGH_PERCENT = 1;
const LONG_ENOUGH_MS = 600_000;

async function* everything(knex: Knex, aliases: AliasIndex): AsyncGenerator<readonly SearchDocument[]> {
  for (const index of INDEXES) yield* documentPages(knex, index, aliases);
}

/** Learns the words of everything that can be found, and keeps what was learned. Returns from how many documents. */
export async function learn(knex: Knex): Promise<number> {
  const aliases = await allAliases(knex);
  const learned = await learnFrom(everything(knex, indexAliases([aliases])), aliases);
  await storeLexicon(knex, learned);
  return learned.documents;
}

/** Decides when it is worth learning anew. Times are milliseconds of one clock. */
export class LearningPace {
  /** What is kept may have been learned by an older version: a process that starts learns once. */
  #changed = 1;
  #learnedFrom = 0;
  #learnedAt = Number.NEGATIVE_INFINITY;

  /** Some documents have changed. */
  changed(documents: number): void {
    this.#changed += documents;
  }

  due(now: number): boolean {
    const since = now - this.#learnedAt;
    if (this.#changed === 0 || since < (this.#learnedFrom === 0 ? EMPTY_MOST_OFTEN_MS : MOST_OFTEN_MS)) return false;
    return this.#changed * 100 >= this.#learnedFrom * ENOUGH_PERCENT || since >= LONG_ENOUGH_MS;
  }

  learned(documents: number, now: number): void {
    this.#changed = 0;
    this.#learnedFrom = documents;
    this.#learnedAt = now;
  }
}

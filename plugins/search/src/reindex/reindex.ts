import { countSearchDocuments, type Searchable } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AliasIndex } from "../documents/aliases.js";
import { documentPages } from "../documents/pages.js";
import type { SearchProvider } from "../port/provider.js";

const BATCH = 500;

/** How far a rebuild is. */
export interface Progress {
  readonly index: Searchable;
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
}

/**
 * Builds an index anew beside the one that answers, and puts it in its place. Selling goes on: what is written meanwhile is in both, and
 * the provider takes what was written over what is read here. Nothing is swapped when anything fails.
 */
export async function rebuildIndex(
  knex: Knex,
  provider: SearchProvider,
  index: Searchable,
  aliases: AliasIndex,
  progress: (state: Progress) => void,
): Promise<number> {
  const total = await countSearchDocuments(knex, index);
  const start = performance.now();
  const rebuild = await provider.rebuild(index);
  let done = 0;
  try {
    for await (const page of documentPages(knex, index, aliases)) {
      for (let from = 0; from < page.length; from += BATCH) {
        const batch = page.slice(from, from + BATCH);
        await rebuild.add(batch);
        done += batch.length;
        progress({ index, done, total, perSecond: (done * 1000) / Math.max(1, performance.now() - start) });
      }
    }
    await rebuild.swap();
  } catch (error) {
    await rebuild.abandon();
    throw error;
  }
  return done;
}

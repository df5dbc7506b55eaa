import { type ChangeKind, type Searchable, searchDocumentsAfter } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AliasIndex } from "../documents/aliases.js";
import { searchDocument } from "../documents/build.js";
import { INDEXES } from "../port/document.js";
import type { SearchProvider } from "../port/provider.js";

const PAGE = 1000;

type Stamp = { readonly id: string; readonly digest: string };

/** The ids that differ between two lists that are in the byte order of their ids: missing in one of them, or with another digest. */
export function differences(database: readonly Stamp[], index: readonly Stamp[]): string[] {
  const indexed = new Map(index.map(({ id, digest }) => [id, digest]));
  const differ = database.filter(({ id, digest }) => indexed.get(id) !== digest).map(({ id }) => id);
  const known = new Set(database.map(({ id }) => id));
  return [...differ, ...index.flatMap(({ id }) => (known.has(id) ? [] : [id]))];
}

const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const upTo = (stamps: readonly Stamp[], end: string | null): Stamp[] =>
  end === null ? [...stamps] : stamps.filter(({ id }) => inBytes(id, end) <= 0);

/** Compares an index with the database page by page and returns the ids of the documents that are missing, stale or left over. */
export async function compare(
  knex: Knex,
  provider: SearchProvider,
  index: Searchable,
  aliases: AliasIndex,
): Promise<{ readonly compared: number; readonly differ: readonly string[] }> {
  const differ: string[] = [];
  let compared = 0;
  let after: string | null = null;
  for (;;) {
    const documents = await searchDocumentsAfter(knex, index, after, PAGE);
    const stamps = await provider.digests(index, after, PAGE);
    // Only as far as both pages reach: what lies behind comes with the next ones.
    const ends = [documents.at(-1)?.id, stamps.at(-1)?.id].filter(
      (id, side): id is string => id !== undefined && (side === 0 ? documents : stamps).length === PAGE,
    );
    const end: string | null = ends.sort(inBytes)[0] ?? null;
    const here = documents.map((document) => searchDocument(document, aliases));
    const known = upTo(here, end);
    compared += known.length;
    differ.push(...differences(known, upTo(stamps, end)));
    if (end === null) return { compared, differ };
    after = end;
  }
}

const KIND: Record<Searchable, ChangeKind> = { listings: "product", register: "entry" };

/**
 * Compares both indexes with the database and notes what differs as changed, for the writer to repair. What changes while it looks may be
 * noted without need; that does no harm. Returns how many documents differed.
 */
export async function heal(knex: Knex, provider: SearchProvider, aliases: AliasIndex): Promise<number> {
  let healed = 0;
  for (const index of INDEXES) {
    const { differ } = await compare(knex, provider, index, aliases);
    if (differ.length === 0) continue;
    await knex.raw("insert into search_change (kind, key) select ?, key from unnest(?::text[]) as differing (key)", [
      KIND[index],
      [...differ],
    ]);
    healed += differ.length;
  }
  return healed;
}

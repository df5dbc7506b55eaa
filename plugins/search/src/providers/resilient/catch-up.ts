import type { IndexName, SearchDocument } from "../../port/document.js";
import type { SearchProvider } from "../../port/provider.js";
import { DocumentsRefused } from "./primary.js";

/** Documents as they are now, of the ids that still are documents. */
export type DocumentSource = (index: IndexName, ids: readonly string[]) => Promise<readonly SearchDocument[]>;

const PAGE = 1000;

type Stamp = { readonly id: string; readonly digest: string };

/** What a provider holds, page by page. */
async function* stamps(provider: SearchProvider, index: IndexName): AsyncGenerator<readonly Stamp[]> {
  for (let after: string | null = null; ; ) {
    const page: readonly Stamp[] = await provider.digests(index, after, PAGE);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)?.id ?? null;
  }
}

/** Builds an index of the primary with everything that the fallback holds. */
export async function buildAnew(
  primary: SearchProvider,
  fallback: SearchProvider,
  documents: DocumentSource,
  index: IndexName,
): Promise<void> {
  const rebuild = await primary.rebuild(index);
  try {
    for await (const page of stamps(fallback, index)) {
      await rebuild.add(
        await documents(
          index,
          page.map(({ id }) => id),
        ),
      );
    }
    await rebuild.swap();
  } catch (error) {
    await rebuild.abandon().catch(() => undefined);
    throw error;
  }
}

/** Compares what both hold and notes every document that the primary has otherwise, not at all, or still. */
export async function noteDifferences(
  primary: SearchProvider,
  fallback: SearchProvider,
  index: IndexName,
  note: (ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const wanted = new Map<string, string>();
  for await (const page of stamps(fallback, index)) for (const { id, digest } of page) wanted.set(id, digest);
  const differing: string[] = [];
  for await (const page of stamps(primary, index)) {
    for (const { id, digest } of page) {
      if (wanted.get(id) !== digest) differing.push(id);
      wanted.delete(id);
    }
  }
  differing.push(...wanted.keys());
  if (differing.length > 0) await note(differing);
}

/** Brings documents of the primary up to date, whatever became of them. Returns the ids of those that it will not take. */
export async function bringUpToDate(
  primary: SearchProvider,
  documents: DocumentSource,
  index: IndexName,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await documents(index, ids);
  const there = new Set(found.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) await primary.remove(index, gone);
  try {
    if (found.length > 0) await primary.upsert(index, found);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentsRefused)) throw error;
    return oneByOne(primary, index, found);
  }
}

/** One that cannot be indexed must not hold up all others. */
async function oneByOne(
  primary: SearchProvider,
  index: IndexName,
  found: readonly SearchDocument[],
): Promise<string[]> {
  const refused: string[] = [];
  for (const document of found) {
    try {
      await primary.upsert(index, [document]);
    } catch (error) {
      if (!(error instanceof DocumentsRefused)) throw error;
      refused.push(document.id);
    }
  }
  return refused;
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Meilisearch } from "./client.js";
import { done, TaskFailed } from "./connection.js";
import { missingSettings } from "./settings.js";

/** An index of the server. `madeAt` stays with its content when names are swapped. */
export interface Present {
  readonly madeAt: string;
}

/** Which of two indexes are there: the one that answers and the one that is built beside it. */
export async function presentOf(
  client: Meilisearch,
  live: string,
  next: string,
): Promise<{ live: Present | null; next: Present | null }> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const one = (uid: string): Present | null => {
    const found = results.find((index) => index.uid === uid);
    return found === undefined ? null : { madeAt: String(found.createdAt) };
  };
  return { live: one(live), next: one(next) };
}

/** Makes an empty index with our settings. */
export async function create(client: Meilisearch, uid: string): Promise<void> {
  await done(client, client.createIndex(uid, { primaryKey: "id" }));
  await applySettings(client, uid);
}

/** Applies our settings where they differ. */
export async function applySettings(client: Meilisearch, uid: string): Promise<void> {
  const index = client.index(uid);
  const missing = missingSettings(await index.getSettings());
  if (Object.keys(missing).length > 0) await done(client, index.updateSettings(missing));
}

/** Removes an index; one that is not there is no error. */
export async function drop(client: Meilisearch, uid: string): Promise<void> {
  const task = await client.tasks.waitForTask(await client.deleteIndex(uid));
  if (task.status === "succeeded" || task.error?.code === "index_not_found") return;
  throw new TaskFailed(`${task.type} ${task.uid}: ${task.error?.message ?? task.status}`);
}

/**
 * Puts `next` in the place of `live` in one step and removes what was there.
 * A swap belongs to no single index, so a key for some indexes cannot see its task: what is watched instead is whose content answers
 * under the name.
 */
export async function replace(
  client: Meilisearch,
  live: string,
  next: string,
  wait: { readonly timeoutMs: number; readonly pollMs: number },
): Promise<void> {
  const before = await presentOf(client, live, next);
  const built = before.next;
  if (built === null) throw new Error(`The index ${next} is not there any more`);
  const swap =
    before.live === null
      ? { indexes: [next, live] as [string, string], rename: true }
      : { indexes: [live, next] as [string, string], rename: false };
  await client.swapIndexes([swap]);
  const end = performance.now() + wait.timeoutMs;
  for (;;) {
    const now = await presentOf(client, live, next);
    if (now.live?.madeAt === built.madeAt) break;
    if (performance.now() > end) throw new Error(`${next} was not put in the place of ${live} in time`);
    await sleep(wait.pollMs);
  }
  if (before.live !== null) await drop(client, next);
}

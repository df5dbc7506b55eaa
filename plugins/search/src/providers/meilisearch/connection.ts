import { DocumentsRefused } from "../resilient/primary.js";
import type { EnqueuedTask, Meilisearch } from "./client.js";

export interface MeilisearchOptions {
  readonly url: string;
  /** May search and nothing else. */
  readonly searchKey: string;
  /** May write to our indexes; see keys.ts. */
  readonly writeKey: string;
  /** Before the names of the indexes. */
  readonly prefix?: string;
  /** Milliseconds that a search may take. */
  readonly searchTimeoutMs?: number;
  /** Milliseconds that any other request may take. */
  readonly requestTimeoutMs?: number;
  /** Milliseconds that a task of the server may take. */
  readonly taskTimeoutMs?: number;
  /** Milliseconds between two looks at a task. */
  readonly taskPollMs?: number;
}

export interface Connection {
  readonly reading: Meilisearch;
  readonly writing: Meilisearch;
}

/** Loads the client when it is needed first (it is an ES module, and most houses run without Meilisearch). Talks to nobody yet. */
export async function connect(options: MeilisearchOptions): Promise<Connection> {
  const { Meilisearch } = await import("meilisearch");
  const wait = { timeout: options.taskTimeoutMs ?? 30_000, interval: options.taskPollMs ?? 50 };
  const client = (apiKey: string, timeout: number) =>
    new Meilisearch({ host: options.url, apiKey, timeout, defaultWaitOptions: wait });
  return {
    reading: client(options.searchKey, options.searchTimeoutMs ?? 250),
    writing: client(options.writeKey, options.requestTimeoutMs ?? 10_000),
  };
}

/** A task that the server could not do. */
export class TaskFailed extends Error {
  override readonly name = "TaskFailed";
}

/** Waits until a task is done; rejects when it failed or took too long, with `DocumentsRefused` when what was sent is at fault. */
export async function done(client: Meilisearch, enqueued: Promise<EnqueuedTask>): Promise<void> {
  const task = await client.tasks.waitForTask(await enqueued);
  if (task.status === "succeeded") return;
  const told = `${task.type} ${task.uid}: ${task.status}, ${task.error?.message ?? "no reason told"}`;
  const isRefused = task.type === "documentAdditionOrUpdate" && task.error?.type === "invalid_request";
  throw isRefused ? new DocumentsRefused(told) : new TaskFailed(told);
}

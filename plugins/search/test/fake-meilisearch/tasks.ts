import { ApiError, type ErrorBody } from "./api-error.js";
import type { JsonObject } from "./shape.js";

export type TaskType =
  | "documentAdditionOrUpdate"
  | "documentDeletion"
  | "indexCreation"
  | "indexDeletion"
  | "indexSwap"
  | "settingsUpdate";

export interface Task {
  readonly uid: number;
  indexUid: string | null;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  readonly type: TaskType;
  readonly details: JsonObject;
  error: ErrorBody | null;
  readonly enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

const now = (): string => new Date().toISOString();

/** The queue: one task at a time, in the order in which they came. */
export class TaskQueue {
  readonly tasks: Task[] = [];
  /** How long each task is `processing`, in milliseconds. */
  delayMs = 0;
  #held = false;
  #busy = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #work = new Map<number, () => void>();
  readonly #failures: ErrorBody[] = [];

  /** Puts a task at the end of the queue. `work` runs when its turn comes; what it throws fails the task. */
  enqueue(type: TaskType, indexUid: string | null, details: JsonObject, work: (task: Task) => void): Task {
    const task: Task = {
      uid: this.tasks.length,
      indexUid,
      status: "enqueued",
      type,
      details,
      error: null,
      enqueuedAt: now(),
      startedAt: null,
      finishedAt: null,
    };
    this.tasks.push(task);
    this.#work.set(task.uid, () => work(task));
    this.#turn();
    return task;
  }

  /** The next task fails with this error instead of doing its work. */
  failNext(error: ErrorBody): void {
    this.#failures.push(error);
  }

  /** Tasks stay `enqueued` until `release`. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#turn();
  }

  stop(): void {
    this.#held = true;
    clearTimeout(this.#timer);
  }

  #turn(): void {
    if (this.#held || this.#busy) return;
    const task = this.tasks.find(({ status }) => status === "enqueued");
    if (task === undefined) return;
    this.#busy = true;
    // Never at once, also without a delay: whoever takes the answer for the deed must be found out.
    this.#timer = setTimeout(() => {
      task.status = "processing";
      task.startedAt = now();
      this.#timer = setTimeout(() => this.#finish(task), this.delayMs);
    }, 0);
  }

  #finish(task: Task): void {
    try {
      const failure = this.#failures.shift();
      if (failure === undefined) this.#work.get(task.uid)?.();
      task.error = failure ?? null;
    } catch (error) {
      task.error = error instanceof ApiError ? error.body : new ApiError("internal", String(error)).body;
    }
    task.status = task.error === null ? "succeeded" : "failed";
    task.finishedAt = now();
    this.#work.delete(task.uid);
    this.#busy = false;
    this.#turn();
  }
}

/** What a route answers that made a task. */
export const enqueued = (task: Task): JsonObject => ({
  taskUid: task.uid,
  indexUid: task.indexUid,
  status: "enqueued",
  type: task.type,
  enqueuedAt: task.enqueuedAt,
});

/** A task as `GET /tasks/:uid` tells it. */
export const taskView = (task: Task): JsonObject => ({
  uid: task.uid,
  batchUid: task.startedAt === null ? null : task.uid,
  indexUid: task.indexUid,
  status: task.status,
  type: task.type,
  canceledBy: null,
  details: task.details,
  error: task.error === null ? null : { ...task.error },
  duration:
    task.startedAt === null || task.finishedAt === null
      ? null
      : `PT${(Date.parse(task.finishedAt) - Date.parse(task.startedAt)) / 1000}S`,
  enqueuedAt: task.enqueuedAt,
  startedAt: task.startedAt,
  finishedAt: task.finishedAt,
});

import { Worker } from "node:worker_threads";

/**
 * Has the program at `program` do one piece of work in a thread of its own, which is ended after it: whatever the work does to memory, the
 * process goes on. The answer is the first message of the thread; undefined when it fails or takes longer than `milliseconds`.
 */
export async function inThread<Answer>(
  program: URL,
  workerData: unknown,
  milliseconds: number,
): Promise<Answer | undefined> {
  const thread = new Worker(program, { workerData });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer | undefined>((resolve) => {
      const nothing = () => resolve(undefined);
      timer = setTimeout(nothing, milliseconds);
      thread.once("message", (answer: Answer) => resolve(answer));
      thread.once("error", nothing);
      thread.once("exit", nothing);
    });
  } finally {
    clearTimeout(timer);
    void thread.terminate();
  }
}

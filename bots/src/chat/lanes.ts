import type { ChannelName, Store, Work } from "../store/store.js";
import { describeFailure } from "./retry.js";

/** Work on the chats of one channel while it goes on. */
export interface Lanes {
  /** Something may be due now. */
  wake(): void;
  /** Takes nothing new, and resolves when what was begun is written down. */
  stop(): Promise<void>;
}

/** How often is looked for what nobody woke us for: chats that have rested, work of a process that was killed. */
const LOOK_AGAIN_MS = 1000;

/**
 * Works on the chats of a channel, several side by side and each in order. Channels have lanes of their own: a platform that
 * hangs holds up nobody else.
 */
export function startLanes(options: {
  store: Pick<Store, "next">;
  channel: ChannelName;
  work: Work;
  sideBySide: number;
}): Lanes {
  const { store, channel, work, sideBySide } = options;
  const running = new Set<Promise<void>>();
  let stopped = false;
  let missed = false;
  let failing = false;

  async function run(): Promise<void> {
    do {
      missed = false;
      try {
        while (!stopped && (await store.next(channel, work))) failing = false;
      } catch (error) {
        // The store is away: the next look tries again. Said once, not every second.
        if (!failing) console.error(`[bots] ${channel}: ${describeFailure(error)}`);
        failing = true;
        return;
      }
    } while (missed && !stopped);
  }

  function wake(): void {
    if (stopped) return;
    if (running.size >= sideBySide) {
      missed = true;
      return;
    }
    const one = run().finally(() => running.delete(one));
    running.add(one);
  }
  const timer = setInterval(wake, LOOK_AGAIN_MS).unref();
  wake();

  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}

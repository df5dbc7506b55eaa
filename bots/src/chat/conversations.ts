import type { Reply } from "../engine/types.js";
import type { ChannelName, Inbound, Outcome, Store, Task } from "../store/store.js";
import { type Lanes, startLanes } from "./lanes.js";
import { lookInto, type Seen } from "./pictures.js";
import { describeFailure } from "./retry.js";
import { type Delivery, type Sources, workOf } from "./work.js";

/** Thrown when a message could not be written down, or was written down but is not answered yet. */
export class NotAnswered extends Error {
  override readonly name = "NotAnswered";
}

/** Takes a message and tells what is said to it. */
export type Talk = (message: Inbound) => Promise<readonly Reply[]>;

/** All chats of this process. */
export interface Conversations {
  /** Writes a message down; from then on it will be answered, even when this process is killed. False when it was known. */
  accept(message: Inbound): Promise<boolean>;
  /** The same, and waits for the replies. The same message again gets the same replies. */
  readonly talk: Talk;
  /** Looks into a picture that was sent whole. */
  see(picture: Uint8Array): Promise<Seen>;
  /** Opens a channel: from now on its messages are answered. */
  open(channel: ChannelName, delivery: Delivery): void;
  /** Ends what was begun. */
  stop(): Promise<void>;
}

/** Hears of everything that is done: for the metrics. */
export interface Observer {
  accepted(message: Inbound, fresh: boolean): void;
  done(task: Task, outcome: Outcome, seconds: number): void;
}
const NOBODY: Observer = { accepted: () => undefined, done: () => undefined };

/** How many chats of one channel are worked on at the same time. */
const SIDE_BY_SIDE = 6;
const PRUNE_MS = 600_000;
/** How long somebody waits for replies; they are written all the same. */
const LONGEST_WAIT_MS = 25_000;

const away = (error: unknown): never => {
  throw new NotAnswered(describeFailure(error));
};

/** Messages come in, are written down, answered in their chat's order and sent, over the channels that are opened. */
export function createConversations(sources: Sources, store: Store, observer: Observer = NOBODY): Conversations {
  const lanes = new Map<ChannelName, Lanes>();
  const deliveries = new Map<ChannelName, Delivery>();
  const work = workOf(sources, (channel) => {
    const delivery = deliveries.get(channel);
    if (delivery === undefined) throw new Error(`Channel ${channel} is not open`);
    return delivery;
  });
  const prune = (): void => {
    store.prune().catch((error: unknown) => console.error(`[bots] pruning: ${describeFailure(error)}`));
  };
  const pruning = setInterval(prune, PRUNE_MS).unref();

  async function accept(message: Inbound): Promise<boolean> {
    const fresh = await store.accept(message).catch(away);
    observer.accepted(message, fresh);
    lanes.get(message.channel)?.wake();
    return fresh;
  }

  /** Resolves with the replies once they are there, whichever process answers. */
  function replied(message: Inbound): Promise<readonly Reply[]> {
    return new Promise((resolve, reject) => {
      const look = async (): Promise<void> => {
        const replies = await store.repliesTo(message);
        if (replies === null) return;
        leave();
        resolve(replies);
      };
      const failed = (error: unknown): void => {
        leave();
        reject(new NotAnswered(describeFailure(error)));
      };
      const late = setTimeout(failed, LONGEST_WAIT_MS, new Error("late"));
      const deaf = store.onAnswered((chat) => {
        if (chat === null || (chat.chat === message.chat && chat.channel === message.channel)) look().catch(failed);
      });
      const leave = (): void => {
        clearTimeout(late);
        deaf();
      };
      look().catch(failed);
    });
  }

  return {
    accept,
    async talk(message) {
      await accept(message);
      return replied(message);
    },
    see: (picture) => lookInto(picture, sources.readQr, sources.shopUrl),
    open(channel, delivery) {
      deliveries.set(channel, delivery);
      const observed = async (task: Task): Promise<Outcome> => {
        const start = performance.now();
        const outcome = await work(task);
        observer.done(task, outcome, (performance.now() - start) / 1000);
        return outcome;
      };
      lanes.set(channel, startLanes({ store, channel, work: observed, sideBySide: SIDE_BY_SIDE }));
    },
    async stop() {
      clearInterval(pruning);
      await Promise.all([...lanes.values()].map((one) => one.stop()));
    },
  };
}

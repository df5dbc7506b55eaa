import { NotSent } from "../../../chat/work.js";

/** How carefully a personal account writes: people write no faster, and to no more strangers. */
export const PACE = { gapMs: 1000, jitterMs: 500, chatsAnHour: 20, restMs: 3_600_000 };
export type Pace = typeof PACE;

const HOUR_MS = 3_600_000;

/** Counts what a personal account sends. Times are in milliseconds and only compared with each other. */
export interface Pacing {
  /** How long to wait before the next message to a chat goes out, which is counted. Throws a NotSent when that is not soon. */
  next(chat: string): number;
  /** Zalo has had enough: nothing goes out for an hour. */
  rest(): void;
  resting(): boolean;
}

/** One message a second with some chance in it, at most twenty chats an hour, and an hour of rest when Zalo complains. */
export function createPacing(pace: Pace, now = (): number => performance.now(), chance = Math.random): Pacing {
  const chats = new Map<string, number>();
  let free = 0;
  let restUntil = 0;
  return {
    next(chat) {
      const time = now();
      if (restUntil > time) throw new NotSent("the account rests", restUntil - time);
      for (const [one, since] of chats) if (time - since > HOUR_MS) chats.delete(one);
      const [oldest] = chats.values();
      if (!chats.has(chat) && chats.size >= pace.chatsAnHour && oldest !== undefined)
        throw new NotSent("too many chats in an hour", oldest + HOUR_MS - time);
      if (!chats.has(chat)) chats.set(chat, time);
      const at = Math.max(time, free);
      free = at + pace.gapMs + chance() * pace.jitterMs;
      return at - time;
    },
    rest() {
      restUntil = now() + pace.restMs;
    },
    resting: () => restUntil > now(),
  };
}

import type { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";

/** Messages in a minute: faster than anybody types, slower than a program. Many people may share one address. */
export const PER_MINUTE = { user: 30, chat: 60, address: 120 };
export type PerMinute = typeof PER_MINUTE;

/** Whether a message may come in; `first` is the first one too many of a minute. */
export type Admission =
  | { readonly ok: true }
  | { readonly ok: false; readonly afterMs: number; readonly first: boolean };

/** How much one person, one chat and one address may say. */
export interface Limits {
  /** Counts a message for each of who sent it. */
  admit(who: { readonly [Name in keyof PerMinute]?: string }): Promise<Admission>;
}

/**
 * Counts messages in Redis, which several processes share, or in this process. While Redis is away each process counts for itself.
 */
export function createLimits(
  options: { redis?: Redis | undefined; perMinute?: Partial<PerMinute> | undefined } = {},
): Limits {
  const perMinute = { ...PER_MINUTE, ...options.perMinute };
  const limiter = (name: keyof PerMinute): RateLimiterMemory | RateLimiterRedis => {
    const rule = { keyPrefix: `bots:${name}`, points: perMinute[name], duration: 60 };
    const here = new RateLimiterMemory(rule);
    if (options.redis === undefined) return here;
    return new RateLimiterRedis({ ...rule, storeClient: options.redis, insuranceLimiter: here });
  };
  const limiters = { user: limiter("user"), chat: limiter("chat"), address: limiter("address") };

  return {
    async admit(who) {
      for (const name of ["user", "address", "chat"] as const) {
        const key = who[name];
        if (key === undefined) continue;
        try {
          await limiters[name].consume(key);
        } catch (error) {
          if (!(error instanceof RateLimiterRes)) throw error;
          return { ok: false, afterMs: error.msBeforeNext, first: error.consumedPoints === perMinute[name] + 1 };
        }
      }
      return { ok: true };
    },
  };
}

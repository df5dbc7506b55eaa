import { createHash } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { type Refusal, refuse } from "../refusal/refusal.js";

/** How many attempts are allowed in how many seconds. */
export interface Limit {
  readonly name: string;
  readonly attempts: number;
  readonly seconds: number;
}

/** Counts attempts in the database, one count for all processes. Keys are stored as hashes: they may be addresses of people. */
export class Attempts {
  readonly #limiter: RateLimiterPostgres;

  constructor(knex: Knex, limit: Limit) {
    this.#limiter = new RateLimiterPostgres({
      storeClient: knex,
      storeType: "knex",
      tableName: "kernel_rate_limit",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.attempts,
      duration: limit.seconds,
    });
  }

  /** Counts one attempt; refuses with `too_many_attempts` when there were too many. */
  async count(key: string): Promise<{ ok: true } | Refusal> {
    try {
      await this.#limiter.consume(hash(key));
      return { ok: true };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
      return refuse(
        "too_many_attempts",
        429,
        `Đã thử quá nhiều lần, xin đợi khoảng ${minutes} phút`,
        `Too many attempts, please wait about ${minutes} min`,
      );
    }
  }

  /** Forgets the attempts of a key, once it has proved right. */
  async forget(key: string): Promise<void> {
    await this.#limiter.delete(hash(key));
  }
}

/** Forgets counts that have run out. */
export async function pruneAttempts(knex: Knex): Promise<void> {
  await knex.raw("delete from kernel_rate_limit where expire < extract(epoch from now()) * 1000");
}

const hash = (key: string): string => createHash("sha256").update(key).digest("base64url");

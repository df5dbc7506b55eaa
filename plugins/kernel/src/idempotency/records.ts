import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Json } from "../outbox/message.js";
import { type Refusal, refuse } from "../refusal/refusal.js";
import type { Transaction } from "../transaction/transaction.js";

/** An answer as it went out. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Whose key it is, the key, and the request that it stands for. */
export interface Wanted {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** The right to do the work of a key. One attempt holds it at a time. */
export interface Attempt extends Wanted {
  readonly id: string;
  /** What an earlier attempt, whose process died, has committed already. */
  readonly effect: Json | null;
}

export type Claim =
  | { readonly kind: "mine"; readonly attempt: Attempt }
  | { readonly kind: "answered"; readonly answer: Answer }
  | Refusal;

const KEPT_HOURS = 24;
/** An attempt whose process does not say within this time that it still lives is given to the next who asks. */
const LEASE_SECONDS = 8;
const RENEW_MS = 2000;
/** No request works longer than this: what is not done then is stuck. */
const LONGEST_WORK_MS = 120_000;
const LONGEST_WAIT_MS = 25_000;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 400;

const REUSED = refuse(
  "idempotency_key_reused",
  422,
  "Idempotency-Key này đã dùng cho một yêu cầu khác, hãy gửi khóa mới",
  "This Idempotency-Key was used for another request, send a new one",
);
const STILL_WORKING = refuse(
  "request_in_flight",
  409,
  "Yêu cầu này vẫn đang được xử lý, xin gửi lại sau giây lát",
  "This request is still being processed, please send it again in a moment",
);

// A key that has run out is as good as new; one whose process died goes to whoever asks for the same thing again.
const TAKE = `
  insert into kernel_idempotency_key as held (scope, key, fingerprint, attempt, lease_until, expires_at)
  values (:scope, :key, :fingerprint, :id, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
    now() + make_interval(hours => ${KEPT_HOURS}))
  on conflict (scope, key) do update set
    fingerprint = excluded.fingerprint, attempt = excluded.attempt, lease_until = excluded.lease_until,
    state = 'in_flight', status = null, answer = null,
    effect = case when held.expires_at > now() then held.effect end,
    expires_at = case when held.expires_at > now() then held.expires_at else excluded.expires_at end
  where held.expires_at <= now()
    or (held.state = 'in_flight' and held.lease_until < clock_timestamp() and held.fingerprint = excluded.fingerprint)
  returning effect`;

/** Attempts of this process that are at work, with what ends when they end. */
const working = new Map<string, Promise<void>>();
const nameOf = ({ scope, key }: Wanted): string => `${scope} ${key}`;

async function take(knex: Knex, wanted: Wanted): Promise<Claim | undefined> {
  const id = randomUUID();
  const { scope, key, fingerprint } = wanted;
  const { rows } = await knex.raw<{ rows: { effect: Json | null }[] }>(TAKE, { scope, key, fingerprint, id });
  const [taken] = rows;
  if (taken !== undefined) return { kind: "mine", attempt: { scope, key, fingerprint, id, effect: taken.effect } };
  const known = await knex.raw<{ rows: { fingerprint: string; status: number | null; answer: string | null }[] }>(
    "select fingerprint, status, answer from kernel_idempotency_key where scope = ? and key = ?",
    [scope, key],
  );
  const [held] = known.rows;
  if (held === undefined) return undefined;
  if (held.fingerprint !== fingerprint) return REUSED;
  const { status, answer } = held;
  return status === null || answer === null ? undefined : { kind: "answered", answer: { status, text: answer } };
}

/**
 * Takes a key, or waits until whoever holds it has answered and returns that answer. Refuses a key that stands for another request
 * (`idempotency_key_reused`), and after 25 s of waiting with `request_in_flight`.
 */
export async function claim(knex: Knex, wanted: Wanted): Promise<Claim> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const outcome = await take(knex, wanted);
    if (outcome !== undefined) return outcome;
    const left = deadline - performance.now();
    if (left <= 0) return STILL_WORKING;
    // Of this process's own attempts we know when they end; another's are asked after.
    const own = working.get(nameOf(wanted));
    await Promise.race([
      ...(own === undefined ? [] : [own]),
      sleep(own === undefined ? pause : Math.min(left, RENEW_MS)),
    ]);
  }
}

/** Says again and again that an attempt lives; call what it returns when the attempt has ended. */
export function keepAlive(knex: Knex, attempt: Attempt): () => void {
  const started = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - started > LONGEST_WORK_MS) clearInterval(timer);
    else
      knex
        .raw(
          `update kernel_idempotency_key set lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
            where scope = ? and key = ? and attempt = ? and state = 'in_flight'`,
          [attempt.scope, attempt.key, attempt.id],
        )
        // A database that is away for a moment ends the lease at worst; the next renewal tries again.
        .then(undefined, () => {});
  }, RENEW_MS);
  timer.unref();
  let ended = () => {};
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  working.set(nameOf(attempt), end);
  return () => {
    clearInterval(timer);
    if (working.get(nameOf(attempt)) === end) working.delete(nameOf(attempt));
    ended();
  };
}

/**
 * Notes in the transaction of the effect that it has happened: both are committed or neither. Throws when the attempt has been taken over
 * meanwhile, which rolls the effect back: of two attempts at one key only one ever commits.
 */
export async function recordEffect(tx: Transaction, attempt: Attempt, effect: Json): Promise<void> {
  const held = await tx.raw(
    `update kernel_idempotency_key set effect = ?::jsonb where scope = ? and key = ? and attempt = ? and effect is null
     returning 1`,
    [JSON.stringify(effect), attempt.scope, attempt.key, attempt.id],
  );
  if (held.length !== 1) throw new Error("This request was taken over by another attempt");
}

/** Keeps the answer of an attempt for whoever sends the same request again. */
export async function keepAnswer(knex: Knex, attempt: Attempt, { status, text }: Answer): Promise<void> {
  await knex.raw(
    `update kernel_idempotency_key set state = 'answered', status = ?, answer = ? where scope = ? and key = ? and attempt = ?`,
    [status, text, attempt.scope, attempt.key, attempt.id],
  );
}

/** Gives a key back whose request may be tried again at once. What was committed under it stays known. */
export async function release(knex: Knex, attempt: Attempt): Promise<void> {
  const mine = [attempt.scope, attempt.key, attempt.id];
  await knex.raw(
    "delete from kernel_idempotency_key where scope = ? and key = ? and attempt = ? and effect is null",
    mine,
  );
  await knex.raw(
    "update kernel_idempotency_key set lease_until = '-infinity' where scope = ? and key = ? and attempt = ?",
    mine,
  );
}

/** Forgets keys after their 24 hours, and with them the answers, in which people's names may stand. */
export async function pruneIdempotencyKeys(knex: Knex): Promise<void> {
  await knex.raw("delete from kernel_idempotency_key where expires_at <= now()");
}

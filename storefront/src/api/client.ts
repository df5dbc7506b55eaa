import {
  groupsSchema,
  type Producer,
  producerSchema,
  provincesSchema,
  type RefusalBody,
  type RegisterEntry,
  type RegisterPage,
  refusalSchema,
  registerEntrySchema,
  registerPageSchema,
  type Today,
  todaySchema,
} from "@cho-ocop/contracts";
import type { Era, Group, Province } from "./reference.js";

/** Thrown when the API does not answer, answers with a fault, or with something that is not in its contract. */
export class BackendUnavailable extends Error {
  override readonly name = "BackendUnavailable";
}

/** An answer of the API: the thing asked for, or that there is none, or that the question was refused and why. */
export type Answer<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly refusal: RefusalBody };

/** What the shop asks of the register. Every method throws BackendUnavailable when there is no lawful answer. */
export interface RegisterApi {
  today(): Promise<Today>;
  list(query: URLSearchParams): Promise<Answer<RegisterPage>>;
  entry(handle: string): Promise<Answer<RegisterEntry>>;
  producer(handle: string): Promise<Answer<Producer>>;
  /** All provinces of an era; kept for some minutes, since law changes them once in decades. */
  provinces(era: Era): Promise<readonly Province[]>;
  /** The six groups with their product sets; kept for some minutes. */
  groups(): Promise<readonly Group[]>;
}

const TIMEOUT_MS = 5000;
const REFERENCE_KEPT_MS = 10 * 60 * 1000;

/** Keeps the answer of a question for a while, asks once for many askers at a time, and forgets a failure at once. */
function kept<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let current: { answer: Promise<T>; until: number } | undefined;
  return () => {
    if (current === undefined || performance.now() >= current.until) {
      const asked = { answer: ask(), until: performance.now() + milliseconds };
      current = asked;
      asked.answer.catch(() => {
        if (current === asked) current = undefined;
      });
    }
    return current.answer;
  };
}

/** The typed client of the register's public API at `backendUrl`. Every answer is checked against its contract. */
export function createRegisterApi(backendUrl: string): RegisterApi {
  async function ask<T>(path: string, read: (body: unknown) => T): Promise<Answer<T>> {
    let status: number;
    let body: unknown;
    try {
      const response = await fetch(new URL(path, backendUrl), {
        headers: { accept: "application/json" },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      status = response.status;
      body = await response.json();
    } catch (cause) {
      throw new BackendUnavailable(`No answer from ${path}`, { cause });
    }
    if (status === 404) return { kind: "missing" };
    if (status >= 400 && status < 500) {
      const refusal = refusalSchema.safeParse(body);
      if (refusal.success) return { kind: "refused", refusal: refusal.data };
    }
    if (status !== 200) throw new BackendUnavailable(`Status ${status} from ${path}`);
    try {
      return { kind: "found", value: read(body) };
    } catch (cause) {
      throw new BackendUnavailable(`An answer outside the contract from ${path}`, { cause });
    }
  }

  /** For what must be there: a missing or refused answer is a fault of the house. */
  async function demand<T>(path: string, read: (body: unknown) => T): Promise<T> {
    const answer = await ask(path, read);
    if (answer.kind !== "found") throw new BackendUnavailable(`${answer.kind} from ${path}`);
    return answer.value;
  }

  const provinces = (era: Era) =>
    kept(REFERENCE_KEPT_MS, () =>
      demand(`/ocop/units/provinces?era=${era}`, (body) => provincesSchema.parse(body).provinces),
    );
  const provincesOf: Record<Era, () => Promise<readonly Province[]>> = {
    since: provinces("since"),
    before: provinces("before"),
  };

  return {
    today: () => demand("/ocop/today", (body) => todaySchema.parse(body)),
    list: (query) => ask(`/ocop/register?${query}`, (body) => registerPageSchema.parse(body)),
    entry: (handle) => ask(`/ocop/register/${encodeURIComponent(handle)}`, (body) => registerEntrySchema.parse(body)),
    producer: (handle) => ask(`/ocop/producers/${encodeURIComponent(handle)}`, (body) => producerSchema.parse(body)),
    provinces: (era) => provincesOf[era](),
    groups: kept(REFERENCE_KEPT_MS, () => demand("/ocop/groups", (body) => groupsSchema.parse(body).groups)),
  };
}

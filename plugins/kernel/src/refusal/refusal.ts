import type { RefusalBody } from "@cho-ocop/contracts";

export type RefusalDetail = NonNullable<RefusalBody["details"]>[number];

/** A refusal that was to be expected: returned as a value by code that decides, and thrown inside a `RefusalError` at the edge. */
export interface Refusal {
  readonly ok: false;
  /** Stable and never translated: lower case letters, digits and underscores. */
  readonly code: string;
  /** The HTTP status that says the same. */
  readonly status: number;
  readonly vi: string;
  readonly en: string;
  readonly details?: readonly RefusalDetail[];
}

/** Makes a refusal: code, HTTP status, what a person is told in Vietnamese and in English, and which fields are wrong. */
export function refuse(
  code: string,
  status: number,
  vi: string,
  en: string,
  details?: readonly RefusalDetail[],
): Refusal {
  return { ok: false, code, status, vi, en, ...(details === undefined || details.length === 0 ? {} : { details }) };
}

/**
 * What a table holds under a key of its own. A plain look-up would also find what every object inherits: an error whose code happens to
 * be "valueOf" would be taken for a known one.
 */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, key: unknown): Value | undefined {
  return typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Tells a refusal from any other value. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== "object" || value === null) return false;
  const { ok, code, status, vi, en } = value as Partial<Refusal>;
  return ok === false && [code, vi, en].every((text) => typeof text === "string") && typeof status === "number";
}

/** Carries a refusal out of code that cannot return it: a workflow step, a middleware, the work of a transaction. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.en}`);
  }
}

/** Medusa's own word for a refusal, which its SDK and Admin know: by code where that says more than the status. */
const MEDUSA_TYPES: Readonly<Record<string | number, string>> = {
  not_allowed: "not_allowed",
  already_exists: "duplicate_error",
  payment_not_authorised: "payment_authorization_error",
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
};

/** The body of an answer that refuses, as the contract has it; `reference` names the line in our log for a person who asks. */
export function refusalBody(refusal: Refusal, reference?: string): RefusalBody {
  const { code, status, vi, en, details } = refusal;
  return {
    code,
    type: entryOf(MEDUSA_TYPES, code) ?? MEDUSA_TYPES[status] ?? (status >= 500 ? "unknown_error" : "invalid_data"),
    message: `${vi} / ${en}`,
    vi,
    en,
    ...(details === undefined ? {} : { details: [...details] }),
    ...(reference === undefined ? {} : { reference }),
  };
}

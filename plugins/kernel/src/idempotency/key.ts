import { createHash } from "node:crypto";
import { type Refusal, refuse } from "../refusal/refusal.js";

const SHORTEST = 16;
const LONGEST = 255;

/**
 * Reads the header `Idempotency-Key`: 16 to 255 visible ASCII characters, bare or in double quotes as the IETF draft writes it.
 * Shorter keys are refused: where a guest has nothing else that is secret, the key alone leads to the answer, so it must not be guessable.
 */
export function readKey(header: string): { readonly ok: true; readonly key: string } | Refusal {
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (/^[\x21-\x7e]*$/.test(key) && key.length >= SHORTEST && key.length <= LONGEST) return { ok: true, key };
  return refuse(
    "invalid_idempotency_key",
    400,
    `Idempotency-Key phải có từ ${SHORTEST} đến ${LONGEST} ký tự ASCII và không có khoảng trắng, ví dụ một UUID`,
    `Idempotency-Key must be ${SHORTEST} to ${LONGEST} ASCII characters without spaces, such as a UUID`,
  );
}

/** What makes a request the same request: its method, path, query and body. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
}

/** A hash of a request that is equal for equal requests; the order of names inside objects does not count. */
export const fingerprintOf = ({ method, path, query, body }: Asked): string =>
  hashed(JSON.stringify([method, path, sorted(query), sorted(body)]));

/** A short one-way name of a text that itself should not be stored. */
export const hashed = (text: string): string => createHash("sha256").update(text).digest("base64url");

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inside]) => [name, sorted(inside)]);
}

/** Whether an answer is kept for repeats. Faults of ours and refusals that pass by themselves are not: the request may be tried again. */
export const isKept = (status: number): boolean => status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);

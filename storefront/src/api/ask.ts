import { type RefusalBody, refusalSchema } from "@cho-ocop/contracts";

/** Thrown when the API does not answer, answers with a fault, or with something that is not in its contract. */
export class BackendUnavailable extends Error {
  override readonly name = "BackendUnavailable";
}

/** An answer of the API: the thing asked for, or that there is none, or that the question was refused and why. */
export type Answer<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly status: number; readonly refusal: RefusalBody };

/** How to ask: method, headers, a body that is sent as JSON, and how long to wait. */
export interface Question {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly milliseconds?: number;
}

export type Ask = <T>(path: string, read: (body: unknown) => T, question?: Question) => Promise<Answer<T>>;

const TIMEOUT_MS = 5000;

/** Asks the API at `backendUrl`; `read` checks an answer against its contract. Throws BackendUnavailable when there is no lawful answer. */
export const asking =
  (backendUrl: string): Ask =>
  async (path, read, { method = "GET", headers = {}, body: sent, milliseconds = TIMEOUT_MS } = {}) => {
    let status: number;
    let body: unknown;
    try {
      const response = await fetch(new URL(path, backendUrl), {
        method,
        headers: {
          accept: "application/json",
          ...(sent === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
        signal: AbortSignal.timeout(milliseconds),
      });
      status = response.status;
      body = await response.json();
    } catch (cause) {
      throw new BackendUnavailable(`No answer from ${path}`, { cause });
    }
    if (status === 404) return { kind: "missing" };
    if (status >= 400 && status < 500) {
      const refusal = refusalSchema.safeParse(body);
      if (refusal.success) return { kind: "refused", status, refusal: refusal.data };
    }
    if (status < 200 || status > 299) throw new BackendUnavailable(`Status ${status} from ${path}`);
    try {
      return { kind: "found", value: read(body) };
    } catch (cause) {
      throw new BackendUnavailable(`An answer outside the contract from ${path}`, { cause });
    }
  };

/** What was found, or null. */
export const found = <T>(answer: Answer<T> | null): T | null => (answer?.kind === "found" ? answer.value : null);

/** The value of a settled promise, or null where it failed because the API did not answer. Other faults are thrown. */
export async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof BackendUnavailable) return null;
    throw error;
  }
}

import type { AdminRegisterEntry, RefusalBody, RegisterPage } from "@cho-ocop/contracts";
import type { BothLanguages } from "@cho-ocop/ocop-rules";

/** Why a request of the officer's pages did not succeed, for people in both languages. */
export type Failure =
  | { readonly kind: "refused"; readonly status: number; readonly refusal: RefusalBody }
  | { readonly kind: "signed_out" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "unreadable"; readonly status: number };

/** Thrown by every function of this client when the API did not do what was asked. */
export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === "refused" ? failure.refusal.message : failure.kind);
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads the body of a refusal; undefined when it is none. Hand-written, so that one odd answer is still shown with its texts. */
export function readRefusal(body: unknown): RefusalBody | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code, vi, en, message, details } = body as Record<string, unknown>;
  if (!isText(code) || !isText(vi) || !isText(en)) return undefined;
  const read = Array.isArray(details) ? details.map(readDetail).filter((one) => one !== undefined) : [];
  return {
    code,
    vi,
    en,
    message: isText(message) ? message : `${vi} / ${en}`,
    ...(read.length > 0 && { details: read }),
  };
}

function readDetail(detail: unknown): (BothLanguages & { path: string }) | undefined {
  if (typeof detail !== "object" || detail === null) return undefined;
  const { path, vi, en } = detail as Record<string, unknown>;
  return isText(path) && isText(vi) && isText(en) ? { path, vi, en } : undefined;
}

async function request(path: string, options: RequestInit = {}): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "include", ...options });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new RequestFailed({ kind: "unreachable" });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  if (response.status === 401) throw new RequestFailed({ kind: "signed_out" });
  const refusal = readRefusal(body);
  if (refusal === undefined) throw new RequestFailed({ kind: "unreadable", status: response.status });
  throw new RequestFailed({ kind: "refused", status: response.status, refusal });
}

/** One page of the register. `query` comes from `toQuery`. */
export const listRegister = async (query: string, signal: AbortSignal): Promise<RegisterPage> =>
  (await request(`/admin/ocop/register?${query}`, { signal })) as RegisterPage;

/** One entry with its audit. */
export const readEntry = async (id: string, signal: AbortSignal): Promise<AdminRegisterEntry> =>
  (await request(`/admin/ocop/register/${encodeURIComponent(id)}`, { signal })) as AdminRegisterEntry;

/** Sends an officer's act. `path` comes from `actPath`, `body` has been checked by the contract. */
export async function sendAct(path: string, body: unknown): Promise<void> {
  await request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** A province since 1 July 2025. */
export interface Province {
  readonly code: string;
  readonly name: string;
}
/** A group of products (Decision 26/2026/QĐ-TTg, annex I). */
export interface Group {
  readonly code: string;
  readonly name: BothLanguages;
}

/** The provinces since 1 July 2025. */
export const listProvinces = async (signal: AbortSignal): Promise<readonly Province[]> =>
  ((await request("/ocop/units/provinces?era=since", { signal })) as { provinces: readonly Province[] }).provinces;

/** The six groups of products. */
export const listGroups = async (signal: AbortSignal): Promise<readonly Group[]> =>
  ((await request("/ocop/groups", { signal })) as { groups: readonly Group[] }).groups;

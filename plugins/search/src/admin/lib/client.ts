import type { SearchAlias, SearchAliases, SearchAliasPreview, SearchLog, SearchLogQuery } from "@cho-ocop/contracts";

/** Thrown when the API did not do what was asked; with its own words in both languages, if it had any. */
export class RequestFailed extends Error {
  constructor(readonly texts: { readonly vi: string; readonly en: string } | undefined) {
    super(texts?.en ?? "The request failed");
  }
}

async function request<Answer>(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/admin/ocop/search${path}`, { credentials: "include", ...options });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { vi, en } = (body ?? {}) as { vi?: unknown; en?: unknown };
  throw new RequestFailed(typeof vi === "string" && typeof en === "string" ? { vi, en } : undefined);
}

const send = <Answer>(path: string, alias: SearchAlias): Promise<Answer> =>
  request(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(alias) });

/** What was looked for. */
export const readQueries = (
  { view, days }: Pick<SearchLogQuery, "view" | "days">,
  signal: AbortSignal,
): Promise<SearchLog> => request(`/queries?view=${view}&days=${days}`, { signal });

export const readAliases = (signal: AbortSignal): Promise<SearchAliases> => request("/aliases", { signal });
export const previewAlias = (alias: SearchAlias): Promise<SearchAliasPreview> => send("/aliases/preview", alias);
export const addAlias = (alias: SearchAlias): Promise<SearchAliases> => send("/aliases", alias);
export const removeAlias = (id: string): Promise<SearchAliases> =>
  request(`/aliases/${encodeURIComponent(id)}`, { method: "DELETE" });

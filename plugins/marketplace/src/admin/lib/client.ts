import type {
  ApplicationState,
  InviteProducer,
  MadeLink,
  OfficeApplication,
  OfficeApplications,
  OfficeSeller,
  OfficeSellers,
  OperatorMove,
  Suspend,
} from "@cho-ocop/contracts";

/** Thrown when the API did not do what was asked; with its own words in both languages, if it had any. */
export class RequestFailed extends Error {
  constructor(readonly texts: { readonly vi: string; readonly en: string } | undefined) {
    super(texts?.en ?? "The request failed");
  }
}

const ROOT = "/admin/marketplace";

async function request<Answer>(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(ROOT + path, { credentials: "include", ...options });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { vi, en, details } = (body ?? {}) as { vi?: unknown; en?: unknown; details?: { vi: string; en: string }[] };
  const [first] = details ?? [];
  throw new RequestFailed(first ?? (typeof vi === "string" && typeof en === "string" ? { vi, en } : undefined));
}

const post = <Answer>(path: string, body: object): Promise<Answer> =>
  request(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const at = (...parts: string[]): string => `/${parts.map(encodeURIComponent).join("/")}`;

export const readApplications = (
  { state, before }: { readonly state: ApplicationState | ""; readonly before: string | null },
  signal: AbortSignal,
): Promise<OfficeApplications> =>
  request(
    `/applications?${new URLSearchParams({ ...(state === "" ? {} : { state }), ...(before === null ? {} : { before }) })}`,
    { signal },
  );
export const readApplication = (id: string, signal: AbortSignal): Promise<OfficeApplication> =>
  request(at("applications", id), { signal });
export const moveApplication = (id: string, move: OperatorMove): Promise<OfficeApplication> =>
  post(at("applications", id, "moves"), move);
/** Where a document is downloaded, with the officer's own session. */
export const documentAddress = (id: string, document: string): string =>
  ROOT + at("applications", id, "documents", document);

export const readSellers = (
  { q, before }: { readonly q: string; readonly before: string | null },
  signal: AbortSignal,
): Promise<OfficeSellers> =>
  request(`/sellers?${new URLSearchParams({ q, ...(before === null ? {} : { before }) })}`, { signal });
export const suspendSeller = (id: string, asked: Suspend): Promise<OfficeSeller> =>
  post(at("sellers", id, "suspension"), asked);
export const resumeSeller = (id: string, reason: string): Promise<OfficeSeller> =>
  post(at("sellers", id, "resumption"), { reason });
export const inviteProducer = (whom: InviteProducer): Promise<MadeLink> => post("/invitations", whom);
export const makePasswordLink = (member: string): Promise<MadeLink> => post(at("members", member, "password-link"), {});

import {
  type NewApplication,
  type SellerApplication,
  type SellerApplications,
  type SellerLink,
  type Shop,
  sellerApplicationSchema,
  sellerApplicationsSchema,
  sellerLinkSchema,
  takenSchema,
  type UseLink,
} from "@cho-ocop/contracts";
import { type Answer, asking, BackendUnavailable, type Question } from "../../api/ask.js";

type Taken = Promise<Answer<true>>;

/** A document as it came from the API, to be handed on. */
export interface SentDocument {
  readonly headers: Headers;
  readonly body: ReadableStream;
}

/** How somebody becomes a seller, and gets back in. `visitor`: whose tries are counted. */
export interface JoiningApi {
  apply(form: NewApplication, visitor: string | undefined): Taken;
  forgotten(email: string, visitor: string | undefined): Taken;
  seeLink(token: string): Promise<Answer<SellerLink>>;
  useLink(use: UseLink, visitor: string | undefined): Taken;
  applications(token: string): Promise<Answer<SellerApplications>>;
  move(token: string, id: string, move: "answer" | "withdraw"): Promise<Answer<SellerApplication>>;
  /** Hands a form with a file on as it comes in, without keeping it. */
  upload(
    token: string,
    id: string,
    item: string,
    sent: { readonly form: Request; readonly visitor: string | undefined },
  ): Promise<Answer<SellerApplication>>;
  /** Null: there is no such document, or it is not the member's. */
  download(token: string, id: string, document: string): Promise<SentDocument | null>;
  remove(token: string, id: string, document: string): Promise<Answer<SellerApplication>>;
}

/** Passwords are slow to check on purpose, and phones send a photo slowly. */
const MILLISECONDS = 20_000;
const UPLOAD_MS = 300_000;

/** The typed client of the addresses of joining at `backendUrl`. `shop` tells the publishable key. */
export function createJoiningApi(backendUrl: string, shop: () => Promise<Answer<Shop>>): JoiningApi {
  const ask = asking(backendUrl);
  const readApplication = (body: unknown): SellerApplication => sellerApplicationSchema.parse(body);
  const from = (visitor: string | undefined): Record<string, string> =>
    visitor === undefined ? {} : { "x-forwarded-for": visitor };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const store = async <T>(path: string, read: (body: unknown) => T, body: unknown, visitor?: string) => {
    const market = await shop();
    if (market.kind !== "found") throw new BackendUnavailable("The API has no market");
    return ask(`/store/${path}`, read, {
      method: "POST",
      body,
      milliseconds: MILLISECONDS,
      headers: {
        "x-publishable-api-key": market.value.publishableKey,
        ...from(visitor),
      },
    });
  };
  const taken = (path: string, body: unknown, visitor: string | undefined): Taken =>
    store(path, (answer) => takenSchema.parse(answer).taken, body, visitor);
  const at = (id: string, ...below: string[]) =>
    ["/seller/applications", ...[id, ...below].map(encodeURIComponent)].join("/");
  const signed = (token: string, question: Question = {}): Question => ({ ...question, headers: bearer(token) });
  return {
    apply: (form, visitor) => taken("seller-applications", form, visitor),
    forgotten: (email, visitor) => taken("seller-passwords", { email }, visitor),
    seeLink: (token) => store("seller-links", (body) => sellerLinkSchema.parse(body), { token }),
    useLink: (use, visitor) => taken("seller-links/use", use, visitor),
    applications: (token) => ask("/seller/applications", (body) => sellerApplicationsSchema.parse(body), signed(token)),
    move: (token, id, move) => ask(at(id, "moves"), readApplication, signed(token, { method: "POST", body: { move } })),
    upload: (token, id, item, { form, visitor }) =>
      ask(`${at(id, "documents")}?${new URLSearchParams({ item })}`, readApplication, {
        method: "POST",
        stream: form.body,
        milliseconds: UPLOAD_MS,
        headers: { ...bearer(token), ...from(visitor), "content-type": form.headers.get("content-type") ?? "" },
      }),
    download: async (token, id, document) => {
      const answer = await fetch(new URL(at(id, "documents", document), backendUrl), {
        headers: bearer(token),
        signal: AbortSignal.timeout(UPLOAD_MS),
      }).catch((cause: unknown) => {
        throw new BackendUnavailable("No answer about a document", { cause });
      });
      const { status, headers, body } = answer;
      return status === 200 && body !== null ? { headers, body } : null;
    },
    remove: (token, id, document) =>
      ask(at(id, "documents", document), readApplication, signed(token, { method: "DELETE" })),
  };
}

import {
  type Communes,
  communesSchema,
  groupsSchema,
  type Listing,
  type ListingPage,
  listingPageSchema,
  listingSchema,
  type Producer,
  producerSchema,
  provincesSchema,
  type RegisterEntry,
  type RegisterPage,
  registerEntrySchema,
  registerPageSchema,
  type Shop,
  shopSchema,
  type Today,
  todaySchema,
} from "@cho-ocop/contracts";
import { type Answer, asking, BackendUnavailable } from "./ask.js";
import type { Era, Group, Province } from "./reference.js";

/** What the shop asks of the open data. Every method throws BackendUnavailable when there is no lawful answer. */
export interface OpenApi {
  today(): Promise<Today>;
  list(query: URLSearchParams): Promise<Answer<RegisterPage>>;
  entry(handle: string): Promise<Answer<RegisterEntry>>;
  producer(handle: string): Promise<Answer<Producer>>;
  listings(query: URLSearchParams): Promise<Answer<ListingPage>>;
  listing(handle: string): Promise<Answer<Listing>>;
  /** What is needed to sell; missing while nothing can be bought. Kept for a minute once it is there. */
  shop(): Promise<Answer<Shop>>;
  /** All provinces of an era; kept for some minutes, since law changes them once in decades. */
  provinces(era: Era): Promise<readonly Province[]>;
  /** The communes of a province of today. */
  communes(province: string): Promise<Answer<Communes["communes"]>>;
  /** The six groups with their product sets; kept for some minutes. */
  groups(): Promise<readonly Group[]>;
}

const REFERENCE_KEPT_MS = 10 * 60 * 1000;
const SHOP_KEPT_MS = 60 * 1000;

/** Keeps the answer of a question for a while, asks once for many askers at a time, and forgets at once what is not worth keeping. */
function kept<T>(milliseconds: number, ask: () => Promise<T>, worth: (answer: T) => boolean = () => true) {
  let current: { answer: Promise<T>; until: number } | undefined;
  return (): Promise<T> => {
    if (current === undefined || performance.now() >= current.until) {
      const asked = { answer: ask(), until: performance.now() + milliseconds };
      const forget = () => {
        if (current === asked) current = undefined;
      };
      current = asked;
      asked.answer.then((answer) => {
        if (!worth(answer)) forget();
      }, forget);
    }
    return current.answer;
  };
}

/** The typed client of the open data at `backendUrl`. Every answer is checked against its contract. */
export function createOpenApi(backendUrl: string): OpenApi {
  const ask = asking(backendUrl);

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
  const one = (kind: string, handle: string): string => `/ocop/${kind}/${encodeURIComponent(handle)}`;

  return {
    today: () => demand("/ocop/today", (body) => todaySchema.parse(body)),
    list: (query) => ask(`/ocop/register?${query}`, (body) => registerPageSchema.parse(body)),
    entry: (handle) => ask(one("register", handle), (body) => registerEntrySchema.parse(body)),
    producer: (handle) => ask(one("producers", handle), (body) => producerSchema.parse(body)),
    listings: (query) => ask(`/ocop/listings?${query}`, (body) => listingPageSchema.parse(body)),
    listing: (handle) => ask(one("listings", handle), (body) => listingSchema.parse(body)),
    shop: kept(
      SHOP_KEPT_MS,
      () => ask("/ocop/shop", (body) => shopSchema.parse(body)),
      (answer) => answer.kind === "found",
    ),
    provinces: (era) => provincesOf[era](),
    communes: (province) =>
      ask(`/ocop/units/communes?${new URLSearchParams({ province })}`, (body) => communesSchema.parse(body).communes),
    groups: kept(REFERENCE_KEPT_MS, () => demand("/ocop/groups", (body) => groupsSchema.parse(body).groups)),
  };
}

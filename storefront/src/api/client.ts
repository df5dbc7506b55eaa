import {
  type Addresses,
  type AddressKind,
  addressesSchema,
  type Communes,
  communesSchema,
  groupsSchema,
  type Listing,
  type ListingPage,
  type ListingSearch,
  listingPageSchema,
  listingSchema,
  listingSearchSchema,
  type Places,
  type Producer,
  placesSchema,
  producerSchema,
  provincesSchema,
  type RegisterEntry,
  type RegisterPage,
  type RegisterSearch,
  registerEntrySchema,
  registerPageSchema,
  registerSearchSchema,
  type SearchClick,
  type Shop,
  type Suggestions,
  searchClickNotedSchema,
  shopSchema,
  suggestionsSchema,
  type Today,
  todaySchema,
} from "@cho-ocop/contracts";
import { type Freshness, NOTHING_KEPT } from "../serving/freshness.js";
import { Kept } from "../serving/kept.js";
import { type Answer, type Ask, asking, BackendUnavailable } from "./ask.js";
import type { Era, Group, Province } from "./reference.js";

/** What the shop asks of the open data. Every method throws BackendUnavailable when there is no lawful answer. */
export interface OpenApi {
  today(): Promise<Today>;
  list(query: URLSearchParams): Promise<Answer<RegisterPage>>;
  entry(handle: string): Promise<Answer<RegisterEntry>>;
  producer(handle: string): Promise<Answer<Producer>>;
  listings(query: URLSearchParams): Promise<Answer<ListingPage>>;
  listing(handle: string): Promise<Answer<Listing>>;
  /** A page of everything for sale that is not made up; `cursor` of the page before, null for the first. */
  feed(cursor: string | null): Promise<Answer<ListingPage>>;
  /** A page of what has pages of its own, for sitemaps; not kept, since it is large and seldom asked for. */
  addresses(kind: AddressKind, page: number): Promise<Answer<Addresses>>;
  /** What is for sale and fits a search; `query` as the search asks for it. */
  searchListings(query: URLSearchParams): Promise<Answer<ListingSearch>>;
  searchRegister(query: URLSearchParams): Promise<Answer<RegisterSearch>>;
  /** What may be meant by what has been typed so far. `visitor`: whose questions are counted. */
  suggestions(q: string, visitor: string | undefined): Promise<Answer<Suggestions>>;
  /** What others often look for; kept for a minute. */
  popular(): Promise<readonly string[]>;
  /** Notes which hit of a search was opened. */
  noteClick(click: SearchClick, visitor: string | undefined): Promise<Answer<unknown>>;
  /** What is needed to sell; missing while nothing can be bought. Kept for a minute once it is there. */
  shop(): Promise<Answer<Shop>>;
  /** All provinces of an era; kept for some minutes, since law changes them once in decades. */
  provinces(era: Era): Promise<readonly Province[]>;
  /** The communes of a province of today. */
  communes(province: string): Promise<Answer<Communes["communes"]>>;
  /** The communes that an address of today or of before 1 July 2025 may mean. */
  places(q: string): Promise<Answer<Places["places"]>>;
  /** The six groups with their product sets; kept for some minutes. */
  groups(): Promise<readonly Group[]>;
}

const REFERENCE_KEPT_MS = 10 * 60 * 1000;
const SHOP_KEPT_MS = 60 * 1000;
const POPULAR_KEPT_MS = 60 * 1000;

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

/** How many answers are kept: for both languages of a page, and for all who ask for it at once. */
const ANSWERS_KEPT = 64;

/** Asks once for many askers and keeps the answer while the house is in the state in which it was asked for. Each path has one reader. */
function askingOnce(
  ask: Ask,
  freshness: Freshness,
): <T>(path: string, read: (body: unknown) => T) => Promise<Answer<T>> {
  const answers = new Kept<Promise<Answer<unknown>>>(ANSWERS_KEPT, () => 1);
  return async <T>(path: string, read: (body: unknown) => T) => {
    const told = freshness.state();
    const state = typeof told === "string" ? told : await told;
    if (state === undefined) return ask(path, read);
    const known = answers.get(state, path) as Promise<Answer<T>> | undefined;
    if (known !== undefined) return known;
    const asked = ask(path, read);
    answers.set(state, path, asked);
    asked.catch(() => answers.forget(path, asked));
    return asked;
  };
}

/** The typed client of the open data at `backendUrl`. Every answer is checked against its contract. */
export function createOpenApi(backendUrl: string, freshness: Freshness = NOTHING_KEPT): OpenApi {
  const ask = asking(backendUrl);
  const askOnce = askingOnce(ask, freshness);
  /** What somebody typed is asked each time: the search counts what is looked for. */
  const askFor = (query: URLSearchParams) => (query.has("q") ? ask : askOnce);

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

  const asWeb = (query: URLSearchParams): URLSearchParams => new URLSearchParams([...query, ["channel", "web"]]);
  const from = (visitor: string | undefined): Record<string, string> =>
    visitor === undefined ? {} : { "x-forwarded-for": visitor };
  const readSuggestions = (body: unknown): Suggestions => suggestionsSchema.parse(body);

  return {
    today: () => demand("/ocop/today", (body) => todaySchema.parse(body)),
    list: (query) => askOnce(`/ocop/register?${query}`, (body) => registerPageSchema.parse(body)),
    entry: (handle) => askOnce(one("register", handle), (body) => registerEntrySchema.parse(body)),
    producer: (handle) => askOnce(one("producers", handle), (body) => producerSchema.parse(body)),
    listings: (query) => askOnce(`/ocop/listings?${query}`, (body) => listingPageSchema.parse(body)),
    listing: (handle) => askOnce(one("listings", handle), (body) => listingSchema.parse(body)),
    feed: (cursor) => {
      const query = new URLSearchParams({
        demonstration: "exclude",
        limit: "100",
        ...(cursor === null ? {} : { cursor }),
      });
      return ask(`/ocop/listings?${query}`, (body) => listingPageSchema.parse(body));
    },
    addresses: (kind, page) =>
      ask(`/ocop/addresses?${new URLSearchParams({ kind, page: String(page) })}`, (body) =>
        addressesSchema.parse(body),
      ),
    searchListings: (query) =>
      askFor(query)(`/ocop/search/listings?${asWeb(query)}`, (body) => listingSearchSchema.parse(body)),
    searchRegister: (query) =>
      askFor(query)(`/ocop/search/register?${asWeb(query)}`, (body) => registerSearchSchema.parse(body)),
    suggestions: (q, visitor) =>
      ask(`/ocop/search/suggestions?${new URLSearchParams({ q })}`, readSuggestions, { headers: from(visitor) }),
    popular: kept(POPULAR_KEPT_MS, async () =>
      (await demand("/ocop/search/suggestions", readSuggestions)).queries.map(({ text }) => text),
    ),
    noteClick: (click, visitor) =>
      ask("/ocop/search/clicks", (body) => searchClickNotedSchema.parse(body), {
        method: "POST",
        body: click,
        headers: from(visitor),
      }),
    shop: kept(
      SHOP_KEPT_MS,
      () => ask("/ocop/shop", (body) => shopSchema.parse(body)),
      (answer) => answer.kind === "found",
    ),
    provinces: (era) => provincesOf[era](),
    communes: (province) =>
      ask(`/ocop/units/communes?${new URLSearchParams({ province })}`, (body) => communesSchema.parse(body).communes),
    places: (q) => ask(`/ocop/units/search?${new URLSearchParams({ q })}`, (body) => placesSchema.parse(body).places),
    groups: kept(REFERENCE_KEPT_MS, () => demand("/ocop/groups", (body) => groupsSchema.parse(body).groups)),
  };
}

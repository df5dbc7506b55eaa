import {
  LONGEST_SEARCH,
  listingSchema,
  listingSearchSchema,
  type RegisterEntry,
  registerEntrySchema,
  registerPageSchema,
  registerSearchSchema,
  todaySchema,
} from "@cho-ocop/contracts";
import { normaliseText } from "@cho-ocop/vietnam";
import { type CodePort, type GoodsPort, type RegisterPort, RegisterUnavailable } from "../engine/types.js";
import { asking } from "./http.js";

/** How many hits are looked at: the entry that is meant is among them, or its words are too common to tell it. */
const CANDIDATES = "60";

/** What the API takes as a number, in characters; and how many entries with it are looked at. */
const LONGEST_NUMBER = 100;
const MOST_NUMBERED = "5";

/** The register over HTTP, and whether it can be reached. */
export interface RegisterClient extends RegisterPort, GoodsPort, CodePort {
  /** Whether the backend answers now. Never throws. */
  reachable(): Promise<boolean>;
}

/**
 * Reads the register through its public API. Every answer is checked by its contract.
 * All methods but `reachable` throw a RegisterUnavailable when the API does not answer, or not as the contract says.
 */
export function createRegisterClient({ baseUrl }: { baseUrl: string }): RegisterClient {
  const read = asking(baseUrl);

  /** What the search finds for some words, asked as a bot; nothing for no words. */
  async function search<T>(
    list: "register" | "listings",
    words: string,
    query: Record<string, string>,
    parse: (body: unknown) => { success: boolean; data?: { items: readonly T[] } },
  ): Promise<readonly T[]> {
    const q = normaliseText(words).slice(0, LONGEST_SEARCH);
    const { status, body } = await read(`/ocop/search/${list}?${new URLSearchParams({ q, channel: "bot", ...query })}`);
    const parsed = parse(body);
    if (status !== 200 || parsed.data === undefined)
      throw new RegisterUnavailable(`The search answered with ${status}`);
    return parsed.data.items;
  }

  return {
    search: async (mention) => {
      if (normaliseText(mention) === "") return [];
      return search("register", mention, { limit: CANDIDATES, demonstration: "include" }, (body) =>
        registerSearchSchema.safeParse(body),
      );
    },
    async find({ words, stars, priceMin, priceMax }) {
      const filters = {
        ...(priceMin === null ? {} : { priceMin: String(priceMin) }),
        ...(priceMax === null ? {} : { priceMax: String(priceMax) }),
        ...(stars.length === 0 ? {} : { stars: stars.join(",") }),
        inStock: "true",
      };
      const [listings, entries] = await Promise.all([
        search("listings", words, { limit: CANDIDATES, ...filters }, (body) => listingSearchSchema.safeParse(body)),
        search("register", words, { limit: CANDIDATES }, (body) => registerSearchSchema.safeParse(body)),
      ]);
      return { listings, entries };
    },
    async forSale({ id, name }) {
      const listings = await search("listings", name, { limit: CANDIDATES }, (body) =>
        listingSearchSchema.safeParse(body),
      );
      return listings.filter(({ entry }) => entry.id === id);
    },
    async entry(handle): Promise<RegisterEntry | null> {
      const { status, body } = await read(`/ocop/register/${encodeURIComponent(handle)}`);
      if (status === 404) return null;
      const parsed = registerEntrySchema.safeParse(body);
      if (status !== 200 || !parsed.success) {
        throw new RegisterUnavailable(`The register answered an entry with ${status}`);
      }
      return parsed.data;
    },
    async numbered(number) {
      const query = new URLSearchParams({
        number: number.slice(0, LONGEST_NUMBER),
        limit: MOST_NUMBERED,
        demonstration: "include",
      });
      const { status, body } = await read(`/ocop/register?${query}`);
      const parsed = registerPageSchema.safeParse(body);
      // A number that the API refuses is no number of anything.
      if (status === 400) return [];
      if (status !== 200 || !parsed.success)
        throw new RegisterUnavailable(`The register answered a number with ${status}`);
      return parsed.data.items;
    },
    async listed(handle) {
      const { status, body } = await read(`/ocop/listings/${encodeURIComponent(handle)}`);
      if (status === 404) return null;
      const parsed = listingSchema.safeParse(body);
      if (status !== 200 || !parsed.success)
        throw new RegisterUnavailable(`The shop answered a thing for sale with ${status}`);
      return parsed.data.entry.handle;
    },
    async reachable() {
      try {
        const { status, body } = await read("/ocop/today");
        return status === 200 && todaySchema.safeParse(body).success;
      } catch {
        return false;
      }
    },
  };
}

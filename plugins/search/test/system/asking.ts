/** @file How tests ask the search of the open house. */

import {
  type ListingSearch,
  listingSearchSchema,
  type RegisterSearch,
  registerSearchSchema,
  type Suggestions,
  suggestionsSchema,
} from "@cho-ocop/contracts";
import { read } from "../../../../tests/house/own-things.js";

const address = (list: string, query: Record<string, string | number>): string =>
  `/ocop/search/${list}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`;

/** What is found for sale. Throws when the answer is not as the contract says. */
export const listings = async (query: Record<string, string | number>): Promise<ListingSearch> =>
  listingSearchSchema.parse((await read(address("listings", query))).body);

/** What is found in the register. */
export const register = async (query: Record<string, string | number>): Promise<RegisterSearch> =>
  registerSearchSchema.parse((await read(address("register", query))).body);

/** What is suggested. */
export const suggestions = async (query: Record<string, string | number>): Promise<Suggestions> =>
  suggestionsSchema.parse((await read(address("suggestions", query))).body);

/** Waits until something holds, at most so long; returns after how many milliseconds it did. Throws when it never does. */
export async function until(holds: () => Promise<boolean>, atMostMs = 10_000): Promise<number> {
  const start = performance.now();
  for (;;) {
    if (await holds()) return performance.now() - start;
    if (performance.now() - start > atMostMs) throw new Error(`Not so after ${atMostMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

import { apiQuery, type Choice, filterCount, pageQuery, readChoice } from "./choice.js";

/** What a visitor asked of the things for sale: what the register knows too, and prices and stock. Unchecked: the API refuses. */
export interface ListingChoice extends Choice {
  /** Whole đồng in digits; what cannot be read as such is kept as it is, for the API to refuse. */
  readonly priceMin: string;
  readonly priceMax: string;
  readonly inStock: boolean;
}

/** "50.000 ₫" as people write it, in digits. */
const digits = (text: string): string => text.replace(/[\s.,₫đ]/giu, "").slice(0, 20);

/** Reads a choice from an address. */
export function readListingChoice(query: URLSearchParams): ListingChoice {
  return {
    ...readChoice(query),
    priceMin: digits(query.get("priceMin") ?? ""),
    priceMax: digits(query.get("priceMax") ?? ""),
    inStock: query.get("inStock") === "true",
  };
}

function withGoods(query: URLSearchParams, choice: Partial<ListingChoice>): URLSearchParams {
  if (choice.priceMin) query.set("priceMin", choice.priceMin);
  if (choice.priceMax) query.set("priceMax", choice.priceMax);
  if (choice.inStock === true) query.set("inStock", "true");
  return query;
}

/** Writes a choice as the API asks for it. */
export const listingApiQuery = (choice: ListingChoice): URLSearchParams => withGoods(apiQuery(choice), choice);

/** Writes a choice as the address of a page of the shop. */
export const listingPageQuery = (choice: Partial<ListingChoice>): string =>
  withGoods(new URLSearchParams(pageQuery(choice)), choice).toString();

/** How many filters a choice has, the words searched for not counted. */
export const listingFilterCount = (choice: ListingChoice): number =>
  filterCount(choice) + (choice.priceMin === "" ? 0 : 1) + (choice.priceMax === "" ? 0 : 1) + (choice.inStock ? 1 : 0);

import { normaliseText } from "@cho-ocop/vietnam";
import { z } from "zod";
import { listingQuerySchema } from "../catalogue/query.js";
import { listOf, registerQuerySchema } from "../register/query.js";

/** How many characters a search may have once it is cleaned: a long chat sentence. */
export const LONGEST_SEARCH = 300;
/** How deep a list of hits can be paged. */
const LAST_PAGE = 1000;

export const LISTING_SEARCH_SORTS = ["relevance", "price", "-price", "stars", "newest", "name"] as const;
export const REGISTER_SEARCH_SORTS = ["relevance", "stars", "newest", "name"] as const;

export const LISTING_FACETS = [
  "stars",
  "status",
  "group",
  "province",
  "provinceBefore",
  "producer",
  "price",
  "inStock",
] as const;
/** Lower ends of the price ranges that are counted, whole đồng: each goes up to the next one, which it does not hold. */
export const SEARCH_PRICE_STEPS = [0, 50_000, 100_000, 200_000, 500_000, 1_000_000] as const;
/** The filters that can be read in a sentence ("4 sao", "dưới 200k"). */
export const SAID_FILTERS = ["stars", "priceMin", "priceMax", "group", "inStock"] as const;
export type SaidFilter = (typeof SAID_FILTERS)[number];
export const REGISTER_FACETS = ["stars", "status", "group", "province", "provinceBefore", "producer"] as const;

/** Who asks: for the log of searches, which knows nothing else of the asker. */
export const SEARCH_CHANNELS = ["web", "bot", "api"] as const;
export type SearchChannel = (typeof SEARCH_CHANNELS)[number];

/** What a person typed: cleaned of everything invisible, and then not too long. Nothing left is no words at all. */
export const searchText = z
  .string()
  .transform(normaliseText)
  .pipe(z.string().max(LONGEST_SEARCH, `Dài quá ${LONGEST_SEARCH} ký tự / Longer than ${LONGEST_SEARCH} characters`));

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const asked = {
  q: searchText.default("").meta({
    description: "What is looked for, in words or in a sentence, with or without marks; everything when left out",
    example: "mật ong bạc hà 4 sao dưới 300k",
  }),
  exact: flag.default(false).meta({ description: "true: what was typed, word for word, and nothing read into it" }),
  ignore: listOf(z.enum(SAID_FILTERS))
    .optional()
    .meta({ description: "Filters that shall not hold although the sentence names them: the `filter` of a said chip" }),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  channel: z.enum(SEARCH_CHANNELS).default("api").meta({ description: "Who asks, for the log of searches" }),
};

const provinces = listOf(z.string().regex(/^\d{2}$/))
  .optional()
  .meta({ description: "Codes of provinces; codes are reused, so `era` says whose" });

const { stars, status, group, set, era, producer, on, demonstration } = registerQuerySchema.shape;
const places = { stars, status, group, set, province: provinces, era, producer, on };
const { priceMin, priceMax, inStock, demonstration: demonstrationForSale } = listingQuerySchema.shape;

/** Query of GET /ocop/search/listings. The filters mean what they mean in GET /ocop/listings. */
export const listingSearchQuerySchema = z
  .strictObject({
    ...asked,
    ...places,
    priceMin,
    priceMax,
    inStock,
    sort: z.enum(LISTING_SEARCH_SORTS).default("relevance"),
    facets: listOf(z.enum(LISTING_FACETS))
      .optional()
      .meta({ description: "What is counted beside the hits: `facets=stars,group`" }),
    demonstration: demonstrationForSale,
  })
  .refine((query) => (query.priceMin ?? 0) <= (query.priceMax ?? Number.POSITIVE_INFINITY), {
    path: ["priceMin"],
    message: "Giá từ phải không lớn hơn giá đến / The lowest price must not be above the highest",
  })
  .meta({ id: "ListingSearchQuery" });
export type ListingSearchQuery = z.infer<typeof listingSearchQuerySchema>;

/** Query of GET /ocop/search/register. The filters mean what they mean in GET /ocop/register. */
export const registerSearchQuerySchema = z
  .strictObject({
    ...asked,
    ...places,
    sort: z.enum(REGISTER_SEARCH_SORTS).default("relevance"),
    facets: listOf(z.enum(REGISTER_FACETS))
      .optional()
      .meta({ description: "What is counted beside the hits: `facets=stars,group`" }),
    demonstration,
  })
  .meta({ id: "RegisterSearchQuery" });
export type RegisterSearchQuery = z.infer<typeof registerSearchQuerySchema>;

/** Query of GET /ocop/search/suggestions: what has been typed so far. */
export const suggestionQuerySchema = z.strictObject({ q: asked.q, on }).meta({ id: "SuggestionQuery" });
export type SuggestionQuery = z.infer<typeof suggestionQuerySchema>;

/** Body of POST /ocop/search/clicks: which hit of a search was opened. Nothing about who opened it. */
export const searchClickSchema = z
  .strictObject({
    search: z
      .string()
      .regex(/^[A-Za-z0-9_-]{22}$/, "Không phải mã của một lần tìm / Not the id of a search")
      .meta({ description: "The `search` of the answer" }),
    id: z
      .string()
      .regex(/^[A-Za-z0-9_]{1,64}$/, "Không phải mã của một kết quả / Not the id of a hit")
      .meta({ description: "The id of the listing or register entry that was opened" }),
    position: z.int().min(1).max(100_000).meta({ description: "Its place among all hits, from 1" }),
  })
  .meta({ id: "SearchClick" });
export type SearchClick = z.infer<typeof searchClickSchema>;

/** Answer of POST /ocop/search/clicks. */
export const searchClickNotedSchema = z.object({ noted: z.boolean() }).meta({ id: "SearchClickNoted" });

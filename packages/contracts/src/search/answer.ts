import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { listingItemSchema } from "../catalogue/listing.js";
import { registerItemSchema } from "../register/entry.js";
import { eraSchema } from "../register/units.js";
import { bothLanguagesSchema } from "../text.js";

/** A filter that held for an answer. */
export const searchChipSchema = z
  .object({
    filter: z.string().meta({ description: "The parameter of the query that sets the same filter", example: "stars" }),
    value: z.string().meta({ description: "The value of that parameter", example: "4" }),
    label: bothLanguagesSchema,
    said: z.boolean().meta({ description: "True: read in the sentence; false: a parameter of the query" }),
  })
  .meta({ id: "SearchChip" });
export type SearchChip = z.infer<typeof searchChipSchema>;

/** A place that the words name: what comes from there stands first, the rest is not hidden. */
export const searchPlaceSchema = z
  .object({
    name: z.string().meta({ example: "Bắc Giang" }),
    level: z.enum(["province", "district", "commune"]),
    era: eraSchema,
    now: z
      .string()
      .nullable()
      .meta({ description: "Where it belongs today, when that is another name", example: "Bắc Ninh" }),
    label: bothLanguagesSchema,
  })
  .meta({ id: "SearchPlace" });

/** What was read in the words, so that nothing is applied silently. */
export const searchUnderstoodSchema = z
  .object({
    typed: z.string().meta({ description: "The words of the query, cleaned" }),
    corrected: z.string().nullable().meta({
      description:
        "What was searched for, when that is not what was typed; ask again with `exact=true` for what was typed",
    }),
    didYouMean: z
      .string()
      .nullable()
      .meta({ description: "Another reading that finds more; a link, not what is shown" }),
    exact: z.boolean(),
    words: z.enum(["all", "some", "none"]).meta({
      description: "Whether the hits hold all words, only some of them, or no words were looked for",
    }),
    chips: z.array(searchChipSchema).meta({ description: "The filters that held, read in the sentence or chosen" }),
    dropped: z.array(z.string()).meta({ description: "Words that were typed and not searched for" }),
    places: z.array(searchPlaceSchema),
    relaxed: z
      .array(
        z.object({
          kind: z.enum(["filter", "word"]),
          filter: z.string().nullable().meta({ description: "The filter that was let go; null for a word" }),
          label: bothLanguagesSchema,
        }),
      )
      .meta({ description: "What was let go because nothing was found with it" }),
    without: z
      .array(z.object({ chip: searchChipSchema, total: z.number().int() }))
      .meta({ description: "When nothing is found: how much there is without each chosen filter" }),
  })
  .meta({ id: "SearchUnderstood" });
export type SearchUnderstood = z.infer<typeof searchUnderstoodSchema>;

/** The values of a facet with exact counts; the filter on the facet itself is not counted in, all others are. */
export const searchFacetSchema = z
  .object({
    facet: z.string().meta({ example: "stars" }),
    values: z.array(
      z.object({
        value: z.string().meta({ description: "For the parameter of the facet; of `price` the lower end of a range" }),
        label: bothLanguagesSchema,
        count: z.number().int(),
        chosen: z.boolean(),
      }),
    ),
  })
  .meta({ id: "SearchFacet" });
export type SearchFacet = z.infer<typeof searchFacetSchema>;

const matches = z
  .array(z.tuple([z.number().int(), z.number().int()]))
  .meta({ description: "Which characters of the title (UTF-16, from, to) the words found; marks do not matter" });

const answer = {
  on: calendarDaySchema,
  search: z.string().meta({ description: "Names the question, not the asker: for POST /ocop/search/clicks" }),
  total: z.number().int().meta({ description: "How many match, on all pages" }),
  page: z.number().int(),
  pages: z.number().int(),
  limit: z.number().int(),
  sort: z.string(),
  facets: z.array(searchFacetSchema),
  understood: searchUnderstoodSchema,
  provider: z.string().meta({ description: "Which engine answered" }),
  degraded: z.boolean().meta({ description: "True while the engine of choice does not answer and another stands in" }),
};

/** Answer of GET /ocop/search/listings. */
export const listingSearchSchema = z
  .object({ ...answer, items: z.array(listingItemSchema.extend({ matches })) })
  .meta({ id: "ListingSearch" });
export type ListingSearch = z.infer<typeof listingSearchSchema>;

/** Answer of GET /ocop/search/register. */
export const registerSearchSchema = z
  .object({ ...answer, items: z.array(registerItemSchema.extend({ matches })) })
  .meta({ id: "RegisterSearch" });
export type RegisterSearch = z.infer<typeof registerSearchSchema>;

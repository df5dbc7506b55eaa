import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { listingItemSchema } from "../catalogue/listing.js";
import { searchPlaceSchema } from "./answer.js";

/** How many rows all groups of suggestions have together at most. */
export const MOST_SUGGESTIONS = 8;

/** Answer of GET /ocop/search/suggestions: at most eight rows in all. */
export const suggestionsSchema = z
  .object({
    on: calendarDaySchema,
    queries: z.array(z.object({ text: z.string() })).meta({ description: "What others often look for" }),
    products: z.array(listingItemSchema),
    producers: z.array(
      z.object({
        handle: z.string(),
        name: z.string(),
        count: z.number().int().meta({ description: "How many of its products are for sale" }),
      }),
    ),
    places: z.array(
      searchPlaceSchema.extend({
        code: z.string().meta({ description: "Code of the province, of its era" }),
        count: z.number().int().meta({ description: "How many products from there are for sale" }),
      }),
    ),
  })
  .meta({ id: "Suggestions" });
export type Suggestions = z.infer<typeof suggestionsSchema>;

import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { registerQuerySchema } from "../register/query.js";
import { listingItemSchema } from "./listing.js";

export const LISTING_SORTS = ["name", "price", "newest"] as const;

/** No price in đồng is higher: what a 32-bit whole number holds. */
const HIGHEST_PRICE = 2_147_483_647;
const price = z
  .string()
  .regex(/^\d{1,10}$/, "Cần một số đồng nguyên / A whole number of đồng is needed")
  .transform(Number)
  .pipe(z.number().max(HIGHEST_PRICE));

/** Query of GET /ocop/listings. The filters of the register mean what they mean there; lists are written with commas: `stars=4,5`. */
export const listingQuerySchema = registerQuerySchema
  .pick({
    stars: true,
    status: true,
    group: true,
    set: true,
    province: true,
    era: true,
    producer: true,
    on: true,
    limit: true,
    cursor: true,
  })
  .extend({
    q: registerQuerySchema.shape.q.meta({
      description: "Words of the title, the register's name or the producer, with or without marks",
    }),
    priceMin: price.optional().meta({ description: "Whole đồng; of the cheapest variant" }),
    priceMax: price.optional().meta({ description: "Whole đồng; of the cheapest variant" }),
    inStock: z
      .enum(["true", "false"])
      .transform((text) => text === "true")
      .optional()
      .meta({ description: "Only what can be had now (true), or only what is sold out (false)" }),
    inSeason: z
      .enum(["true"])
      .transform(() => true)
      .optional()
      .meta({ description: "Only what its seller says is harvested or made in the month of the day" }),
    sort: z.enum(LISTING_SORTS).default("name"),
    demonstration: z
      .enum(["exclude", "include", "only"])
      .default("include")
      .meta({ description: "Listings of fictional entries; each says that it is one" }),
  })
  .refine((query) => (query.priceMin ?? 0) <= (query.priceMax ?? HIGHEST_PRICE), {
    path: ["priceMin"],
    message: "Giá từ phải không lớn hơn giá đến / The lowest price must not be above the highest",
  })
  .meta({ id: "ListingQuery" });
export type ListingQuery = z.infer<typeof listingQuerySchema>;

/** Answer of GET /ocop/listings. */
export const listingPageSchema = z
  .object({
    on: calendarDaySchema,
    items: z.array(listingItemSchema),
    total: z.number().int().meta({ description: "How many listings match, on all pages" }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  })
  .meta({ id: "ListingPage" });
export type ListingPage = z.infer<typeof listingPageSchema>;

import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { photoSchema } from "../photo.js";
import { certificatesSchema, producerOriginSchema, producerSchema, registerItemSchema } from "../register/entry.js";
import { seasonSchema } from "../season.js";

const dong = z.number().int().nonnegative();

/** How many pieces an answer tells at most: enough to fill a cart, too few to watch somebody's sales. */
export const AVAILABLE_CAP = 20;

/** What of a listing is made up. */
export const listingDemonstrationSchema = z
  .object({
    entry: z.boolean().meta({ description: "Product, producer and certificate are fictional" }),
    figures: z.boolean().meta({
      description: 'Price, weight and stock are illustrations, to be marked "dữ liệu minh hoạ" on every screen',
    }),
  })
  .meta({ id: "ListingDemonstration" });

/** A listing as lists show it: a product for sale, with the register entry that it sells. */
export const listingItemSchema = z
  .object({
    id: z.string().meta({ description: "Medusa's id of the product" }),
    handle: z.string().meta({ description: "Stable, for addresses" }),
    title: z.string(),
    picture: z.string().meta({ description: "Address of the picture; one without a host is of this API" }),
    price: z
      .object({
        from: dong.meta({ description: "The lowest price of its variants, whole đồng, tax included" }),
        to: dong.meta({ description: "The highest price of its variants" }),
        before: dong
          .nullable()
          .meta({ description: "What the cheapest variant costs when no reduction runs; null when none does" }),
      })
      .nullable()
      .meta({ description: "Null when no variant has a price in đồng" }),
    inStock: z.boolean(),
    entry: registerItemSchema.meta({ description: "What the register says, exactly as GET /ocop/register says it" }),
    demonstration: listingDemonstrationSchema,
  })
  .meta({ id: "ListingItem" });
export type ListingItem = z.infer<typeof listingItemSchema>;

/** What can be put into a cart. */
export const listingVariantSchema = z
  .object({
    id: z.string(),
    title: z.string().meta({ description: "The pack", example: "Túi 500 g" }),
    sku: z.string().nullable(),
    weightGrams: z.number().int().positive().nullable().meta({ description: "Weight for delivery, packing included" }),
    price: z
      .object({
        amount: dong.meta({ description: "Whole đồng, tax included" }),
        before: dong.nullable().meta({ description: "The price without the reduction that runs; null when none does" }),
      })
      .nullable(),
    unitPrice: z
      .object({ amount: dong, per: z.enum(["kg", "l"]) })
      .nullable()
      .meta({
        description: "Price of a kilogram or litre by the content that the pack names; null where it names none",
      }),
    inStock: z.boolean(),
    available: z
      .number()
      .int()
      .min(0)
      .max(AVAILABLE_CAP)
      .nullable()
      .meta({ description: `How many can be had; ${AVAILABLE_CAP} means that or more; null: not counted` }),
  })
  .meta({ id: "ListingVariant" });
export type ListingVariant = z.infer<typeof listingVariantSchema>;

/** What a seller declares of what it sells. Nobody has checked it. */
export const declaredFactsSchema = z
  .object({
    ingredients: z.string().nullable(),
    shelfLife: z.string().nullable(),
    storage: z.string().nullable(),
    warnings: z.string().nullable(),
    declaration: z
      .string()
      .nullable()
      .meta({ description: "Number of the food's self-declaration or registration (Decree 15/2018/NĐ-CP)" }),
    season: seasonSchema.nullable(),
    unprocessed: z.boolean().meta({ description: "Fresh or merely dried, cut, shelled: no declaration is asked for" }),
  })
  .meta({ id: "DeclaredFacts" });
export type DeclaredFacts = z.infer<typeof declaredFactsSchema>;

/** Answer of GET /ocop/listings/{handle}. */
export const listingSchema = listingItemSchema
  .extend({
    on: calendarDaySchema,
    description: z.string().nullable(),
    photos: z.array(photoSchema).meta({ description: "What its seller shows of it; none: there is the drawing alone" }),
    declared: declaredFactsSchema.nullable().meta({
      description: "Declared by the seller, checked by nobody; null where it was not put up at the seller's desk",
    }),
    producerOrigin: producerOriginSchema,
    certificates: certificatesSchema,
    variants: z.array(listingVariantSchema),
  })
  .meta({ id: "Listing" });
export type Listing = z.infer<typeof listingSchema>;

/** Answer of GET /ocop/producers/{handle}/listings: a producer and what it sells, by name. */
export const producerListingsSchema = z
  .object({
    on: calendarDaySchema,
    producer: producerSchema.omit({ entries: true, on: true }),
    listings: z.array(listingItemSchema),
  })
  .meta({ id: "ProducerListings" });
export type ProducerListings = z.infer<typeof producerListingsSchema>;

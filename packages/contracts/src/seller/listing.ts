import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { starsSchema, statusSchema } from "../register/status.js";
import { seasonSchema } from "../season.js";
import { bothLanguagesSchema, line } from "../text.js";
import { sellerNameSchema } from "./account.js";
import { listingPhotoSchema, MOST_PHOTOS, photoIdSchema } from "./photo.js";

const dong = z.number().int().nonnegative();

/** How many packs a listing may have. */
export const MOST_PACKS = 12;
/** More pieces than this are a slip of the finger. */
const MOST_STOCK = 1_000_000;
const HIGHEST_PRICE = 1_000_000_000;
/** 500 kg: what is heavier is not sent as a parcel. */
const HEAVIEST_GRAMS = 500_000;

export const HANDLINGS = ["ambient", "chilled", "fresh"] as const;
/** How goods must travel: as they are, cooled, or quickly. */
export type Handling = (typeof HANDLINGS)[number];

/** Where a listing stands: only its seller sees a draft; `in_review` waits for an operator; `taken_down` by an operator. */
export const LISTING_STATES = ["draft", "in_review", "published", "hidden", "taken_down"] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** A text of several lines: composed (NFC), trimmed, without control characters but line breaks; null when nothing was written. */
const paragraph = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), { message: "Có ký tự điều khiển / Contains control characters" })
    .transform((text) => (text === "" ? null : text))
    .pipe(z.string().max(max, `Dài quá ${max} ký tự / Longer than ${max} characters`).nullable())
    .nullable();

const packId = z
  .string()
  .regex(/^pack_[\w-]{1,60}$/, "Không đúng dạng mã / Not in the form of an id")
  .nullable();

/** What is sold as one piece. */
export const listingPackSchema = z
  .strictObject({
    id: packId.meta({ description: "Null for a new one" }),
    title: line(60).meta({ description: "The pack", example: "Túi 500 g" }),
    price: z
      .number()
      .int("Giá là số đồng chẵn / A price is whole đồng")
      .min(1, "Giá phải lớn hơn 0 / A price is above 0")
      .max(HIGHEST_PRICE, "Giá quá cao / The price is too high")
      .nullable()
      .meta({ description: "Whole đồng, tax included; null while it is not decided" }),
    grams: z
      .number()
      .int()
      .min(1, "Cân nặng phải lớn hơn 0 / A weight is above 0")
      .max(HEAVIEST_GRAMS, "Nặng quá 500 kg / Heavier than 500 kg")
      .nullable()
      .meta({ description: "What a parcel of it weighs, packing included" }),
    stock: z
      .number()
      .int("Số lượng là số nguyên / Pieces are whole")
      .min(0, "Số lượng không thể âm / Pieces cannot be below 0")
      .max(MOST_STOCK, "Số lượng quá lớn / Too many pieces")
      .meta({ description: "Pieces for sale when the pack is first published; later by its own address" }),
  })
  .meta({ id: "ListingPack" });
export type ListingPack = z.infer<typeof listingPackSchema>;

/** What a seller says of its listing. Name, stars, producer and origin are the register's and cannot be said here. */
export const listingDraftSchema = z
  .strictObject({
    description: paragraph(5000),
    ingredients: paragraph(2000),
    shelfLife: paragraph(300),
    storage: paragraph(300),
    warnings: paragraph(1000),
    declaration: line(100)
      .nullable()
      .meta({ description: "Number of the food's self-declaration or registration", example: "01/HTX-ABC/2026" }),
    unprocessed: z
      .boolean()
      .meta({ description: "Fresh or merely dried, cut, shelled: no declaration, no list of ingredients" }),
    season: seasonSchema.nullable().meta({ description: "When it is harvested or made; null: all year, or not said" }),
    handling: z.enum(HANDLINGS),
    packs: z
      .array(listingPackSchema)
      .max(MOST_PACKS, `Nhiều nhất ${MOST_PACKS} quy cách / At most ${MOST_PACKS} packs`),
    photos: z
      .array(photoIdSchema)
      .max(MOST_PHOTOS, `Nhiều nhất ${MOST_PHOTOS} ảnh / At most ${MOST_PHOTOS} photos`)
      .refine((ids) => new Set(ids).size === ids.length, { message: "Một ảnh ghi hai lần / A photo is named twice" })
      .meta({ description: "Photos that were brought to this listing; the first one stands on cards" }),
  })
  .meta({ id: "ListingDraft" });
export type ListingDraft = z.infer<typeof listingDraftSchema>;

/** A draft in which nothing is said yet. */
export const EMPTY_DRAFT: ListingDraft = {
  description: null,
  ingredients: null,
  shelfLife: null,
  storage: null,
  warnings: null,
  declaration: null,
  unprocessed: false,
  season: null,
  handling: "ambient",
  packs: [],
  photos: [],
};

/** Why a listing cannot be shown yet: the field, what is missing, and the article that asks for it. */
export const listingProblemSchema = z
  .object({
    field: z.string().meta({ example: "packs.0.price" }),
    text: bothLanguagesSchema,
    article: z.string().nullable().meta({ description: "The law behind it; null where it is the market's own rule" }),
  })
  .meta({ id: "ListingProblem" });
export type ListingProblem = z.infer<typeof listingProblemSchema>;

/** What an operator sees of a change: the field before and after. */
export const listingDifferenceSchema = z
  .object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
  .meta({ id: "ListingDifference" });
export type ListingDifference = z.infer<typeof listingDifferenceSchema>;

const entry = z
  .object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    status: statusSchema.meta({ description: "Of today" }),
    stars: starsSchema.nullable().meta({ description: "Of today" }),
  })
  .meta({ id: "SellerEntry" });

/** Answer of GET /seller/entries: what the register has of the seller's producer, with the listings that sell it. */
export const sellerEntriesSchema = z
  .object({
    seller: sellerNameSchema,
    on: calendarDaySchema,
    entries: z.array(entry.extend({ listings: z.array(z.object({ id: z.string(), state: z.enum(LISTING_STATES) })) })),
  })
  .meta({ id: "SellerEntries" });
export type SellerEntries = z.infer<typeof sellerEntriesSchema>;

/** A listing as its seller sees it. */
export const sellerListingSchema = z
  .object({
    id: z.string(),
    version: z
      .number()
      .int()
      .meta({ description: "Goes up with every change; a change names the one it was made from" }),
    state: z.enum(LISTING_STATES),
    reason: z.string().nullable().meta({ description: "Why an operator took it down or sent it back" }),
    handle: z.string().nullable().meta({ description: "Its address in the shop, once it was published" }),
    entry,
    draft: listingDraftSchema,
    unpublished: z.boolean().meta({ description: "Whether the draft says something else than what is shown" }),
    problems: z.array(listingProblemSchema).meta({ description: "What keeps the draft from being published" }),
    stock: z.array(
      z.object({
        pack: z.string(),
        available: z.number().int().meta({ description: "Pieces that can be ordered now" }),
        reserved: z.number().int().meta({ description: "Pieces of orders that have not left yet" }),
      }),
    ),
    photos: z.array(listingPhotoSchema).meta({ description: "The photos that the draft names, in its order" }),
  })
  .meta({ id: "SellerListing" });
export type SellerListing = z.infer<typeof sellerListingSchema>;

/** Answer of GET /seller/listings: newest change first. */
export const sellerListingsSchema = z
  .object({
    seller: sellerNameSchema,
    listings: z.array(
      sellerListingSchema.pick({ id: true, state: true, handle: true, entry: true, unpublished: true }).extend({
        packs: z.array(z.object({ title: z.string(), price: dong.nullable() })),
        available: z
          .number()
          .int()
          .nullable()
          .meta({ description: "Pieces of all packs; null before it was published" }),
      }),
    ),
  })
  .meta({ id: "SellerListings" });
export type SellerListings = z.infer<typeof sellerListingsSchema>;

const seller = line(200)
  .optional()
  .meta({ description: "Handle of one of the member's sellers; the oldest membership when left out" });

/** Query of every address under /seller/listings and of GET /seller/entries. */
export const sellerQuerySchema = z.strictObject({ seller }).meta({ id: "SellerQuery" });

/** Body of POST /seller/listings: which entry of the register is to be sold. */
export const newListingSchema = z.strictObject({ entry: line(64).meta({ description: "Id of the register entry" }) });

const version = z.number().int().min(1);

/** Body of POST /seller/listings/{id}: the whole draft, made from this version. */
export const saveListingSchema = z.strictObject({ version, draft: listingDraftSchema });

/** Body of POST /seller/listings/{id}/publish and /hide. */
export const listingVersionSchema = z.strictObject({ version });

/** Body of POST /seller/listings/{id}/stock: so many pieces can be ordered from now on, where `was` could before. */
export const listingStockSchema = z.strictObject({
  pack: line(64),
  was: z.number().int(),
  available: listingPackSchema.shape.stock,
});
export type ListingStock = z.infer<typeof listingStockSchema>;

/** Body of POST /admin/marketplace/listings/{id}/decision: what an operator decides of a listing, and why. */
export const listingDecisionSchema = z.strictObject({
  decision: z.enum(["approve", "send_back", "take_down", "restore"]),
  reason: line(1000).nullable().default(null),
});
export type ListingDecision = z.infer<typeof listingDecisionSchema>;

/** Answer of GET /admin/marketplace/listings: listings that wait for an operator, or that one took down. */
export const reviewedListingsSchema = z
  .object({
    listings: z.array(
      sellerListingSchema
        .pick({ id: true, version: true, state: true, reason: true, entry: true })
        .extend({ seller: sellerNameSchema, differences: z.array(listingDifferenceSchema) }),
    ),
  })
  .meta({ id: "ReviewedListings" });
export type ReviewedListings = z.infer<typeof reviewedListingsSchema>;

import { STATUSES } from "@cho-ocop/ocop-rules";
import { z } from "zod";
import { legalFormSchema } from "../register/entry.js";
import { importEntrySchema } from "../register/import.js";
import { starsSchema } from "../register/status.js";
import { line } from "../text.js";

/** What the demonstration puts up for sale, with made-up figures. */
export const demonstrationListingSchema = z.strictObject({
  pack: line(100),
  grams: z.number().int().nonnegative(),
  price: z.number().int().positive(),
  stock: z.number().int().nonnegative(),
  handling: z.enum(["ambient", "fresh", "chilled"]),
});
export type DemonstrationListing = z.infer<typeof demonstrationListingSchema>;

const key = importEntrySchema.shape.key;

/** The file data/demonstration/catalogue.json: fictional producers and products, each with the status that it is to have when loaded. */
export const demonstrationCatalogueSchema = z.strictObject({
  note: z.string(),
  producers: z.array(z.strictObject({ key, name: line(300), legalForm: legalFormSchema, province: line(100) })),
  products: z.array(
    z.strictObject({
      key,
      producer: key,
      name: line(300),
      group: importEntrySchema.shape.group,
      productSet: z.number().int().min(1).max(26),
      stars: starsSchema,
      status: z.enum(STATUSES),
      listing: demonstrationListingSchema,
    }),
  ),
});
export type DemonstrationCatalogue = z.infer<typeof demonstrationCatalogueSchema>;

/** The file data/demonstration/real-listings.json: entries of the register that are put up for sale with made-up figures. */
export const realListingsSchema = z.strictObject({
  note: z.string(),
  listings: z.array(z.strictObject({ key, listing: demonstrationListingSchema })),
});
export type RealListings = z.infer<typeof realListingsSchema>;

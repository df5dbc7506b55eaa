import { createHash } from "node:crypto";
import type { DemonstrationListing } from "@cho-ocop/contracts";
import { asciiHandle } from "@cho-ocop/vietnam";

/** A listing that the demonstration wants, of the register entry with its key. */
export interface WantedListing {
  readonly key: string;
  readonly name: string;
  readonly recognisedProductId: string;
  readonly listing: DemonstrationListing;
}

/** What a product's `external_id` begins with when the demonstration made it: its figures are made up, and it may be removed. */
export const DEMONSTRATION_PREFIX = "demonstration/";

/** The `external_id` of a listing: it changes with everything that is written of the listing. */
export const externalId = (wanted: WantedListing): string =>
  `${DEMONSTRATION_PREFIX}${wanted.key}/${createHash("sha1")
    .update(JSON.stringify([DESCRIPTION, wanted.name, wanted.recognisedProductId, wanted.listing]))
    .digest("base64url")
    .slice(0, 12)}`;

const DESCRIPTION =
  "Dữ liệu minh hoạ: giá, quy cách, khối lượng và tồn kho không có thật.\nDemonstration data: price, pack, weight and stock are made up.";
const OPTION = "Quy cách";

export const skuOf = ({ key }: WantedListing): string => `MH-${asciiHandle(key)}`;

/** The product of a listing as Medusa makes it: an ASCII handle, one variant, its price in whole đồng. */
export function productOf(wanted: WantedListing, market: { salesChannelId: string; shippingProfileId: string }) {
  const { pack, grams, price } = wanted.listing;
  return {
    title: wanted.name,
    handle: asciiHandle(wanted.key),
    external_id: externalId(wanted),
    description: DESCRIPTION,
    status: "published" as const,
    shipping_profile_id: market.shippingProfileId,
    sales_channels: [{ id: market.salesChannelId }],
    options: [{ title: OPTION, values: [pack] }],
    variants: [
      {
        title: pack,
        sku: skuOf(wanted),
        manage_inventory: true,
        ...(grams > 0 ? { weight: grams } : {}),
        options: { [OPTION]: pack },
        prices: [{ amount: price, currency_code: "vnd" }],
      },
    ],
  };
}

/** What is to be done so that exactly the wanted listings are there. */
export interface ListingPlan {
  readonly create: readonly WantedListing[];
  /** Ids of products: of listings that are no longer wanted, or no longer so. */
  readonly remove: readonly string[];
  readonly unchanged: number;
}

/** Compares the wanted listings with the products that the demonstration made before. */
export function planListings(
  wanted: readonly WantedListing[],
  products: readonly { readonly id: string; readonly externalId: string }[],
): ListingPlan {
  const wantedIds = new Set(wanted.map(externalId));
  const there = new Set<string>();
  const remove: string[] = [];
  for (const product of products) {
    // A second product of one listing can only come from a run that ended half-way.
    if (!wantedIds.has(product.externalId) || there.has(product.externalId)) remove.push(product.id);
    else there.add(product.externalId);
  }
  return { create: wanted.filter((one) => !there.has(externalId(one))), remove, unchanged: there.size };
}

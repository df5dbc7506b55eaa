import {
  type ListingDraft,
  type ListingPhoto,
  type ListingStock,
  listingPhotoSchema,
  type SellerEntries,
  type SellerListing,
  type SellerListings,
  sellerEntriesSchema,
  sellerListingSchema,
  sellerListingsSchema,
} from "@cho-ocop/contracts";
import { type Answer, asking } from "../../api/ask.js";

/** A photo of many megabytes takes a while to be shrunk. */
const PHOTO_MS = 30_000;

/** What a member's session may do with the listings of a seller. `query` names the seller, where there are several. */
export interface ListingsApi {
  entries(token: string, query: URLSearchParams): Promise<Answer<SellerEntries>>;
  all(token: string, query: URLSearchParams): Promise<Answer<SellerListings>>;
  one(token: string, query: URLSearchParams, id: string): Promise<Answer<SellerListing>>;
  /** `key`: the same form sent twice begins one listing. */
  begin(token: string, query: URLSearchParams, entry: string, key: string): Promise<Answer<SellerListing>>;
  save(token: string, query: URLSearchParams, id: string, body: { version: number; draft: ListingDraft }): Changed;
  publish(token: string, query: URLSearchParams, id: string, version: number): Changed;
  hide(token: string, query: URLSearchParams, id: string, version: number): Changed;
  /** Brings a photo to a listing. */
  keepPhoto(token: string, query: URLSearchParams, id: string, photo: Uint8Array): Promise<Answer<ListingPhoto>>;
  setStock(token: string, query: URLSearchParams, id: string, body: ListingStock): Changed;
}
type Changed = Promise<Answer<SellerListing>>;

/** The typed client of the listing routes at `backendUrl`. */
export function createListingsApi(backendUrl: string): ListingsApi {
  const ask = asking(backendUrl);
  const get = <T>(token: string, path: string, query: URLSearchParams, read: (body: unknown) => T) =>
    ask(`${path}?${query}`, read, { headers: { authorization: `Bearer ${token}` } });
  const post = (token: string, path: string, query: URLSearchParams, body: unknown, key?: string) =>
    ask(`${path}?${query}`, (answer) => sellerListingSchema.parse(answer), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, ...(key === undefined ? {} : { "idempotency-key": key }) },
      body,
    });
  const at = (id: string, act = "") => `/seller/listings/${encodeURIComponent(id)}${act}`;
  return {
    entries: (token, query) => get(token, "/seller/entries", query, (body) => sellerEntriesSchema.parse(body)),
    all: (token, query) => get(token, "/seller/listings", query, (body) => sellerListingsSchema.parse(body)),
    one: (token, query, id) => get(token, at(id), query, (body) => sellerListingSchema.parse(body)),
    begin: (token, query, entry, key) => post(token, "/seller/listings", query, { entry }, key),
    save: (token, query, id, body) => post(token, at(id), query, body),
    publish: (token, query, id, version) => post(token, at(id, "/publish"), query, { version }),
    hide: (token, query, id, version) => post(token, at(id, "/hide"), query, { version }),
    keepPhoto: (token, query, id, photo) =>
      ask(`${at(id, "/photos")}?${query}`, (answer) => listingPhotoSchema.parse(answer), {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: { data: Buffer.from(photo).toString("base64") },
        milliseconds: PHOTO_MS,
      }),
    setStock: (token, query, id, body) => post(token, at(id, "/stock"), query, body),
  };
}

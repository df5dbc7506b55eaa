import { bothLanguages } from "../openapi/languages.js";
import type { Route } from "../openapi/route.js";
import { SELLER_ROLES } from "./account.js";
import {
  listingDecisionSchema,
  listingStockSchema,
  listingVersionSchema,
  newListingSchema,
  reviewedListingsSchema,
  saveListingSchema,
  sellerEntriesSchema,
  sellerListingSchema,
  sellerListingsSchema,
  sellerQuerySchema,
} from "./listing.js";
import { listingPhotoSchema, newPhotoSchema } from "./photo.js";

const reading = {
  method: "GET",
  tag: "seller: listings",
  door: { of: "seller", roles: SELLER_ROLES },
  query: sellerQuerySchema,
  status: 200,
} as const;
const changing = {
  ...reading,
  method: "POST",
  door: { of: "seller", roles: ["owner", "clerk"] },
  answer: sellerListingSchema,
} as const;

/** Every address of a seller's listings. */
export const LISTING_ROUTES: readonly Route[] = [
  {
    ...reading,
    path: "/seller/entries",
    id: "listSellerEntries",
    summary: bothLanguages("Sản phẩm của chủ thể trong sổ", "What the register has of the seller's producer"),
    answer: sellerEntriesSchema,
  },
  {
    ...reading,
    path: "/seller/listings",
    id: "listSellerListings",
    summary: bothLanguages("Tin đăng của gian hàng", "The listings of a seller"),
    answer: sellerListingsSchema,
  },
  {
    ...reading,
    path: "/seller/listings/{id}",
    id: "getSellerListing",
    summary: bothLanguages("Một tin đăng, kèm điều còn thiếu", "A listing, with what it still lacks"),
    answer: sellerListingSchema,
  },
  {
    ...changing,
    path: "/seller/listings",
    id: "beginListing",
    summary: bothLanguages("Bắt đầu đăng một sản phẩm trong sổ", "Begin to sell a product of the register"),
    body: newListingSchema,
    status: 201,
  },
  {
    ...changing,
    path: "/seller/listings/{id}",
    id: "saveListing",
    summary: bothLanguages("Giữ bản nháp", "Keep a draft"),
    body: saveListingSchema,
  },
  {
    ...changing,
    path: "/seller/listings/{id}/publish",
    id: "publishListing",
    summary: bothLanguages(
      "Đăng bán, hoặc xin duyệt khi đổi thành phần hay quy cách của sản phẩm còn hạn sao",
      "Show it to shoppers, or ask an operator where the recipe or packs of a certified product change",
    ),
    body: listingVersionSchema,
  },
  {
    ...changing,
    path: "/seller/listings/{id}/hide",
    id: "hideListing",
    summary: bothLanguages("Tạm ẩn", "Take a listing off the shelf"),
    body: listingVersionSchema,
  },
  {
    ...changing,
    path: "/seller/listings/{id}/photos",
    id: "keepPhoto",
    summary: bothLanguages(
      "Gửi một ảnh; ảnh hiện ra khi bản nháp nêu tên nó và được đăng",
      "Bring a photo; it is shown once a draft names it and is published",
    ),
    body: newPhotoSchema,
    answer: listingPhotoSchema,
    status: 201,
  },
  {
    ...changing,
    path: "/seller/listings/{id}/stock",
    id: "setStock",
    summary: bothLanguages("Đặt số lượng còn bán", "Set how many pieces can be ordered"),
    body: listingStockSchema,
  },
];

const operator = {
  tag: "office: listings",
  door: { of: "officer" },
  answer: reviewedListingsSchema,
  status: 200,
} as const;

/** Every address at which operators look at listings. */
export const LISTING_OFFICE_ROUTES: readonly Route[] = [
  {
    ...operator,
    method: "GET",
    path: "/admin/marketplace/listings",
    id: "listListingsToReview",
    summary: bothLanguages(
      "Tin đăng chờ duyệt hoặc đã gỡ",
      "Listings that wait for an operator, or that one took down",
    ),
  },
  {
    ...operator,
    method: "POST",
    path: "/admin/marketplace/listings/{id}/decision",
    id: "decideListing",
    summary: bothLanguages("Duyệt, trả lại, gỡ, cho đăng lại", "Approve, send back, take down or restore"),
    body: listingDecisionSchema,
  },
];

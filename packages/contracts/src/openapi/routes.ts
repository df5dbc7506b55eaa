import { z } from "zod";
import {
  addressesQuerySchema,
  addressesSchema,
  listingPageSchema,
  listingQuerySchema,
  listingSchema,
  producerListingsSchema,
} from "../catalogue/index.js";
import { shopSchema } from "../checkout/shop.js";
import { groupsSchema } from "../register/groups.js";
import {
  certificatePanelSchema,
  communesQuerySchema,
  communesSchema,
  onDayQuerySchema,
  placesQuerySchema,
  placesSchema,
  producerSchema,
  provincesQuerySchema,
  provincesSchema,
  registerEntrySchema,
  registerPageSchema,
  registerQuerySchema,
  successorsSchema,
} from "../register/index.js";
import { revisionSchema } from "../revision.js";
import {
  listingSearchQuerySchema,
  listingSearchSchema,
  registerSearchQuerySchema,
  registerSearchSchema,
  searchClickNotedSchema,
  searchClickSchema,
  suggestionQuerySchema,
  suggestionsSchema,
} from "../search/index.js";
import { todaySchema } from "../today.js";
import { bothLanguages } from "./languages.js";
import type { Route } from "./route.js";

/** A public address of the open data. All are read, but for the one that has a body. */
export interface OpenRoute extends Omit<Route, "method" | "door" | "status"> {
  readonly tag: "register" | "listings" | "search" | "reference";
  /** Whether the address may name something that is not there. */
  readonly mayBeMissing: boolean;
  /** Whether it says of what was taken down that it was there. */
  readonly mayBeGone?: boolean;
  /** An address that answers with data, to try the route by. */
  readonly example: string;
}

const handle = (description: string) =>
  z.object({ handle: z.string().meta({ description, example: "che-tan-cuong" }) });
const entryHandle = handle("Handle of a register entry");

/** Every public address under /ocop that answers with data. The document, its page and its test are made from this list. */
export const OPEN_ROUTES: readonly OpenRoute[] = [
  {
    path: "/ocop/register",
    id: "listRegister",
    tag: "register",
    summary: bothLanguages("Danh sách sản phẩm OCOP trong sổ", "The list of recognised products"),
    query: registerQuerySchema,
    answer: registerPageSchema,
    mayBeMissing: false,
    example: "/ocop/register?stars=4,5&limit=10",
  },
  {
    path: "/ocop/register/{handle}",
    id: "getEntry",
    tag: "register",
    summary: bothLanguages("Một sản phẩm với các giấy chứng nhận", "One entry with its certificates and their history"),
    params: entryHandle,
    query: onDayQuerySchema,
    answer: registerEntrySchema,
    mayBeMissing: true,
    example: "/ocop/register/che-tan-cuong",
  },
  {
    path: "/ocop/register/{handle}/panel",
    id: "getPanel",
    tag: "register",
    summary: bothLanguages(
      "Bảng giấy chứng nhận: được gắn mấy sao vào một ngày, và vì sao",
      "The certificate panel: which stars may be shown on a day, and why",
    ),
    params: entryHandle,
    query: onDayQuerySchema,
    answer: certificatePanelSchema,
    mayBeMissing: true,
    example: "/ocop/register/che-tan-cuong/panel?on=2026-11-21",
  },
  {
    path: "/ocop/producers/{handle}",
    id: "getProducer",
    tag: "register",
    summary: bothLanguages("Một chủ thể với các sản phẩm", "One producer with its entries"),
    params: handle("Handle of a producer"),
    query: onDayQuerySchema,
    answer: producerSchema,
    mayBeMissing: true,
    example: "/ocop/producers/hop-tac-xa-che-tan-cuong",
  },
  {
    path: "/ocop/listings",
    id: "listListings",
    tag: "listings",
    summary: bothLanguages("Danh sách sản phẩm đang bán", "What is for sale, with price, stock and stars"),
    query: listingQuerySchema,
    answer: listingPageSchema,
    mayBeMissing: false,
    example: "/ocop/listings?stars=4,5&inStock=true&sort=price",
  },
  {
    path: "/ocop/listings/{handle}",
    id: "getListing",
    tag: "listings",
    summary: bothLanguages("Một sản phẩm đang bán với các quy cách", "One listing with its packs"),
    params: handle("Handle of a listing"),
    query: onDayQuerySchema,
    answer: listingSchema,
    mayBeMissing: true,
    mayBeGone: true,
    example: "/ocop/listings/minh-hoa-che-xanh",
  },
  {
    path: "/ocop/producers/{handle}/listings",
    id: "listProducerListings",
    tag: "listings",
    summary: bothLanguages("Một chủ thể và những gì đang bán", "One producer and what it sells"),
    params: handle("Handle of a producer"),
    query: onDayQuerySchema,
    answer: producerListingsSchema,
    mayBeMissing: true,
    example: "/ocop/producers/minh-hoa-doi-che/listings",
  },
  {
    path: "/ocop/addresses",
    id: "listAddresses",
    tag: "reference",
    summary: bothLanguages(
      "Mọi mục có trang riêng, để lập sơ đồ trang",
      "Everything that has a page of its own, for sitemaps",
    ),
    query: addressesQuerySchema,
    answer: addressesSchema,
    mayBeMissing: false,
    example: "/ocop/addresses?kind=register",
  },
  {
    path: "/ocop/shop",
    id: "getShop",
    tag: "listings",
    summary: bothLanguages(
      "Khoá công khai, vùng và tiền tệ để mua hàng",
      "The publishable key, region and currency that buying needs",
    ),
    answer: shopSchema,
    mayBeMissing: true,
    example: "/ocop/shop",
  },
  {
    path: "/ocop/search/listings",
    id: "searchListings",
    tag: "search",
    summary: bothLanguages("Tìm sản phẩm đang bán", "Search what is for sale"),
    query: listingSearchQuerySchema,
    answer: listingSearchSchema,
    mayBeMissing: false,
    example: "/ocop/search/listings?q=mat%20ong%204%20sao&facets=stars,province",
  },
  {
    path: "/ocop/search/register",
    id: "searchRegister",
    tag: "search",
    summary: bothLanguages("Tìm trong sổ đăng ký", "Search the register"),
    query: registerSearchQuerySchema,
    answer: registerSearchSchema,
    mayBeMissing: false,
    example: "/ocop/search/register?q=che%20shan%20tuyet&facets=status",
  },
  {
    path: "/ocop/search/suggestions",
    id: "suggest",
    tag: "search",
    summary: bothLanguages("Gợi ý khi đang gõ", "Suggestions while somebody types"),
    query: suggestionQuerySchema,
    answer: suggestionsSchema,
    mayBeMissing: false,
    example: "/ocop/search/suggestions?q=bac%20gi",
  },
  {
    path: "/ocop/search/clicks",
    id: "noteClick",
    tag: "search",
    summary: bothLanguages("Ghi nhận kết quả được mở", "Note which hit of a search was opened"),
    body: searchClickSchema,
    answer: searchClickNotedSchema,
    mayBeMissing: false,
    example: "/ocop/search/clicks",
  },
  {
    path: "/ocop/today",
    id: "getToday",
    tag: "reference",
    summary: bothLanguages(
      "Ngày mà mọi trạng thái đang được tính theo",
      "The day by which every status is computed now",
    ),
    answer: todaySchema,
    mayBeMissing: false,
    example: "/ocop/today",
  },
  {
    path: "/ocop/revision",
    id: "getRevision",
    tag: "reference",
    summary: bothLanguages(
      "Dữ liệu mở có gì đổi chưa, cho ai giữ lại câu trả lời",
      "Whether the open data has changed, for whoever keeps its answers",
    ),
    answer: revisionSchema,
    mayBeMissing: false,
    example: "/ocop/revision",
  },
  {
    path: "/ocop/groups",
    id: "listGroups",
    tag: "reference",
    summary: bothLanguages("6 ngành, 17 nhóm, 26 bộ sản phẩm", "The 6 groups, 17 subgroups and 26 product sets"),
    answer: groupsSchema,
    mayBeMissing: false,
    example: "/ocop/groups",
  },
  {
    path: "/ocop/units/provinces",
    id: "listProvinces",
    tag: "reference",
    summary: bothLanguages("Các tỉnh, thành phố trước hoặc từ 1/7/2025", "Provinces before or since 1 July 2025"),
    query: provincesQuerySchema,
    answer: provincesSchema,
    mayBeMissing: false,
    example: "/ocop/units/provinces?era=before",
  },
  {
    path: "/ocop/units/communes",
    id: "listCommunes",
    tag: "reference",
    summary: bothLanguages("Các xã, phường trước hoặc từ 1/7/2025", "Communes before or since 1 July 2025"),
    query: communesQuerySchema,
    answer: communesSchema,
    mayBeMissing: false,
    example: "/ocop/units/communes?province=24",
  },
  {
    path: "/ocop/units/communes/{code}/successors",
    id: "getSuccessors",
    tag: "reference",
    summary: bothLanguages("Xã, phường cũ nay thuộc đâu", "What became of a commune on 1 July 2025"),
    params: z.object({
      code: z.string().meta({ description: "Code of a commune before 1 July 2025", example: "07288" }),
    }),
    answer: successorsSchema,
    mayBeMissing: true,
    example: "/ocop/units/communes/07288/successors",
  },
  {
    path: "/ocop/units/search",
    id: "searchPlaces",
    tag: "reference",
    summary: bothLanguages(
      "Tìm xã, phường theo địa chỉ cũ hoặc mới",
      "Find communes by an address of today or of before 1 July 2025",
    ),
    query: placesQuerySchema,
    answer: placesSchema,
    mayBeMissing: false,
    example: "/ocop/units/search?q=tan%20son%20luc%20ngan",
  },
];

/** @file Documents of the contract suite: invented products, whose words lie so far apart that a forgiven typo never confuses two. */
import { calendarDay } from "@cho-ocop/ocop-rules";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import type { DocumentPeriod, SearchDocument } from "../../src/port/document.js";
import type { ProviderQuery } from "../../src/port/provider.js";
import type { QueryWord } from "../../src/port/words.js";

export const TODAY = calendarDay("2026-11-22");
export const TOMORROW = calendarDay("2026-11-23");
export const SINCE_EVER = calendarDay("1900-01-01");
export const FOR_EVER = calendarDay("2199-12-31");

const period = (from: string, to: string, status: DocumentPeriod["status"], stars: DocumentPeriod["stars"]) => ({
  from: calendarDay(from),
  to: calendarDay(to),
  status,
  stars,
});

/** Certificates of all kinds; the second one shows its stars today for the last time. */
const PERIODS: readonly (readonly DocumentPeriod[])[] = [
  [
    period("1900-01-01", "2025-03-01", "not_yet_valid", null),
    period("2025-03-01", "2027-09-02", "valid", 4),
    period("2027-09-02", "2028-03-02", "expiring", 4),
    period("2028-03-02", "2199-12-31", "expired", null),
  ],
  [
    period("1900-01-01", "2023-11-22", "not_yet_valid", null),
    period("2023-11-22", "2026-05-26", "valid", 3),
    period("2026-05-26", "2026-11-23", "expiring", 3),
    period("2026-11-23", "2199-12-31", "expired", null),
  ],
  [period("1900-01-01", "2199-12-31", "unverified", null)],
  [
    period("1900-01-01", "2021-01-10", "not_yet_valid", null),
    period("2021-01-10", "2024-01-10", "valid", 3),
    period("2024-01-10", "2024-07-01", "expired", null),
    period("2024-07-01", "2026-12-28", "valid", 5),
    period("2026-12-28", "2027-07-01", "expiring", 5),
    period("2027-07-01", "2027-12-01", "transitional", 5),
    period("2027-12-01", "2199-12-31", "expired", null),
  ],
  [
    period("1900-01-01", "2026-12-01", "not_yet_valid", null),
    period("2026-12-01", "2029-12-01", "valid", 4),
    period("2029-12-01", "2199-12-31", "revoked", null),
  ],
];

const NAMES = [
  "Vải thiều sấy",
  "Bưởi da xanh",
  "Gạo nếp cái hoa vàng",
  "Chè Shan tuyết",
  "Mật ong rừng",
  "Nước mắm cốt",
  "Kẹo dừa béo",
  "Mứt dứa dẻo",
  "Khô bò một nắng",
  "Bơ sáp chín",
  "Mỳ chũ trắng",
];
const PLACES = [
  { province: "24", provinceBefore: "24", places: ["Giáp Sơn", "Lục Ngạn", "Bắc Giang", "Bắc Ninh"] },
  { province: "83", provinceBefore: "83", places: ["Mỏ Cày", "Bến Tre", "Vĩnh Long"] },
  { province: "08", provinceBefore: null, places: ["Hàm Yên", "Tuyên Quang"] },
];
const PRODUCERS = [
  { id: "prdr_mot", handle: "hop-tac-xa-mot", name: "Hợp tác xã Phúc Lộc" },
  { id: "prdr_hai", handle: "co-so-hai", name: "Cơ sở Hồng Quế" },
  null,
];
const GROUPS = ["I", "II", "III", "IV", "V", "VI"];
const PRICES = [null, 45_000, 50_000, 99_999, 180_000, 650_000, 1_200_000];

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** A document; what is not told is as of an ordinary one. */
export function documentOf(given: Partial<SearchDocument> & { readonly id: string }): SearchDocument {
  const document = {
    title: "Bánh tráng",
    names: [],
    decisions: [],
    producer: null,
    group: "I",
    productSet: null,
    province: "01",
    provinceBefore: null,
    places: [],
    periods: [],
    decidedOn: null,
    price: null,
    inStock: true,
    demonstration: false,
    aliases: [],
    description: null,
    ...given,
  };
  return { digest: JSON.stringify(document), ...document };
}

/** The document that a provider holds under a digest: here the digest says it all. */
export const documentOfDigest = (digest: string): SearchDocument => ({ ...JSON.parse(digest), digest });

/** Sixty documents in which every value of every filter occurs, in many combinations. */
export const CORPUS: readonly SearchDocument[] = Array.from({ length: 60 }, (_, index) =>
  documentOf({
    id: `prod_${String(index).padStart(3, "0")}`,
    title: at(NAMES, index),
    names: index % 9 === 0 ? ["Đặc sản quê nhà"] : [],
    decisions: [],
    producer: at(PRODUCERS, index + Math.floor(index / 7)),
    group: at(GROUPS, index + Math.floor(index / 6)),
    productSet: index % 5 === 0 ? null : (index % 4) + 1,
    ...at(PLACES, Math.floor(index / 2)),
    periods: index === 59 ? [] : at(PERIODS, index + Math.floor(index / 10)),
    decidedOn: index % 8 === 0 ? null : calendarDay(`202${index % 6}-0${(index % 9) + 1}-1${index % 10}`),
    price: at(PRICES, index + Math.floor(index / 11)),
    inStock: index % 3 !== 0,
    demonstration: index % 13 === 0,
    aliases: index % 11 === 7 ? ["thơm", "khóm"] : [],
    description: index % 4 === 0 ? "Đóng gói kỹ, giao tận nơi" : null,
  }),
);

/** The words of a query as the service hands them over. */
export const asked = (text: string, weights: readonly number[] = []): QueryWord[] =>
  wordsOf(text).map((word, index) => ({ ...word, typed: null, weight: weights[index] ?? 1 }));

/** A question in which only what is given matters. */
export const question = (given: Partial<ProviderQuery> = {}): ProviderQuery => ({
  index: "listings",
  words: [],
  match: "all",
  unfinished: false,
  places: [],
  filters: {},
  on: TODAY,
  sort: "relevance",
  offset: 0,
  limit: 1000,
  facets: [],
  ...given,
});

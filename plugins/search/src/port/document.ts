import type { CalendarDay, Status } from "@cho-ocop/ocop-rules";

/** The indexes: what is for sale, and every recognised product. */
export const INDEXES = ["listings", "register"] as const;
export type IndexName = (typeof INDEXES)[number];

/** From a day (included) to a day (not included): what status and stars hold. The periods of a document never overlap and leave no gap. */
export interface DocumentPeriod {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly status: Status;
  /** Stars that may be shown in these days; null when none may. */
  readonly stars: 3 | 4 | 5 | null;
}

/** What can be found: one product, as the catalogue tells it. Never shown to anybody: cards are read from the catalogue when an answer is made. */
export interface SearchDocument {
  /** Medusa's product id in `listings`, the register's id in `register`. */
  readonly id: string;
  /** A hash of everything below: two documents with the same digest are the same. */
  readonly digest: string;
  readonly title: string;
  /** Other names of the same thing: the register's name where the title differs. */
  readonly names: readonly string[];
  readonly producer: { readonly id: string; readonly handle: string; readonly name: string } | null;
  /** Group code, I to VI. */
  readonly group: string;
  readonly productSet: number | null;
  /** Codes are reused between the eras: each has its field. */
  readonly province: string;
  readonly provinceBefore: string | null;
  /** Names of where it comes from, the nearest first, of both eras: commune, district, province. */
  readonly places: readonly string[];
  readonly periods: readonly DocumentPeriod[];
  /** Day of the newest decision; null when none is known by day. */
  readonly decidedOn: CalendarDay | null;
  /** Numbers of the decisions about it, the first and those that came later: "3981/QĐ-UBND". */
  readonly decisions: readonly string[];
  /** Lowest price in whole đồng; null without one, and in `register`. */
  readonly price: number | null;
  /** False in `register`. */
  readonly inStock: boolean;
  readonly demonstration: boolean;
  /** Other words for the same, by region or habit ("thơm", "khóm" of a dứa; "Sài Gòn"), made from the lists of aliases. */
  readonly aliases: readonly string[];
  readonly description: string | null;
}

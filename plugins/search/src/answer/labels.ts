import { type BothLanguages, groupByCode, productSetByNumber, STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import { dong, formatDong } from "@cho-ocop/vietnam";
import { provinceByCode } from "@cho-ocop/vietnam/units";
import { type Facet, type Filters, PRICE_STEPS } from "../port/provider.js";
import type { SaidPlace } from "../port/understood.js";

/** Names of producers by id and by handle. */
export type ProducerNames = ReadonlyMap<string, string>;

type Labelled = Facet | keyof Filters;

const both = (vi: string, en: string): BothLanguages => ({ vi, en });
const money = (value: string, vi: string, en: string): BothLanguages =>
  both(`${vi} ${formatDong(dong(Number(value)))}`, `${en} ${formatDong(dong(Number(value)), "en")}`);

function province(era: "before" | "since", code: string): BothLanguages {
  const unit = provinceByCode(era, code);
  if (unit === undefined) return both(code, code);
  return era === "since"
    ? both(unit.name, unit.nameEn)
    : both(`${unit.name} (trước 1/7/2025)`, `${unit.nameEn} (before 1 July 2025)`);
}

function priceRange(value: string): BothLanguages {
  const from = Number(value);
  const to = PRICE_STEPS.find((step) => step > from);
  if (to === undefined) return money(value, "Từ", "From");
  if (from === 0) return money(String(to), "Dưới", "Under");
  const text = (language: "vi" | "en") => `${formatDong(dong(from), language)} – ${formatDong(dong(to), language)}`;
  return both(text("vi"), text("en"));
}

/** What a value of a filter or facet is called. Producers are named by the map, everything else by the rules and the units. */
export function labelOf(name: Labelled, value: string, producers: ProducerNames): BothLanguages {
  switch (name) {
    case "stars":
      return both(`${value} sao`, `${value} stars`);
    case "status": {
      const status = STATUSES.find((one) => one === value);
      return status === undefined ? both(value, value) : STATUS_NAMES[status];
    }
    case "group":
      return groupByCode(value)?.name ?? both(value, value);
    case "productSet":
      return productSetByNumber(Number(value))?.name ?? both(value, value);
    case "province":
      return province("since", value);
    case "provinceBefore":
      return province("before", value);
    case "producer": {
      const producer = producers.get(value) ?? value;
      return both(producer, producer);
    }
    case "price":
      return priceRange(value);
    case "priceMin":
      return money(value, "Từ", "From");
    case "priceMax":
      return money(value, "Đến", "Up to");
    case "inStock":
      return value === "true" ? both("Còn hàng", "In stock") : both("Hết hàng", "Sold out");
    case "demonstration":
      return both("Dữ liệu minh hoạ", "Demonstration data");
  }
}

/** A place as it is told: "Bắc Giang (nay thuộc Bắc Ninh)". */
export const placeLabel = ({ name, now }: Pick<SaidPlace, "name" | "now">): BothLanguages =>
  now === null ? both(name, name) : both(`${name} (nay thuộc ${now})`, `${name} (now in ${now})`);

import { SEARCH_PRICE_STEPS } from "@cho-ocop/contracts";

/** The two lists that can be searched: what is for sale, and the register. */
export type ListName = "listings" | "register";

/** What a visitor asked of a list, as the address says it: unchecked, since the API is the one that refuses. */
export interface Choice {
  readonly q: string;
  /** Word for word as typed, nothing read into it. */
  readonly exact: boolean;
  /** Filters that shall not hold although the words name them. */
  readonly ignore: readonly string[];
  readonly stars: readonly string[];
  readonly status: readonly string[];
  readonly group: readonly string[];
  readonly set: readonly string[];
  /** Codes of provinces; they mean nothing without the era, since codes were reused. */
  readonly province: readonly string[];
  readonly era: string;
  readonly producer: string;
  /** Whole đồng in digits; what cannot be read as such is kept as it is, for the API to refuse. Empty for the register. */
  readonly priceMin: string;
  readonly priceMax: string;
  readonly inStock: boolean;
  readonly sort: string;
  readonly page: string;
}

const LISTS = ["stars", "status", "group", "set"] as const;
type ListField = (typeof LISTS)[number];
const TEXTS = ["producer", "priceMin", "priceMax"] as const;

/** The era whose provinces are shown unless another is asked for. */
export const THIS_ERA = "since";

/** The values of a list, written once with commas (`stars=4,5`) or several times as forms do (`stars=4&stars=5`). */
const listOf = (query: URLSearchParams, name: string): string[] => [
  ...new Set(
    query
      .getAll(name)
      .flatMap((text) => text.split(","))
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  ),
];

/** "50.000 ₫" as people write it, in digits. */
const digits = (text: string): string => text.replace(/[\s.,₫đ]/giu, "").slice(0, 20);

/** Reads a choice from an address. Parameters that the list does not know (of advertisers and the like) are left out. */
export function readChoice(query: URLSearchParams, list: ListName): Choice {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const sold = (name: string): string => (list === "listings" ? text(name) : "");
  const provinces = listOf(query, "province");
  const written = provinces.find((one) => one.includes("-"))?.split("-", 1)[0];
  const era = written ?? (text("era") || THIS_ERA);
  return {
    q: text("q").normalize("NFC"),
    exact: text("exact") === "true",
    ignore: listOf(query, "ignore"),
    stars: listOf(query, "stars"),
    status: listOf(query, "status"),
    group: listOf(query, "group"),
    set: listOf(query, "set"),
    province: provinces.flatMap((one) => {
      const [of, code] = one.includes("-") ? one.split("-", 2) : [era, one];
      return of === era && code !== undefined ? [code] : [];
    }),
    era,
    producer: text("producer"),
    priceMin: digits(sold("priceMin")),
    priceMax: digits(sold("priceMax")),
    inStock: sold("inStock") === "true",
    sort: text("sort"),
    page: text("page"),
  };
}

/** Writes what a choice says, with lists and provinces in the way that `many` writes them. */
function written(
  choice: Partial<Choice>,
  many: (query: URLSearchParams, name: string, values: readonly string[]) => void,
) {
  const query = new URLSearchParams();
  if (choice.q) query.set("q", choice.q);
  if (choice.exact === true) query.set("exact", "true");
  for (const name of ["ignore", ...LISTS] as const) {
    const values = choice[name] ?? [];
    if (values.length > 0) many(query, name, values);
  }
  for (const name of TEXTS) if (choice[name]) query.set(name, choice[name]);
  if (choice.inStock === true) query.set("inStock", "true");
  if (choice.sort) query.set("sort", choice.sort);
  if (choice.page && choice.page !== "1") query.set("page", choice.page);
  return query;
}

/** Writes a choice as the search asks for it. */
export function searchQuery(choice: Choice): URLSearchParams {
  const query = written(choice, (to, name, values) => to.set(name, values.join(",")));
  if (choice.province.length > 0) {
    query.set("province", choice.province.join(","));
    query.set("era", choice.era);
  }
  return query;
}

/** Writes a choice as the address of a page of the shop; the same choice always gives the same address. */
export function pageQuery(choice: Partial<Choice>): string {
  const query = written(choice, (to, name, values) => {
    for (const value of values) to.append(name, value);
  });
  const { province = [], era = THIS_ERA } = choice;
  for (const code of province) query.append("province", `${era}-${code}`);
  if (province.length === 0 && era !== THIS_ERA) query.set("era", era);
  return query.toString();
}

/** The same choice without its page: what changes a filter starts at the first. */
export const atStart = (choice: Choice): Choice => ({ ...choice, page: "" });

/** The same choice without one filter that holds, by the name and value that the search gives it. */
export function withoutFilter(choice: Choice, filter: string, value: string): Choice {
  const start = atStart(choice);
  const list = filter === "provinceBefore" ? "province" : filter;
  if (list === "province") return { ...start, province: choice.province.filter((one) => one !== value) };
  if (LISTS.includes(list as ListField)) {
    const name = list as ListField;
    return { ...start, [name]: choice[name].filter((one) => one !== value) };
  }
  if (filter === "inStock") return { ...start, inStock: false };
  if (filter === "producer") return { ...start, producer: "" };
  if (filter === "priceMin") return { ...start, priceMin: "" };
  if (filter === "priceMax") return { ...start, priceMax: "" };
  return start;
}

/** How many filters a choice has, the words searched for not counted. */
export const filterCount = (choice: Choice): number =>
  [...LISTS.map((name) => choice[name].length), choice.province.length].reduce((sum, one) => sum + one, 0) +
  (choice.producer === "" ? 0 : 1) +
  (choice.priceMin === "" && choice.priceMax === "" ? 0 : 1) +
  (choice.inStock ? 1 : 0);

/** The bounds of the range of prices that begins at `from`, as a choice holds them; a range does not hold the beginning of the next. */
export function priceRange(from: number): Pick<Choice, "priceMin" | "priceMax"> {
  const next = SEARCH_PRICE_STEPS.find((step) => step > from);
  return { priceMin: from === 0 ? "" : String(from), priceMax: next === undefined ? "" : String(next - 1) };
}

/** The range of prices that a choice asks for; undefined when it asks for none, or for bounds of its own. */
export const rangeOf = ({ priceMin, priceMax }: Choice): number | undefined =>
  priceMin === "" && priceMax === ""
    ? undefined
    : SEARCH_PRICE_STEPS.find((step) => {
        const range = priceRange(step);
        return range.priceMin === priceMin && range.priceMax === priceMax;
      });

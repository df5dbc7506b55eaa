import { REGISTER_SORTS, registerQuerySchema } from "@cho-ocop/contracts";
import { STATUSES, type Status } from "@cho-ocop/ocop-rules";

export const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const;
export const DEMONSTRATION_CHOICES = ["include", "exclude", "only"] as const;
export const STAR_CHOICES = ["3", "4", "5"] as const;

/** What the list of the register is narrowed to. Held in the address of the page, so that it can be sent to a colleague. */
export interface Filters {
  readonly q: string;
  readonly stars: readonly (typeof STAR_CHOICES)[number][];
  readonly status: readonly Status[];
  readonly group: readonly (typeof GROUPS)[number][];
  readonly province: string;
  readonly demonstration: (typeof DEMONSTRATION_CHOICES)[number];
  readonly sort: (typeof REGISTER_SORTS)[number];
  readonly cursor: string;
}

/** Entries on one page of the list. */
export const PAGE_SIZE = 20;

const someOf = <T extends string>(text: string | null, allowed: readonly T[]): T[] => {
  const asked = new Set((text ?? "").split(","));
  return allowed.filter((one) => asked.has(one));
};
const oneOf = <T extends string>(text: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === text) ?? otherwise;

/** Reads the filters from the address of the page; what is not allowed there is left out. */
export function readFilters(search: URLSearchParams): Filters {
  const province = search.get("province") ?? "";
  return {
    q: (search.get("q") ?? "").slice(0, 100),
    stars: someOf(search.get("stars"), STAR_CHOICES),
    status: someOf(search.get("status"), STATUSES),
    group: someOf(search.get("group"), GROUPS),
    province: /^\d{2}$/.test(province) ? province : "",
    demonstration: oneOf(search.get("demonstration"), DEMONSTRATION_CHOICES, "include"),
    sort: oneOf(search.get("sort"), REGISTER_SORTS, "name"),
    cursor: search.get("cursor") ?? "",
  };
}

/** Writes the filters as the address of the page, without what is as usual. */
export function writeFilters(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  const put = (key: string, value: string, usual = "") => {
    if (value !== usual) search.set(key, value);
  };
  put("q", filters.q);
  put("stars", filters.stars.join(","));
  put("status", filters.status.join(","));
  put("group", filters.group.join(","));
  put("province", filters.province);
  put("demonstration", filters.demonstration, "include");
  put("sort", filters.sort, "name");
  put("cursor", filters.cursor);
  return search;
}

/** Whether anything narrows the list. The order of the list and the page do not. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.q.trim() !== "" ||
  filters.stars.length > 0 ||
  filters.status.length > 0 ||
  filters.group.length > 0 ||
  filters.province !== "" ||
  filters.demonstration !== "include";

/** The query for the API; a text that its contract refuses is left out, so that typing never shows an error. */
export function toQuery(filters: Filters): string {
  const search = writeFilters({ ...filters, q: filters.q.trim() });
  if (search.has("q") && !registerQuerySchema.shape.q.safeParse(search.get("q")).success) search.delete("q");
  search.set("limit", String(PAGE_SIZE));
  return search.toString();
}

/** What a visitor asked of the list, as the address says it: unchecked, since the API is the one that refuses. */
export interface Choice {
  readonly q: string;
  readonly stars: readonly string[];
  readonly status: readonly string[];
  readonly group: readonly string[];
  readonly set: readonly string[];
  /** A province of an era; its code means nothing without the era, since codes were reused. */
  readonly province: { readonly era: string; readonly code: string } | null;
  readonly sort: string;
  readonly cursor: string;
}

const LISTS = ["stars", "status", "group", "set"] as const;
type ListName = (typeof LISTS)[number];

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

/** Reads a choice from an address. Parameters that the list does not know (of advertisers and the like) are left out. */
export function readChoice(query: URLSearchParams): Choice {
  const text = (name: string): string => (query.get(name) ?? "").trim();
  const province = text("province");
  const [era = "", code = ""] = province.includes("-") ? province.split("-", 2) : [text("era") || "since", province];
  return {
    q: text("q").normalize("NFC"),
    stars: listOf(query, "stars"),
    status: listOf(query, "status"),
    group: listOf(query, "group"),
    set: listOf(query, "set"),
    province: province === "" ? null : { era, code },
    sort: text("sort"),
    cursor: text("cursor"),
  };
}

/** Writes a choice as the API asks for it. */
export function apiQuery(choice: Choice): URLSearchParams {
  const query = new URLSearchParams();
  if (choice.q !== "") query.set("q", choice.q);
  for (const name of LISTS) if (choice[name].length > 0) query.set(name, choice[name].join(","));
  if (choice.province !== null) {
    query.set("province", choice.province.code);
    query.set("era", choice.province.era);
  }
  if (choice.sort !== "") query.set("sort", choice.sort);
  if (choice.cursor !== "") query.set("cursor", choice.cursor);
  return query;
}

/** Writes a choice as the address of a page of the shop; the same choice always gives the same address. */
export function pageQuery(choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.q) query.set("q", choice.q);
  for (const name of LISTS) for (const value of choice[name] ?? []) query.append(name, value);
  if (choice.province) query.set("province", `${choice.province.era}-${choice.province.code}`);
  if (choice.sort) query.set("sort", choice.sort);
  if (choice.cursor) query.set("cursor", choice.cursor);
  return query.toString();
}

/** The same choice without its place in the list: what changes a filter starts at the first page. */
export const atStart = <C extends Choice>(choice: C): C => ({ ...choice, cursor: "" });

/** The same choice without one value of a list. */
export const withoutValue = <C extends Choice>(choice: C, name: ListName, value: string): C => ({
  ...atStart(choice),
  [name]: choice[name].filter((one) => one !== value),
});

/** How many filters a choice has, the words searched for not counted. */
export const filterCount = (choice: Choice): number =>
  LISTS.reduce((sum, name) => sum + choice[name].length, choice.province === null ? 0 : 1);

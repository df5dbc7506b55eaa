import { PRODUCT_GROUPS, PRODUCT_SETS, type ProductGroup, type ProductSet } from "@cho-ocop/ocop-rules";
import { asciiHandle } from "@cho-ocop/vietnam";

/** A language of the shop, as names are given in both. */
type Language = "vi" | "en";
type Named = { readonly name: { readonly vi: string; readonly en: string } };

const slugs = new Map<string, string>();
/** A name in addresses, worked out once: a page links a dozen of the few names that law gives. */
const slugOf = (name: string): string => {
  const slug = slugs.get(name) ?? asciiHandle(name);
  slugs.set(name, slug);
  return slug;
};
const slug = (one: Named | undefined, language: Language): string => slugOf(one?.name[language] ?? "");
const bySlug = <T extends Named>(all: readonly T[], asked: string): T | undefined =>
  all.find((one) => slug(one, "vi") === asked || slug(one, "en") === asked);

/** What a group is called in addresses of a language. */
export const groupSlug = (code: string, language: Language): string =>
  slug(
    PRODUCT_GROUPS.find((one) => one.code === code),
    language,
  );
/** What a product set is called in addresses of a language. */
export const setSlug = (number: number, language: Language): string =>
  slug(
    PRODUCT_SETS.find((one) => one.number === number),
    language,
  );
/** What a province is called in addresses: its name without marks, the same in both languages. */
export const provinceSlug = slugOf;

/** The group of an address, by its name in either language; undefined when there is none. */
export const groupBySlug = (asked: string): ProductGroup | undefined => bySlug(PRODUCT_GROUPS, asked);
/** The product set of an address, by its name in either language; undefined when there is none. */
export const setBySlug = (asked: string): ProductSet | undefined => bySlug(PRODUCT_SETS, asked);

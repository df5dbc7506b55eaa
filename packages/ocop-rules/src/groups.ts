import type { Stars } from "./certificate.js";
import type { BothLanguages } from "./describe.js";
import { GROUPS_DATA } from "./generated/groups.js";
import { STARS_DATA } from "./generated/stars.js";

/** The code of a product group, as the decision numbers them. */
export type GroupCode = (typeof GROUPS_DATA)["groups"][number]["code"];

/** A ministry that has a product set in its care (Decree 15/2018/NĐ-CP, to which Decision 26/2026/QĐ-TTg refers). */
export interface Ministry {
  readonly code: string;
  readonly name: BothLanguages;
}

/** One of the 26 product sets: what a product is scored as (Decision 26/2026/QĐ-TTg, annexes I and II). */
export interface ProductSet {
  /** 1 to 26. */
  readonly number: number;
  readonly code: string;
  readonly name: BothLanguages;
  /** The Vietnamese name in annex I, where it differs from that of the scoring sheet. */
  readonly annexName: string | null;
  readonly group: GroupCode;
  readonly subgroup: string;
  readonly ministries: readonly Ministry[];
  /** How many samples go with a dossier; 0 for tourism services. */
  readonly samples: number;
}

/** One of the 17 subgroups ("nhóm") between group and product set. */
export interface ProductSubgroup {
  readonly code: string;
  readonly name: BothLanguages;
  readonly group: GroupCode;
  readonly sets: readonly ProductSet[];
}

/** One of the 6 product groups ("ngành"). */
export interface ProductGroup {
  readonly code: GroupCode;
  /** 1 to 6. */
  readonly number: number;
  readonly name: BothLanguages;
  readonly subgroups: readonly ProductSubgroup[];
}

export const MINISTRIES: readonly Ministry[] = GROUPS_DATA.ministries;

const ministry = (code: string): Ministry => {
  const found = MINISTRIES.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`Unknown ministry: ${code}`);
  return found;
};

/** The 6 product groups with their subgroups and product sets (Decision 26/2026/QĐ-TTg, article 2.2 and annex I). */
export const PRODUCT_GROUPS: readonly ProductGroup[] = GROUPS_DATA.groups.map((group, index) => ({
  code: group.code,
  number: index + 1,
  name: group.name,
  subgroups: group.subgroups.map((subgroup) => ({
    code: subgroup.code,
    name: subgroup.name,
    group: group.code,
    sets: subgroup.sets.map((set) => ({
      number: set.number,
      code: set.code,
      name: set.name,
      annexName: "annexName" in set ? set.annexName : null,
      group: group.code,
      subgroup: subgroup.code,
      ministries: set.ministries.map(ministry),
      samples: set.samples,
    })),
  })),
}));
export const PRODUCT_SUBGROUPS: readonly ProductSubgroup[] = PRODUCT_GROUPS.flatMap((group) => group.subgroups);
export const PRODUCT_SETS: readonly ProductSet[] = PRODUCT_SUBGROUPS.flatMap((subgroup) => subgroup.sets);

/** Folds a name for comparison: no marks, đ as d, lower case, only letters and digits. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const byName = <T>(all: readonly T[], namesOf: (one: T) => readonly string[]): ReadonlyMap<string, T> => {
  const map = new Map<string, T>();
  for (const one of all) for (const name of namesOf(one)) map.set(fold(name), one);
  return map;
};
const GROUPS_BY_NAME = byName(PRODUCT_GROUPS, ({ name }) => [name.vi, name.en]);
const SUBGROUPS_BY_NAME = byName(PRODUCT_SUBGROUPS, ({ name }) => [name.vi, name.en]);
const SETS_BY_NAME = byName(PRODUCT_SETS, ({ name, annexName }) => [name.vi, name.en, annexName ?? name.vi]);

/** The group with a code, I to VI; undefined when there is none. */
export const groupByCode = (code: string): ProductGroup | undefined => PRODUCT_GROUPS.find((one) => one.code === code);
/** The group with a number, 1 to 6; undefined when there is none. */
export const groupByNumber = (number: number): ProductGroup | undefined => PRODUCT_GROUPS[number - 1];
/** The group with a Vietnamese or English name, with or without marks; undefined when there is none. */
export const groupByName = (name: string): ProductGroup | undefined => GROUPS_BY_NAME.get(fold(name));

/** The subgroup with a code; undefined when there is none. */
export const subgroupByCode = (code: string): ProductSubgroup | undefined =>
  PRODUCT_SUBGROUPS.find((one) => one.code === code);
/** The subgroup with a Vietnamese or English name, with or without marks; undefined when there is none. */
export const subgroupByName = (name: string): ProductSubgroup | undefined => SUBGROUPS_BY_NAME.get(fold(name));

/** The product set with a number, 1 to 26; undefined when there is none. */
export const productSetByNumber = (number: number): ProductSet | undefined => PRODUCT_SETS[number - 1];
/** The product set with a code; undefined when there is none. */
export const productSetByCode = (code: string): ProductSet | undefined => PRODUCT_SETS.find((one) => one.code === code);
/** The product set with a Vietnamese or English name (annex I or scoring sheet), with or without marks; undefined when there is none. */
export const productSetByName = (name: string): ProductSet | undefined => SETS_BY_NAME.get(fold(name));

/** What a score is worth: one of five half-open bands of the average score (Decision 26/2026/QĐ-TTg, article 3.3). */
export interface StarBand {
  readonly stars: 1 | 2 | Stars;
  /** The lowest score of the band, included. */
  readonly from: number;
  /** The score at which the next band begins, not included; null for the highest band, which 100 ends. */
  readonly below: number | null;
  /** Whether a decision and a certificate are given at all: not for 1 and 2 stars (article 4.1.a). */
  readonly certificate: boolean;
  readonly level: BothLanguages | null;
  readonly meaning: BothLanguages;
  readonly recognisedBy: string | null;
  readonly articles: { readonly band: string; readonly recognition: string };
}

/** The five bands, highest first (Decision 26/2026/QĐ-TTg, articles 3.3 and 4). */
export const STAR_BANDS: readonly StarBand[] = STARS_DATA.bands;

/** The band of an average score out of 100: 89.9 is four stars (article 3.3). Throws a RangeError for a score outside 0 to 100. */
export function starBand(score: number): StarBand {
  const band = score <= 100 ? STAR_BANDS.find(({ from }) => score >= from) : undefined;
  if (band === undefined) throw new RangeError(`Not a score out of 100: ${score}`);
  return band;
}

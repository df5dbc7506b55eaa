import type { LegalForm, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import { type BothLanguages, groupByCode, productSetByNumber } from "@cho-ocop/ocop-rules";
import { type Commune, communeByCode, type Province, provinceByCode, unitName } from "@cho-ocop/vietnam/units";

/** The name of each legal form. */
export const LEGAL_FORM_NAMES: Record<LegalForm, BothLanguages> = {
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  company: { vi: "Doanh nghiệp", en: "Company" },
  farm: { vi: "Trang trại", en: "Farm" },
  business_household: { vi: "Hộ kinh doanh", en: "Business household" },
  household: { vi: "Hộ sản xuất", en: "Household" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
  tourism_operator: { vi: "Đơn vị du lịch", en: "Tourism operator" },
  production_facility: { vi: "Cơ sở sản xuất", en: "Production facility" },
  individual: { vi: "Cá nhân", en: "Individual" },
  other: { vi: "Hình thức khác", en: "Other" },
  unknown: { vi: "Chưa rõ", en: "Not known" },
};

/** The name of a group, in the shape of the contract. */
export function groupOf(code: string, inferred: boolean): RegisterItem["group"] {
  return { code, name: groupByCode(code)?.name ?? { vi: code, en: code }, inferred };
}

/** The name of a product set, in the shape of the contract. */
export function productSetOf(number: number | null): RegisterItem["productSet"] {
  const set = number === null ? undefined : productSetByNumber(number);
  return set === undefined ? null : { number: set.number, name: set.name };
}

/** An origin as the tables hold it: province and commune since 1 July 2025 by code; province by code, district and commune as stated before. */
export type StoredOrigin = readonly [
  provinceCode: string,
  communeCode: string | null,
  provinceBeforeCode: string | null,
  districtBefore: string | null,
  communeBefore: string | null,
];
type Origin = RegisterEntry["origin"];

/** Origins are few and asked for at every item of every list; a register has some thousands at most, and this holds no more. */
const origins = new Map<string, Origin>();
const MOST_ORIGINS = 20_000;

const named = (code: string, unit: Province | undefined) => ({ code, name: unit?.name ?? code });

function textOf(
  language: "vi" | "en",
  now: readonly (Province | Commune | undefined)[],
  stated: readonly (string | null)[],
  before: Province | undefined,
): string {
  const today = now.flatMap((unit) => (unit === undefined ? [] : [unitName(unit, language)])).join(", ");
  if (before === undefined) return today;
  const then = [...stated.filter((part) => part !== null), unitName(before, language)].join(", ");
  // What was called the same is said once, even where the province has grown: a name that repeats itself tells nobody anything.
  if (today === then || today.endsWith(`, ${then}`)) return today;
  return language === "vi" ? `${today} (trước 1/7/2025: ${then})` : `${today} (before 1 July 2025: ${then})`;
}

/** An origin in both eras with the names of its units, in the shape of the contract. */
export function originOf(stored: StoredOrigin): Origin {
  const key = stored.join("\n");
  const known = origins.get(key);
  if (known !== undefined) return known;
  const [provinceCode, communeCode, beforeCode, district, communeBefore] = stored;
  const province = provinceByCode("since", provinceCode);
  const commune = communeCode === null ? undefined : communeByCode("since", communeCode);
  const before = beforeCode === null ? undefined : provinceByCode("before", beforeCode);
  const text = (language: "vi" | "en") => textOf(language, [commune, province], [communeBefore, district], before);
  const origin: Origin = {
    province: named(provinceCode, province),
    commune: communeCode === null ? null : { code: communeCode, name: commune?.fullName ?? communeCode },
    before: beforeCode === null ? null : { province: named(beforeCode, before), district, commune: communeBefore },
    text: { vi: text("vi"), en: text("en") },
  };
  if (origins.size >= MOST_ORIGINS) origins.clear();
  origins.set(key, origin);
  return origin;
}

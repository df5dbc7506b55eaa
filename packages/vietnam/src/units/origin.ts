import { unitName } from "./describe.js";
import { communeByCode, provinceByCode } from "./look-up.js";
import type { Commune, Language, Province } from "./types.js";

/** A place as papers state it: province and commune since 1 July 2025 by code; province by code, district and commune as stated before. */
export type StatedOrigin = readonly [
  provinceCode: string,
  communeCode: string | null,
  provinceBeforeCode: string | null,
  districtBefore: string | null,
  communeBefore: string | null,
];

/** Says a place in both eras: "xã Tân Sơn, tỉnh Bắc Ninh (trước 1/7/2025: xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang)". */
export function originText(stated: StatedOrigin, language: Language): string {
  const [provinceCode, communeCode, beforeCode, district, communeBefore] = stated;
  const commune: Commune | undefined = communeCode === null ? undefined : communeByCode("since", communeCode);
  const before: Province | undefined = beforeCode === null ? undefined : provinceByCode("before", beforeCode);
  const today = [commune, provinceByCode("since", provinceCode)]
    .flatMap((unit) => (unit === undefined ? [] : [unitName(unit, language)]))
    .join(", ");
  if (before === undefined) return today;
  const parts = [communeBefore, district].filter((part) => part !== null);
  const then = [...parts, unitName(before, language)].join(", ");
  // What was called the same is said once, even where the province has grown: a name that repeats itself tells nobody anything.
  if (today === then || today.endsWith(`, ${then}`)) return today;
  return language === "vi" ? `${today} (trước 1/7/2025: ${then})` : `${today} (before 1 July 2025: ${then})`;
}

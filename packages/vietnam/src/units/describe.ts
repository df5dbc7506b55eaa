import {
  communeByCode,
  districtByCode,
  predecessorDistrict,
  predecessorsOf,
  provinceByCode,
  successorsOf,
} from "./look-up.js";
import { byName } from "./tables.js";
import type { Commune, CommuneType, District, DistrictType, Language, Province, ProvinceType } from "./types.js";

const ENGLISH_TYPES: Record<DistrictType | CommuneType, string> = {
  quan: "urban district",
  huyen: "district",
  thi_xa: "town",
  thanh_pho: "city",
  xa: "commune",
  phuong: "ward",
  thi_tran: "township",
  dac_khu: "special zone",
};

const PROVINCE_ENGLISH: Record<ProvinceType, string> = { tinh: "province", thanh_pho: "city" };

/** "xã Tân Sơn", "tỉnh Bắc Ninh"; in English "Tan Son commune", "Bac Ninh province", "Ward 4", "Hanoi". */
export function unitName(unit: Province | District | Commune, language: Language): string {
  if (language === "vi") return unit.fullName;
  if (unit.kind !== "province") {
    const type = ENGLISH_TYPES[unit.type];
    return /^\d+$/.test(unit.name)
      ? `${type[0]?.toUpperCase()}${type.slice(1)} ${unit.name}`
      : `${unit.nameEn} ${type}`;
  }
  return unit.nameEn.endsWith(" City") ? unit.nameEn : `${unit.nameEn} ${PROVINCE_ENGLISH[unit.type]}`;
}

/** "a", "a và b", "a, b và c". */
function list(parts: readonly string[], language: Language): string {
  const word = language === "vi" ? "và" : "and";
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
}

function place(parts: readonly (Province | District | Commune | undefined)[], language: Language): string {
  return parts.flatMap((unit) => (unit === undefined ? [] : [unitName(unit, language)])).join(", ");
}

/** A commune with all that it lies in: "xã Tân Sơn, tỉnh Bắc Ninh", and before 1 July 2025 "xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang". */
export function describeCommune(commune: Commune, language: Language): string {
  const { era, districtCode, provinceCode } = commune;
  return place([commune, districtByCode(districtCode ?? ""), provinceByCode(era, provinceCode)], language);
}

/** Old districts grouped by their province: "huyện A và huyện B, tỉnh C; huyện D, tỉnh E". */
function oldPlaces(districts: readonly District[], language: Language): string {
  const byProvince = new Map<string, District[]>();
  for (const district of [...districts].sort(byName))
    byProvince.set(district.provinceCode, [...(byProvince.get(district.provinceCode) ?? []), district]);
  return [...byProvince]
    .map(([code, members]) => {
      const names = members.map((district) => unitName(district, language));
      const province = provinceByCode("before", code);
      return [list(names, language), ...(province === undefined ? [] : [unitName(province, language)])].join(", ");
    })
    .join("; ");
}

/**
 * Says where a commune of today is and where its land was before 1 July 2025: "xã X, tỉnh Bắc Ninh (trước 1/7/2025: huyện Y, tỉnh Bắc
 * Giang)". All old districts are named when its parts came from several. Undefined for an unknown code.
 */
export function describeOrigin(newCommuneCode: string, language: Language): string | undefined {
  const commune = communeByCode("since", newCommuneCode);
  if (commune === undefined) return undefined;
  const codes = new Set(predecessorsOf(newCommuneCode).map((old) => old.districtCode ?? ""));
  const island = predecessorDistrict(newCommuneCode);
  const districts = [...codes].flatMap((code) => districtByCode(code) ?? []);
  const then = oldPlaces(island === undefined ? districts : [...districts, island], language);
  const now = describeCommune(commune, language);
  return language === "vi" ? `${now} (trước 1/7/2025: ${then})` : `${now} (before 1 July 2025: ${then})`;
}

/**
 * Says where an old commune was and what it is since 1 July 2025: "xã X, huyện Y, tỉnh Bắc Giang (từ 1/7/2025: xã Z, tỉnh Bắc Ninh)". A
 * split one says so and names every commune that has a part of it. Undefined for an unknown code.
 */
export function describeSuccession(oldCommuneCode: string, language: Language): string | undefined {
  const commune = communeByCode("before", oldCommuneCode);
  const succession = successorsOf(oldCommuneCode);
  if (commune === undefined || succession === undefined) return undefined;
  const then = describeCommune(commune, language);
  const communes = succession.kind === "whole" ? [succession.commune] : succession.communes;
  const province = provinceByCode("since", communes[0]?.provinceCode ?? "");
  const names = list(
    communes.map((unit) => unitName(unit, language)),
    language,
  );
  const now = province === undefined ? names : `${names}, ${unitName(province, language)}`;
  if (language === "vi") return `${then} (từ 1/7/2025: ${succession.kind === "split" ? "chia vào " : ""}${now})`;
  return `${then} (since 1 July 2025: ${succession.kind === "split" ? "split among " : ""}${now})`;
}

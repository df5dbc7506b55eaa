import { before, byName, inOrder, since, tablesOf } from "./tables.js";
import type { Commune, District, Era, Province, Succession } from "./types.js";

/** All provinces of an era, in the order of the Vietnamese alphabet: 63 before, 34 since. */
export function provinces(era: Era): readonly Province[] {
  return [...tablesOf(era).provinces.values()].sort(byName);
}

/** The province with this code in this era. */
export function provinceByCode(era: Era, code: string): Province | undefined {
  return tablesOf(era).provinces.get(code);
}

/** The districts of an old province, by name. */
export function districtsOf(oldProvinceCode: string): readonly District[] {
  return inOrder(before().districtsByProvince.get(oldProvinceCode));
}

/** The old district with this code. */
export function districtByCode(code: string): District | undefined {
  return before().districts.get(code);
}

/** The communes of a province of the same era, by name. */
export function communesOf(era: Era, provinceCode: string): readonly Commune[] {
  return inOrder(tablesOf(era).communesByProvince.get(provinceCode));
}

/** The communes of an old district, by name; none for the five island districts. */
export function communesOfDistrict(districtCode: string): readonly Commune[] {
  return inOrder(before().communesByDistrict.get(districtCode));
}

/** The commune with this code in this era. */
export function communeByCode(era: Era, code: string): Commune | undefined {
  return tablesOf(era).communes.get(code);
}

/** The province of today that an old province is in (Nghị quyết 202/2025/QH15). */
export function successorProvince(oldCode: string): Province | undefined {
  const now = before().provinceNow.get(oldCode);
  return now === undefined ? undefined : since().provinces.get(now);
}

/** The old provinces that a province of today was made of, by name; one where nothing was merged. */
export function mergedFrom(newProvinceCode: string): readonly Province[] {
  return inOrder(since().mergedFrom.get(newProvinceCode));
}

const communesSince = (codes: Iterable<string>): Commune[] =>
  [...codes].flatMap((code) => since().communes.get(code) ?? []).sort(byName);

/** What became of an old commune: one commune of today, or several among which its land was split. */
export function successorsOf(oldCommuneCode: string): Succession | undefined {
  const communes = communesSince(before().communesNow.get(oldCommuneCode) ?? []);
  const [commune] = communes;
  if (commune === undefined) return undefined;
  return communes.length === 1 ? { kind: "whole", commune } : { kind: "split", communes };
}

/** The communes of today in which land of an old district lies, by name. */
export function successorsOfDistrict(districtCode: string): readonly Commune[] {
  const { communesNow, islandsNow } = before();
  const codes = communesOfDistrict(districtCode).flatMap((commune) => communesNow.get(commune.code) ?? []);
  const island = islandsNow.get(districtCode);
  return communesSince(new Set(island === undefined ? codes : [...codes, island]));
}

/** The old communes of which all or a part lies in a commune of today, by name; none for the five special zones of `predecessorDistrict`. */
export function predecessorsOf(newCommuneCode: string): readonly Commune[] {
  return inOrder(since().predecessors.get(newCommuneCode));
}

/** The island district without communes that a special zone was: Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo. */
export function predecessorDistrict(newCommuneCode: string): District | undefined {
  return since().islands.get(newCommuneCode);
}

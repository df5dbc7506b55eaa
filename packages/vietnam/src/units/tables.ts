import { COMMUNES_BEFORE, DISTRICTS_BEFORE, PROVINCES_BEFORE } from "../generated/units-before.js";
import { COMMUNES_SINCE, PROVINCES_SINCE } from "../generated/units-since.js";
import { withoutMarks } from "../text.js";
import type { Commune, CommuneType, District, DistrictType, Era, Province, ProvinceType } from "./types.js";

/** The letters of the generated tables (scripts/data/geography/generate.cjs), with the words that people read. */
const PROVINCE_TYPES: Record<string, ProvinceType> = { t: "tinh", c: "thanh_pho" };
const DISTRICT_TYPES: Record<string, DistrictType> = { q: "quan", h: "huyen", s: "thi_xa", c: "thanh_pho" };
const COMMUNE_TYPES: Record<string, CommuneType> = { x: "xa", p: "phuong", b: "thi_tran", d: "dac_khu" };

export const TYPE_WORDS: Record<ProvinceType | DistrictType | CommuneType, string> = {
  tinh: "tỉnh",
  thanh_pho: "thành phố",
  quan: "quận",
  huyen: "huyện",
  thi_xa: "thị xã",
  xa: "xã",
  phuong: "phường",
  thi_tran: "thị trấn",
  dac_khu: "đặc khu",
};

export interface EraTables {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly communesByProvince: ReadonlyMap<string, Commune[]>;
}

export interface SinceTables extends EraTables {
  /** Code of today's commune -> old communes of which a part or all lies in it. */
  readonly predecessors: ReadonlyMap<string, Commune[]>;
  /** Code of today's special zone -> the island district without communes that it was. */
  readonly islands: ReadonlyMap<string, District>;
  /** Code of today's province -> old provinces in it. */
  readonly mergedFrom: ReadonlyMap<string, Province[]>;
}

export interface BeforeTables extends EraTables {
  readonly districts: ReadonlyMap<string, District>;
  readonly districtsByProvince: ReadonlyMap<string, District[]>;
  readonly communesByDistrict: ReadonlyMap<string, Commune[]>;
  /** Code of an old province -> code of today's. */
  readonly provinceNow: ReadonlyMap<string, string>;
  /** Code of an old commune -> codes of today's, at least one. */
  readonly communesNow: ReadonlyMap<string, readonly string[]>;
  /** Code of an island district without communes -> code of today's special zone. */
  readonly islandsNow: ReadonlyMap<string, string>;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** The order in which people look for names: Vietnamese alphabet, numbered wards by number. */
export const byName = (a: { name: string; code: string }, b: { name: string; code: string }): number =>
  collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);

const sorted = new WeakSet<object>();

/** A group in the order of names. Sorting all groups at once takes a fifth of a second, so each is sorted when first asked for. */
export function inOrder<T extends { name: string; code: string }>(members: T[] | undefined): readonly T[] {
  if (members === undefined) return [];
  if (!sorted.has(members)) sorted.add(members.sort(byName));
  return members;
}

const rows = (table: string): string[][] => table.split("\n").map((line) => line.split("\t"));

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The tables of administrative units are broken: ${what}`);
  return value;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const index = <T extends { code: string }>(units: readonly T[]): Map<string, T> =>
  new Map(units.map((unit) => [unit.code, unit]));

/** Groups units by a key, in the order of the tables; `inOrder` sorts a group when it is asked for. */
function group<T extends { name: string; code: string }>(
  units: Iterable<T>,
  keys: (unit: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const unit of units) {
    for (const key of keys(unit)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [unit]);
      else members.push(unit);
    }
  }
  return groups;
}

function province(era: Era, [code = "", letter = "", name = "", nameEn = ""]: string[]): Province {
  const type = known(PROVINCE_TYPES[letter], code);
  return { kind: "province", era, code, type, name, fullName: `${TYPE_WORDS[type]} ${name}`, nameEn };
}

function commune(
  unit: Pick<Commune, "era" | "code" | "name" | "provinceCode" | "districtCode"> & { letter: string },
): Commune {
  const { era, code, name, provinceCode, districtCode, letter } = unit;
  const type = known(COMMUNE_TYPES[letter], code);
  const fullName = `${TYPE_WORDS[type]} ${name}`;
  return { kind: "commune", era, code, type, name, fullName, nameEn: withoutMarks(name), provinceCode, districtCode };
}

/** The map until 30 June 2025; taken apart on the first call. */
export const before = once((): BeforeTables => {
  const provinceRows = rows(PROVINCES_BEFORE);
  const districtRows = rows(DISTRICTS_BEFORE);
  const communeRows = rows(COMMUNES_BEFORE);
  const provinces = index(provinceRows.map((row) => province("before", row)));
  const districts = index(
    districtRows.map(([code = "", provinceCode = "", letter = "", name = ""]): District => {
      const type = known(DISTRICT_TYPES[letter], code);
      const fullName = `${TYPE_WORDS[type]} ${name}`;
      return {
        kind: "district",
        era: "before",
        code,
        type,
        name,
        fullName,
        nameEn: withoutMarks(name),
        provinceCode,
      };
    }),
  );
  const communes = index(
    communeRows.map(([code = "", districtCode = "", letter = "", name = ""]) => {
      const { provinceCode } = known(districts.get(districtCode), code);
      return commune({ era: "before", code, name, provinceCode, districtCode, letter });
    }),
  );
  return {
    provinces,
    districts,
    communes,
    districtsByProvince: group(districts.values(), (unit) => [unit.provinceCode]),
    communesByProvince: group(communes.values(), (unit) => [unit.provinceCode]),
    communesByDistrict: group(communes.values(), (unit) => (unit.districtCode === null ? [] : [unit.districtCode])),
    provinceNow: new Map(provinceRows.map(([code = "", , , , now = ""]) => [code, now])),
    communesNow: new Map(communeRows.map(([code = "", , , , now = ""]) => [code, now.split(" ")])),
    islandsNow: new Map(districtRows.flatMap(([code = "", , , , now = ""]) => (now === "" ? [] : [[code, now]]))),
  };
});

/** The map since 1 July 2025; taken apart on the first call. */
export const since = once((): SinceTables => {
  const old = before();
  const provinces = index(rows(PROVINCES_SINCE).map((row) => province("since", row)));
  const communes = index(
    rows(COMMUNES_SINCE).map(([code = "", provinceCode = "", letter = "", name = ""]) =>
      commune({ era: "since", code, name, provinceCode, districtCode: null, letter }),
    ),
  );
  return {
    provinces,
    communes,
    communesByProvince: group(communes.values(), (unit) => [unit.provinceCode]),
    predecessors: group(old.communes.values(), (unit) => known(old.communesNow.get(unit.code), unit.code)),
    islands: new Map([...old.islandsNow].map(([code, now]) => [now, known(old.districts.get(code), code)])),
    mergedFrom: group(old.provinces.values(), (unit) => [known(old.provinceNow.get(unit.code), unit.code)]),
  };
});

/** The tables of an era. */
export const tablesOf = (era: Era): EraTables => (era === "before" ? before() : since());

import { foldVietnamese, sameText } from "../text.js";
import { byName, TYPE_WORDS, tablesOf } from "./tables.js";
import type { Commune, CommuneType, Era, Province } from "./types.js";

/** Letters and digits only, so that hyphens, apostrophes and spaces do not matter. */
const key = (text: string): string => foldVietnamese(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** Short and former names that everybody uses, as keys. Only those that can mean one province. */
const SHORT_NAMES: Record<Era, Record<string, string>> = {
  before: { brvt: "77", thuathienhue: "46", tthue: "46", daclac: "66", darlac: "66", dacnong: "67", ...everywhere() },
  since: { thuathienhue: "46", tthue: "46", daclac: "66", darlac: "66", ...everywhere() },
};

function everywhere(): Record<string, string> {
  return { hn: "01", hcm: "79", hcmc: "79", saigon: "79", sg: "79" };
}

const PROVINCE_WORDS = /^(?:tinh|thanh pho|t\s?\.\s?p\s?\.?|tp\s?\.?|t\s?\.)\s*(?=\S)/;
const ENGLISH_WORDS = /\s(?:province|city)$/;

const provinceIndexes: Partial<Record<Era, Map<string, Province>>> = {};

function provinceIndex(era: Era): Map<string, Province> {
  const existing = provinceIndexes[era];
  if (existing !== undefined) return existing;
  const { provinces } = tablesOf(era);
  const made = new Map<string, Province>();
  for (const [shortName, code] of Object.entries(SHORT_NAMES[era])) {
    const province = provinces.get(code);
    if (province !== undefined) made.set(shortName, province);
  }
  for (const province of provinces.values()) {
    made.set(key(province.name), province);
    made.set(key(province.nameEn), province);
  }
  provinceIndexes[era] = made;
  return made;
}

function provinceIn(era: Era, text: string): Province | undefined {
  const names = provinceIndex(era);
  const folded = foldVietnamese(text).replace(ENGLISH_WORDS, "");
  return names.get(key(folded)) ?? names.get(key(folded.replace(PROVINCE_WORDS, "")));
}

/**
 * Finds a province by its name, with or without marks and words such as "tỉnh" or "TP.", by a common short name ("TP.HCM", "BR-VT"), or
 * by its code where the era is given. Without an era it looks on today's map first, then on the old one, by name only.
 */
export function findProvince(text: string, era?: Era): Province | undefined {
  if (era === undefined) return provinceIn("since", text) ?? provinceIn("before", text);
  return tablesOf(era).provinces.get(text.trim()) ?? provinceIn(era, text);
}

const COMMUNE_WORDS: readonly (readonly [RegExp, CommuneType])[] = [
  [/^(?:xa\s+|x\s?\.\s*)(?=\S)/, "xa"],
  [/^(?:phuong\s+|p\s?\.\s*|p\s+|p(?=\d))(?=\S)/, "phuong"],
  [/^(?:thi tran\s+|t\s?\.?\s?t\s?\.\s*|tt\s+)(?=\S)/, "thi_tran"],
  [/^(?:dac khu\s+|dk\s?\.\s*|dk\s+)(?=\S)/, "dac_khu"],
];

const communeIndexes: Partial<Record<Era, Map<string, Commune[]>>> = {};

function communeIndex(era: Era): Map<string, Commune[]> {
  const existing = communeIndexes[era];
  if (existing !== undefined) return existing;
  const made = new Map<string, Commune[]>();
  for (const commune of tablesOf(era).communes.values()) {
    const name = key(commune.name);
    const sharers = made.get(name);
    if (sharers === undefined) made.set(name, [commune]);
    else sharers.push(commune);
  }
  communeIndexes[era] = made;
  return made;
}

function communesIn(era: Era, text: string, province: string | undefined): Commune[] {
  const names = communeIndex(era);
  const inProvince = (unit: Commune) => province === undefined || unit.provinceCode === province;
  const folded = foldVietnamese(text);
  const whole = (names.get(key(folded)) ?? []).filter(inProvince);
  const word = COMMUNE_WORDS.find(([words]) => words.test(folded));
  if (word === undefined) return whole;
  const named = (names.get(key(folded.replace(word[0], ""))) ?? []).filter(inProvince);
  const typed = named.filter((unit) => unit.type === word[1]);
  // A xã that has become a phường since is still called xã: the name counts more than the type.
  return [...new Set([...whole, ...(typed.length > 0 ? typed : named)])];
}

/**
 * Finds all communes with a name, with or without marks and words such as "xã" or "P."; names are not unique. Those spelled exactly as
 * asked come first, then by name. A province's code is given together with its era; without an era both maps are searched, today's first.
 */
export function findCommunes(
  text: string,
  where: { era: Era; province?: string } | { era?: undefined; province?: undefined } = {},
): readonly Commune[] {
  const eras: readonly Era[] = where.era === undefined ? ["since", "before"] : [where.era];
  const exact = (unit: Commune) => sameText(unit.name, text) || sameText(unit.fullName, text);
  const withType = (unit: Commune) => sameText(`${TYPE_WORDS[unit.type]} ${unit.name}`, text);
  const rank = (unit: Commune) => (withType(unit) ? 0 : exact(unit) ? 1 : 2);
  return eras.flatMap((era) =>
    communesIn(era, text, where.province)
      .map((unit) => ({ unit, rank: rank(unit) }))
      .sort((a, b) => a.rank - b.rank || byName(a.unit, b.unit))
      .map(({ unit }) => unit),
  );
}

// @ts-check
// Reads the unpacked wheel of `vietnamadminunits` (PyPI) into our tables, before corrections.
const fs = require("node:fs");
const path = require("node:path");
const { cell } = require("./tables.cjs");

/** @typedef {import("./tables.cjs").Row} Row */
/** @typedef {Record<string, string | null>} Entry */

const TYPES = /** @type {const} */ ([
  ["tỉnh", "tinh"],
  ["thành phố", "thanh_pho"],
  ["thị xã", "thi_xa"],
  ["thị trấn", "thi_tran"],
  ["quận", "quan"],
  ["huyện", "huyen"],
  ["phường", "phuong"],
  ["đặc khu", "dac_khu"],
  ["xã", "xa"],
]);

/**
 * Splits "Phường Phúc Xá" into its type and its name. The source's own type column is wrong in places, the full name is not.
 * @param {string} fullName
 */
function splitFullName(fullName) {
  const text = fullName.normalize("NFC").replace(/\s+/g, " ").trim();
  const lower = text.toLowerCase();
  for (const [words, type] of TYPES) {
    if (lower.startsWith(`${words} `)) return { type, name: text.slice(words.length + 1) };
  }
  throw new Error(`No type of unit in "${fullName}"`);
}

const ENGLISH = new Map([
  ["Hà Nội", "Hanoi"],
  ["Hải Phòng", "Haiphong"],
  ["Hồ Chí Minh", "Ho Chi Minh City"],
]);

/** The name without marks, or the one that English uses. @param {string} name */
const englishName = (name) =>
  ENGLISH.get(name) ??
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").replaceAll(" - ", "-");

/** @param {string} folder @param {string} file */
function readJson(folder, file) {
  // Written by Python: a missing value is a bare NaN, which JSON does not know.
  const text = fs.readFileSync(path.join(folder, "vietnamadminunits/data", file), "utf8");
  return JSON.parse(text.replace(/: NaN\b/g, ": null"));
}

/** The source's dictionaries of communes: the same units, spread over three by whether marks are needed to tell names apart. */
const WARD_KINDS = ["NO_ACCENTED", "ACCENTED", "SHORT_ACCENTED"];

/** @param {Record<string, string>} map @param {string} key */
function get(map, key) {
  const value = map[key];
  if (value === undefined) throw new Error(`The source names "${key}" and does not define it`);
  return value;
}

/** @param {Entry} entry @param {string} field */
function text(entry, field) {
  const value = entry[field];
  if (typeof value !== "string" || value === "") throw new Error(`No ${field} in ${JSON.stringify(entry)}`);
  return value;
}

/** Reads the package. @param {string} folder the unpacked wheel @returns {import("./tables.cjs").Tables} */
function readSource(folder) {
  const today = readJson(folder, "parser_from_2025.json");
  const legacy = readJson(folder, "parser_legacy.json");
  const converter = readJson(folder, "converter_2025.json");

  /** @type {Record<string, string>} key of a unit -> its code */
  const provinceNow = {};
  /** @type {Row[]} */
  const provincesSince = [];
  for (const [key, entry] of entries(today.DICT_PROVINCE)) {
    const unit = splitFullName(text(entry, "province"));
    provinceNow[key] = text(entry, "provinceCode");
    provincesSince.push({ code: text(entry, "provinceCode"), ...unit, nameEn: englishName(unit.name) });
  }

  /** @type {Record<string, string>} key of an old province -> code of today's */
  const successor = {};
  for (const [key, olds] of Object.entries(converter.DICT_PROVINCE))
    for (const old of /** @type {string[]} */ (olds)) successor[old] = get(provinceNow, key);
  /** @type {Record<string, string>} */
  const provinceThen = {};
  /** @type {Row[]} */
  const provincesBefore = [];
  for (const [key, entry] of entries(legacy.DICT_PROVINCE)) {
    const unit = splitFullName(text(entry, "province"));
    const code = text(entry, "provinceCode");
    provinceThen[key] = code;
    provincesBefore.push({ code, ...unit, nameEn: englishName(unit.name), now: get(successor, key) });
  }

  /** @type {Record<string, Row>} "province_commune" -> commune of today */
  const communesNow = {};
  for (const kind of WARD_KINDS)
    for (const [province, communes] of Object.entries(today[`DICT_PROVINCE_WARD_${kind}`]))
      for (const [key, entry] of entries(communes))
        communesNow[`${province}_${key}`] ??= {
          code: text(entry, "wardCode"),
          province: get(provinceNow, province),
          ...splitFullName(text(entry, "ward")),
        };

  // "province_district_commune" -> codes of today; an island district without communes has an empty last part.
  /** @type {Map<string, Set<string>>} */
  const now = new Map();
  const link = (/** @type {string} */ old, /** @type {string} */ province, /** @type {string} */ key) => {
    const commune = communesNow[`${province}_${key}`];
    if (commune === undefined) throw new Error(`No commune ${key} in ${province}`);
    now.set(old, (now.get(old) ?? new Set()).add(cell(commune, "code")));
  };
  for (const [province, communes] of Object.entries(converter.DICT_PROVINCE_WARD_NO_DIVIDED))
    for (const [key, olds] of Object.entries(/** @type {Record<string, string[]>} */ (communes)))
      for (const old of olds) link(old, province, key);
  for (const [province, olds] of Object.entries(converter.DICT_PROVINCE_WARD_DIVIDED))
    for (const [old, parts] of Object.entries(/** @type {Record<string, { newWardKey: string }[]>} */ (olds)))
      for (const part of parts) link(old, province, part.newWardKey);
  const codesNow = (/** @type {string} */ old) => [...(now.get(old) ?? [])].sort().join("|");

  /** @type {Record<string, string>} */
  const districtCode = {};
  /** @type {Row[]} */
  const districtsBefore = [];
  for (const [province, districts] of Object.entries(legacy.DICT_PROVINCE_DISTRICT))
    for (const [key, entry] of entries(districts)) {
      const code = text(entry, "districtCode");
      districtCode[`${province}_${key}`] = code;
      districtsBefore.push({
        code,
        province: get(provinceThen, province),
        ...splitFullName(text(entry, "district")),
        now: codesNow(`${province}_${key}_`),
      });
    }

  /** @type {Map<string, Row>} */
  const communesBefore = new Map();
  for (const kind of WARD_KINDS)
    for (const [province, districts] of Object.entries(legacy[`DICT_PROVINCE_DISTRICT_WARD_${kind}`]))
      for (const [district, communes] of Object.entries(/** @type {Record<string, unknown>} */ (districts)))
        for (const [key, entry] of entries(communes)) {
          if (entry.ward === null) continue; // the placeholder of an island district
          const code = text(entry, "wardCode");
          communesBefore.set(code, {
            code,
            district: get(districtCode, `${province}_${district}`),
            ...splitFullName(text(entry, "ward")),
            now: codesNow(`${province}_${district}_${key}`),
          });
        }

  return {
    "provinces-since": provincesSince,
    "provinces-before": provincesBefore,
    "districts-before": districtsBefore,
    "communes-since": Object.values(communesNow).filter(unseen()),
    "communes-before": [...communesBefore.values()],
  };
}

/** @param {unknown} dictionary */
const entries = (dictionary) => Object.entries(/** @type {Record<string, Entry>} */ (dictionary));

/** A filter that lets every code through once. @returns {(row: Row) => boolean} */
function unseen() {
  const seen = new Set();
  return (row) => !seen.has(cell(row, "code")) && seen.add(cell(row, "code")) !== undefined;
}

module.exports = { splitFullName, readSource };

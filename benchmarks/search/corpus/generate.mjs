// @ts-check
// Makes a large catalogue for measuring the search: always the same one for a seed. Its products are made up: they are no facts about
// anybody, are never shown in the shop and never written into a database that sells.
import fs from "node:fs";
import path from "node:path";
import units from "@cho-ocop/vietnam/units";
import { ROOT } from "../../../scripts/lib/steps.mjs";

// A default import, since jest sees no names in a CommonJS module that passes on those of others.
const { findProvince, successorProvince } = units;

/** @typedef {import("@cho-ocop/search").SearchDocument} SearchDocument */
/** @typedef {{ kind: string, district: string, province: string, provinceBefore: string }} Truth What the generator knows of a product, whatever its texts say; provinces by name. */
/** @typedef {{ document: SearchDocument, truth: Truth }} Product */
/** @typedef {{ code: string, group: string, stems: string[] }} Kind */
/** @typedef {{ title: string, kind: string, group: string, provinceBefore: string, district: string, commune: string, producer: string, stars: 3 | 4 | 5, price: number }} Draft */

const FOLDER = path.join(ROOT, "data/search/corpus");
const SEED = 20_260_101;

/** @param {string} file */
const readJson = (file) => JSON.parse(fs.readFileSync(path.join(FOLDER, file), "utf8"));

/** Products whose names shoppers know, typed in by hand, in the order of the file. @returns {Draft[]} */
function namedProducts() {
  const [, ...lines] = fs.readFileSync(path.join(FOLDER, "named.tsv"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [
      title = "",
      kind = "",
      group = "",
      provinceBefore = "",
      district = "",
      commune = "",
      producer = "",
      stars,
      price,
    ] = line.split("\t");
    const rating = /** @type {3 | 4 | 5} */ (Number(stars));
    return {
      title,
      kind,
      group,
      provinceBefore,
      district,
      commune,
      producer,
      stars: rating,
      price: Number(price) * 1000,
    };
  });
}

/** Mulberry32: numbers from 0 to 1 that are the same on every machine. @param {number} seed @returns {() => number} */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The codes of a province of the old map and of what it is part of today. @param {string} name */
function provinceCodes(name) {
  const before = findProvince(name, "before");
  const now = before && successorProvince(before.code);
  if (before === undefined || now === undefined) throw new Error(`No such province before July 2025: ${name}`);
  return { before: before.code, province: now.code, now: now.name };
}

/** @param {() => number} next @param {Map<string, ReturnType<typeof provinceCodes>>} provinces @param {readonly string[]} sentences */
const maker = (next, provinces, sentences) => (/** @type {string} */ id, /** @type {Draft} */ draft) => {
  const codes = provinces.get(draft.provinceBefore) ?? provinceCodes(draft.provinceBefore);
  provinces.set(draft.provinceBefore, codes);
  next(); // sales, which this catalogue leaves out; the number is drawn so that the rest stays the same
  const inStock = next() > 0.12;
  const decidedOn = new Date((1_700_000_000 + Math.floor(next() * 6e7)) * 1000).toISOString().slice(0, 10);
  const now = codes.now === draft.provinceBefore ? "" : ` (nay thuộc ${codes.now})`;
  const sentence = sentences[Math.floor(next() * sentences.length)];
  /** @type {SearchDocument} */
  const document = {
    id,
    digest: id,
    title: draft.title,
    names: [],
    decisions: [],
    producer: { id: `prdr_${draft.producer}`, handle: draft.producer, name: draft.producer },
    group: draft.group,
    productSet: null,
    province: codes.province,
    provinceBefore: codes.before,
    places: [...new Set([draft.commune, draft.district, draft.provinceBefore, codes.now])],
    periods: [{ from: day("2020-01-01"), to: day("2199-12-31"), status: "valid", stars: draft.stars }],
    decidedOn: day(decidedOn),
    price: draft.price,
    inStock,
    demonstration: true,
    aliases: [],
    description: `${draft.title} do ${draft.producer} sản xuất tại xã ${draft.commune}, ${draft.district}, ${draft.provinceBefore}${now}. ${sentence} Sản phẩm OCOP ${draft.stars} sao.`,
  };
  /** @type {Truth} */
  const truth = {
    kind: draft.kind,
    district: draft.district,
    province: codes.now,
    provinceBefore: draft.provinceBefore,
  };
  return { document, truth };
};

/** @param {string} text */
const day = (text) => /** @type {import("@cho-ocop/ocop-rules").CalendarDay} */ (text);

/**
 * A catalogue of `count` products: the well-known names first, then products made up of kinds, places, brands and producers. Their
 * aliases are empty: they are the search's to add.
 * @param {number} count @param {number} [seed] @returns {Product[]}
 */
export function generateCatalogue(count, seed = SEED) {
  const words = readJson("words.json");
  /** @type {Kind[]} */
  const kinds = readJson("kinds.json");
  const named = namedProducts();
  const next = numbers(seed);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]);
  const districts = [
    ...new Set([...named.map(({ district, provinceBefore }) => `${district}, ${provinceBefore}`), ...words.districts]),
  ];
  const make = maker(next, new Map(), words.sentences);
  const products = named.slice(0, count).map((draft, index) => make(`h${String(index + 1).padStart(3, "0")}`, draft));
  for (let number = 1; products.length < count; number += 1) {
    const kind = /** @type {Kind} */ (kinds[Math.floor(next() ** 1.15 * kinds.length)]);
    const stem = pick(kind.stems);
    const [district = "", provinceBefore = ""] = pick(districts).split(", ");
    const commune = `${pick(words.communeFirst)} ${pick(words.communeSecond)}`;
    const brand = String(pick(words.brands));
    const title = titleOf(next(), {
      stem,
      district,
      provinceBefore,
      commune,
      brand,
      quality: () => String(pick(words.qualities)),
    });
    const producer = producerOf(next(), { stem, district, commune, brand }, () => [
      String(pick(words.familyNames)),
      String(pick(words.givenNames)),
    ]);
    const rating = next();
    const stars = rating < 0.66 ? 3 : rating < 0.985 ? 4 : 5;
    const price = Math.round(20 + next() ** 2 * 900) * 1000;
    products.push(
      make(`g${String(number).padStart(6, "0")}`, {
        title,
        kind: kind.code,
        group: kind.group,
        provinceBefore,
        district,
        commune,
        producer,
        stars,
        price,
      }),
    );
  }
  return products;
}

/** @param {number} share from 0 to 1 @param {{ stem: string, district: string, provinceBefore: string, commune: string, brand: string, quality: () => string }} parts */
function titleOf(share, { stem, district, provinceBefore, commune, brand, quality }) {
  if (share < 0.22) return `${stem} ${district}`;
  if (share < 0.45) return `${stem} ${brand}`;
  if (share < 0.6) return `${stem} ${commune}`;
  if (share < 0.75) return `${stem} ${quality()} ${brand}`;
  if (share < 0.88) return `${stem} ${district} ${quality()}`;
  return `${stem} ${provinceBefore} ${brand}`;
}

/** @param {number} share from 0 to 1 @param {{ stem: string, district: string, commune: string, brand: string }} parts @param {() => string[]} person */
function producerOf(share, { stem, district, commune, brand }, person) {
  if (share < 0.35) return `HTX Nông nghiệp ${commune}`;
  if (share < 0.55) return `HTX ${stem} ${district}`;
  if (share < 0.75) return `Công ty TNHH ${brand}`;
  if (share < 0.9) return `Cơ sở sản xuất ${person().join(" ")}`;
  return `Hộ kinh doanh ${person().join(" Thị ")}`;
}

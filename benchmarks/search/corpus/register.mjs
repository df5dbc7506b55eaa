// @ts-check
// The real names that the search has to find: the shipped register and the demonstration's products, as documents.
import fs from "node:fs";
import path from "node:path";
import units from "@cho-ocop/vietnam/units";
import { ROOT } from "../../../scripts/lib/steps.mjs";

// A default import, since jest sees no names in a CommonJS module that passes on those of others.
const { findProvince, successorProvince } = units;

/** @typedef {import("./generate.mjs").Product} Product */
/** @typedef {{ era: "before" | "since", province: string, district?: string, commune?: string }} Origin */
/** @typedef {{ key: string, name: string, group: string, productSet?: number, origin: Origin, producer?: { key: string, name: string }, stars: number | null, price: number | null, inStock: boolean, demonstration: boolean }} Entry */

/** @param {string} file */
const read = (file) => fs.readFileSync(path.join(ROOT, "data", file), "utf8");

/** @returns {Entry[]} */
function registerEntries() {
  /** @type {Map<string, { price: number, stock: number }>} */
  const offers = new Map(
    JSON.parse(read("demonstration/real-listings.json")).listings.map(
      (/** @type {{ key: string, listing: { price: number, stock: number } }} */ { key, listing }) => [key, listing],
    ),
  );
  return read("register/register.jsonl")
    .trim()
    .split("\n")
    .map((line) => {
      const entry = JSON.parse(line);
      const offer = offers.get(entry.key);
      const [{ stars = null } = { stars: null }] = [...(entry.certificates ?? [])].reverse();
      return { ...entry, stars, price: offer?.price ?? null, inStock: (offer?.stock ?? 0) > 0, demonstration: false };
    });
}

/** @returns {Entry[]} */
function demonstrationEntries() {
  const { producers, products } = JSON.parse(read("demonstration/catalogue.json"));
  return products.map((/** @type {any} */ product) => {
    const producer = producers.find((/** @type {{ key: string }} */ { key }) => key === product.producer);
    const offer = { price: product.listing?.price ?? null, inStock: (product.listing?.stock ?? 0) > 0 };
    return {
      ...product,
      ...offer,
      producer,
      origin: { era: "since", province: producer.province },
      demonstration: true,
    };
  });
}

const TYPE_WORDS = /^(?:TP\.|TX\.|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã|Đặc khu)\s+/u;

/**
 * The register and the demonstration's products. Stars are those that the sources state, on every day: this catalogue measures whether
 * names are found, not what is valid when.
 * @returns {Product[]}
 */
export function registerCatalogue() {
  return [...registerEntries(), ...demonstrationEntries()].map((entry) => {
    const { origin } = entry;
    const unit = findProvince(origin.province, origin.era);
    const now = origin.era === "since" ? unit : unit && successorProvince(unit.code);
    if (unit === undefined || now === undefined) throw new Error(`${entry.key}: no such province: ${origin.province}`);
    const before = origin.era === "before" ? unit : undefined;
    const local = [origin.commune, origin.district].flatMap((name) =>
      name === undefined ? [] : [name.replace(TYPE_WORDS, "")],
    );
    const stars = entry.stars === 3 || entry.stars === 4 || entry.stars === 5 ? entry.stars : null;
    /** @type {import("@cho-ocop/search").SearchDocument} */
    const document = {
      id: entry.key,
      digest: entry.key,
      title: entry.name,
      names: [],
      decisions: [],
      producer:
        entry.producer === undefined
          ? null
          : { id: entry.producer.key, handle: entry.producer.key, name: entry.producer.name },
      group: entry.group,
      productSet: entry.productSet ?? null,
      province: now.code,
      provinceBefore: before?.code ?? null,
      places: [...new Set([...local, ...(before === undefined ? [] : [before.name]), now.name])],
      periods: [{ from: day("2020-01-01"), to: day("2199-12-31"), status: "unverified", stars }],
      decidedOn: null,
      price: entry.price,
      inStock: entry.inStock,
      demonstration: entry.demonstration,
      aliases: [],
      description: null,
    };
    const truth = { kind: "", district: local.at(-1) ?? "", province: now.name, provinceBefore: before?.name ?? "" };
    return { document, truth };
  });
}

/** @param {string} text */
const day = (text) => /** @type {import("@cho-ocop/ocop-rules").CalendarDay} */ (text);

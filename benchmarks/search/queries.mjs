// @ts-check
// The shoppers' queries and what a good answer to each holds, decided by what is known of the products and never by an engine.
import fs from "node:fs";
import path from "node:path";
import vietnam from "@cho-ocop/vietnam/typed";
import { ROOT } from "../../scripts/lib/steps.mjs";

// A default import, since jest sees no names in a CommonJS module that passes on those of others.
const { wordsOf } = vietnam;

/** @typedef {import("./corpus/generate.mjs").Product} Product */
/**
 * Every field that is given must hold; inside a list one of its values must.
 * @typedef {object} Where
 * @property {string[]} [kind] kinds of data/search/corpus/kinds.json
 * @property {string[]} [district]
 * @property {string[]} [province] of today, by name
 * @property {string[]} [provinceBefore]
 * @property {number[]} [stars]
 * @property {string[]} [group]
 * @property {string[]} [named] words that the title holds side by side, marks included
 * @property {string[]} [producer] words that the producer's name holds side by side, marks included
 * @property {number} [priceMax] whole đồng
 */
/** @typedef {{ titles: string[] } | { where: Where }} Expected `titles`: products whose title holds one of these, marks aside. */
/** @typedef {{ id: string, category: string, catalogue: "generated" | "register", text: string, expected: Expected }} Query */

export const SETS = /** @type {const} */ (["main", "held-out"]);
/** @typedef {(typeof SETS)[number]} SetName */

/** @param {SetName} set @returns {Query[]} */
export const queriesOf = (set) =>
  JSON.parse(fs.readFileSync(path.join(ROOT, `data/search/queries/${set}.json`), "utf8")).queries;

/** @type {Map<string, { fold: string, marked: string }>} */
const spellings = new Map();

/** The words of a text between single spaces. Titles are asked for with every query, so they are kept. @param {string} text @param {boolean} marks */
function spelled(text, marks) {
  let known = spellings.get(text);
  if (known === undefined) {
    const words = wordsOf(text);
    known = {
      fold: ` ${words.map(({ fold }) => fold).join(" ")} `,
      marked: ` ${words.map(({ fold, marked }) => marked ?? fold).join(" ")} `,
    };
    spellings.set(text, known);
  }
  return marks ? known.marked : known.fold;
}

/** @param {string} text @param {readonly string[]} phrases @param {boolean} marks */
const holdsOne = (text, phrases, marks) => {
  const words = spelled(text, marks);
  return phrases.some((phrase) => words.includes(spelled(phrase, marks)));
};

/** @template T @param {readonly T[] | undefined} wanted @param {T} value */
const among = (wanted, value) => wanted === undefined || wanted.includes(value);

/** Whether a product is a good answer. @param {Expected} expected @param {Product} product */
export function relevant(expected, { document, truth }) {
  if ("titles" in expected) return holdsOne(document.title, expected.titles, false);
  const { where } = expected;
  return (
    among(where.kind, truth.kind) &&
    among(where.district, truth.district) &&
    among(where.province, truth.province) &&
    among(where.provinceBefore, truth.provinceBefore) &&
    among(where.group, document.group) &&
    among(where.stars, document.periods[0]?.stars ?? 0) &&
    (where.priceMax === undefined || (document.price ?? Number.POSITIVE_INFINITY) <= where.priceMax) &&
    (where.named === undefined || holdsOne(document.title, where.named, true)) &&
    (where.producer === undefined || holdsOne(document.producer?.name ?? "", where.producer, true))
  );
}

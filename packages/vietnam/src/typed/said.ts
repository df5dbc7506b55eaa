import { type Dong, dong } from "../money.js";

/** What a sentence said, and the sentence without those words. */
export interface Said<Value> {
  readonly value: Value;
  readonly rest: string;
}

/** Prices from and to, whole đồng, both included; null where a side is open. */
export interface PriceRange {
  readonly min: Dong | null;
  readonly max: Dong | null;
}

/** Composed text and the same without marks in lower case, letter under letter, so that what is found in one is cut from the other. */
function inParallel(text: string): { text: string; plain: string } {
  const composed = text.normalize("NFC");
  const plain = Array.from(composed, (letter) => {
    const bare = letter
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[đĐ]/, "d")
      .toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join("");
  return { text: composed, plain };
}

const without = (text: string, start: number, length: number): string =>
  `${text.slice(0, start)} ${text.slice(start + length)}`;

const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const DIGIT = "mot|hai|ba|bon|tu|nam|sau|bay|tam|chin";
const STAR = String.raw`(?:\s*[*★⭐]|\s*sao(?![\p{L}\p{M}]))`;
const COUNT = `(?:[345]|ba|bon|tu|nam)`;
const STARS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<from>tu|it nhat|toi thieu|>=|≥)\s+)?(?:(?<above>tren|hon|>)\s+)?(?<first>${COUNT})(?:${STAR})?(?:\s*(?:-|,|den|toi|hoac|hay|va)\s*(?<second>${COUNT}))?${STAR}(?<up>\s*(?:tro len|\+))?`,
  "u",
);
const STAR_SIGNS = /[★⭐*](?:\s?[★⭐*]){2,4}/u;

/**
 * Reads how many stars a sentence asks for: "4 sao", "bốn sao", "4*", "★★★★" are 4; "từ 4 sao trở lên" is 4 and 5; "3-4 sao" is 3 and 4.
 * Null when it names none of the stars that certificates have, 3 to 5.
 */
export function readStars(sentence: string): Said<readonly (3 | 4 | 5)[]> | null {
  const { text, plain } = inParallel(sentence);
  const signs = STAR_SIGNS.exec(plain);
  if (signs !== null) {
    const count = signs[0].replace(/\s/g, "").length;
    return { value: starsFrom(count, count), rest: without(text, signs.index, signs[0].length) };
  }
  const found = STARS.exec(plain);
  if (found?.groups === undefined) return null;
  const { from, above, first = "", second, up } = found.groups;
  // "sào" of "yến sào" and "sảo" are other words than "sao".
  if (/s[àáảãạ]o/iu.test(text.slice(found.index, found.index + found[0].length))) return null;
  const least = countOf(first) + (above === undefined ? 0 : 1);
  const open = (from !== undefined && second === undefined) || up !== undefined || above !== undefined;
  const value = starsFrom(least, open ? 5 : countOf(second ?? first));
  return value.length === 0 ? null : { value, rest: without(text, found.index, found[0].length) };
}

const countOf = (text: string): number => DIGITS[text] ?? Number(text);

const starsFrom = (least: number, most: number): (3 | 4 | 5)[] =>
  ([3, 4, 5] as const).filter((stars) => stars >= least && stars <= most);

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:trieu|tr|cu)/, 1_000_000],
  [/^(?:nghin|ngan|ngin|k)/, 1_000],
  [/^(?:dong|vnd|d|₫)/, 1],
];
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?`;
const SPOKEN = `(?:(?:${DIGIT}|muoi) )?(?:tram|chuc|muoi)(?: (?:${DIGIT})(?: muoi)?)?|${DIGIT}|muoi|nua`;
const UNIT = String.raw`(?:trieu|tr|cu|nghin|ngan|ngin|k|dong|vnd|d|₫)(?![\p{L}])`;
const AMOUNT = String.raw`(?:${NUMBER}|${SPOKEN})\s*${UNIT}(?:\s*(?:ruoi|\d{1,3}(?![\p{N}\p{L}%])))?(?:\s*(?:dong|vnd|d|₫)(?![\p{L}]))?`;
const UNDER = "duoi|khong qua|toi da|re hon|it hon|nho hon|thap hon|chua den|chua toi|<=|<|≤";
const OVER = "tren|hon|tu|toi thieu|it nhat|cao hon|dat hon|>=|>|≥";
const ABOUT = "tam|khoang|co|gan|chung|do";
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:gia\s+)?(?:tu\s+|trong khoang\s+|khoang\s+|tam\s+)?(?<low>(?:${NUMBER}|${SPOKEN})(?:\s*${UNIT})?)\s*(?:den|toi|-|–)\s*(?<high>${AMOUNT})`,
  "u",
);
const ONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:gia\s+)?(?:(?<under>${UNDER})|(?<over>${OVER})|(?<about>${ABOUT}))?\s*(?:gia\s+)?(?<amount>${AMOUNT})(?<up>\s*tro len)?(?<down>\s*tro xuong|\s*do lai)?`,
  "u",
);
/** How far "tầm 300k" reaches to both sides. */
const AROUND = 0.2;

/**
 * Reads the price that a sentence names, in whole đồng: "dưới 200k", "từ 50 đến 100 nghìn", "1tr2 trở lên"; "tầm 300k" and a price alone
 * mean a fifth less to a fifth more. Null when there is none: an amount needs a unit ("200k", "100.000đ"), so that weights stay words.
 */
export function readPrice(sentence: string): Said<PriceRange> | null {
  const { text, plain } = inParallel(sentence);
  const range = RANGE.exec(plain);
  if (range?.groups !== undefined) {
    const { low = "", high = "" } = range.groups;
    const max = amountOf(high);
    const min = unitOf(low) === undefined ? amountOf(`${low} ${unitText(high)}`) : amountOf(low);
    if (min !== null && max !== null && min <= max)
      return { value: { min: dong(min), max: dong(max) }, rest: without(text, range.index, range[0].length) };
  }
  const one = ONE.exec(plain);
  const amount = amountOf(one?.groups?.amount ?? "");
  if (one?.groups === undefined || amount === null) return null;
  const { under, over, up, down } = one.groups;
  const value = priceRange(amount, under ?? down, over ?? up);
  return { value, rest: without(text, one.index, one[0].length) };
}

function priceRange(amount: number, under: string | undefined, over: string | undefined): PriceRange {
  if (under !== undefined) return { min: null, max: dong(amount) };
  if (over !== undefined) return { min: dong(amount), max: null };
  return { min: dong(Math.round(amount * (1 - AROUND))), max: dong(Math.round(amount * (1 + AROUND))) };
}

const AMOUNT_PARTS = new RegExp(
  String.raw`^(?<number>${NUMBER}|${SPOKEN})\s*(?<unit>${UNIT})\s*(?<more>ruoi|\d{1,3})?`,
  "u",
);

const unitText = (amount: string): string => AMOUNT_PARTS.exec(amount)?.groups?.unit ?? "";

const unitOf = (amount: string): number | undefined => {
  const unit = unitText(amount);
  return unit === "" ? undefined : UNITS.find(([pattern]) => pattern.test(unit))?.[1];
};

/** "1tr2" is 1,200,000, "1 trieu ruoi" 1,500,000; null when it is no amount, or more than anything costs. */
function amountOf(text: string): number | null {
  const parts = AMOUNT_PARTS.exec(text)?.groups;
  const unit = unitOf(text);
  if (parts === undefined || unit === undefined) return null;
  const { number = "", more } = parts;
  const whole = /^\d/.test(number) ? digitsOf(number) : spokenOf(number);
  const part = more === undefined ? 0 : more === "ruoi" ? 0.5 : Number(more) / 10 ** more.length;
  const amount = Math.round((whole + part) * unit);
  return amount >= 1_000 && amount <= 1_000_000_000 ? amount : null;
}

/** Points and commas before three digits part thousands, else they are decimal. */
const digitsOf = (text: string): number =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? Number(text.replace(/[.,]/g, "")) : Number(text.replace(",", "."));

function spokenOf(text: string): number {
  if (text === "nua") return 0.5;
  let sum = 0;
  let last = 0;
  for (const word of text.split(" ")) {
    if (word === "tram") [sum, last] = [sum + (last || 1) * 100, 0];
    else if (word === "chuc" || (word === "muoi" && last > 0)) [sum, last] = [sum + (last || 1) * 10, 0];
    else last += DIGITS[word] ?? 0;
  }
  return sum + last;
}

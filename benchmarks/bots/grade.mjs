// @ts-check
// Whether an answer of the bots is right, and whether all that it states is recorded. Reads only the text of the answer and the facts.
/** @typedef {import("./questions.mjs").Fact} Fact */
/** @typedef {import("./questions.mjs").Question} Question */
import { withoutMarks } from "./questions.mjs";

const dayFirst = (/** @type {string} */ day) => day.split("-").reverse().join("/");

const STATUS = {
  revoked: /thu hồi|revoked/i,
  superseded: /thay thế|superseded|replaced/i,
  unverified:
    /chưa kiểm chứng|chưa rõ|chưa thấy quyết định|chưa phải|mới được đề nghị|proposed|no decision|unverified|not verified|not known/i,
  expired: /hết hạn|expired/i,
  not_yet_valid: /chưa có hiệu lực|not yet/i,
  valid: /còn hạn|valid/i,
  expiring: /còn hạn|sắp hết hạn|valid|expir/i,
  transitional: /chuyển tiếp|transition/i,
};

const NONE_SHOWN = /hôm nay không gắn sao|không còn được gắn sao|none are shown|no stars are shown|may no longer/i;
const NOT_KNOWN = /chưa rõ|chưa ghi|không ghi|not known|does not (say|record)/i;

/** @type {Record<Question["intent"], (text: string, fact: Fact) => boolean>} */
const RIGHT = {
  stars: (text, { name, stars }) =>
    stars === null
      ? NONE_SHOWN.test(text)
      : new RegExp(`: ${stars} (sao OCOP|OCOP stars)`).test(text) && text.includes(name),
  premise: (text, { stars }) =>
    stars === null ? NONE_SHOWN.test(text) : text.includes(`${stars} sao OCOP`) && /Không:/.test(text),
  is_ocop: (text, { stars }) =>
    stars === null
      ? /không có giấy chứng nhận nào được xác nhận|no certificate of it is confirmed|hôm nay không gắn sao|none are shown|no stars are shown/i.test(
          text,
        )
      : /đang có giá trị|valid certificate|(sao OCOP|OCOP stars)\./.test(text),
  producer: (text, { producer }) => (producer === null ? NOT_KNOWN.test(text) : text.includes(producer)),
  origin: (text, { place }) => place !== null && (text.includes(place) || text.includes(withoutMarks(place))),
  validity: (text, { status, validUntil }) =>
    (STATUS[/** @type {keyof typeof STATUS} */ (status)] ?? /^$/).test(text) &&
    (validUntil === null || !/^(valid|expiring|expired)$/.test(status) || text.includes(dayFirst(validUntil))),
  packaging: (text, { packaging }) => (packaging === null ? NOT_KNOWN.test(text) : text.includes(packaging)),
  price: (text, { price }) => price !== null && text.replace(/\D/g, "").includes(String(price)),
  unknown: (text) => /không biết|do not know|Bạn hỏi sản phẩm nào/.test(text) && !CLAIMS.test(text),
};

/** A sentence that gives a product stars, today's or earlier ones. */
const CLAIMS = /\d (sao OCOP|OCOP stars)|từng được công nhận|once recognised|sản phẩm của .*\.\n|is made by/;

/** Whether the last answer says what was asked, of the product that was asked for. @param {string} text @param {Question} question */
export function isRight(text, { intent, fact }) {
  if (intent === "unknown") return RIGHT.unknown(text, /** @type {Fact} */ ({}));
  return fact !== null && text.includes(fact.name) && RIGHT[intent](text, fact);
}

const numbersIn = (/** @type {string} */ text) => text.match(/\d[\d./-]*\d|\d/g) ?? [];

/** Days that the law counts from the last day of a certificate: the window of the re-evaluation (Decision 26/2026/QĐ-TTg, article 7.6). */
function countedDays(/** @type {string} */ validUntil) {
  return [180, 120].map((days) => {
    const day = new Date(`${validUntil}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - days);
    return dayFirst(day.toISOString().slice(0, 10));
  });
}

const OF_THE_LAW = /^(Nguồn|Source): [^\n]*26\/2026\/QĐ-TTg[^\n]*$/m;

/** What an answer says to be the producer, in a sentence or as the name of a firm anywhere. */
const PRODUCERS = [
  / là sản phẩm của (.+)\.$/gmu,
  / is made by (.+)\.$/gmu,
  /((?:HTX|Hợp tác xã|Công ty|CTCP|Cơ sở|Hộ kinh doanh|Tổ hợp tác|Doanh nghiệp) [^.,;:()\n–"]+)/gu,
];

/** The producers that an answer names. @param {string} text */
const producersIn = (text) =>
  PRODUCERS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name.trim()));

/** As a record in JSON has it. @param {string} text */
const inJson = (text) => JSON.stringify(text).slice(1, -1);

/**
 * What an answer states that is recorded of none of the entries it names: dates, stars, prices, decisions, producers. Numbers of lists are none.
 * @param {string} text @param {readonly Fact[]} facts @returns {string[]}
 */
export function inventedIn(text, facts) {
  // What the law says of the programme is of no product; its texts are checked against the law elsewhere.
  if (OF_THE_LAW.test(text) && !facts.some(({ name }) => text.includes(name))) return [];
  const stated = text
    .replace(/^\d\. /gm, "")
    .replace(/\d{1,3}(?:[.,]\d{3})+(?=\s?(?:₫|đ|VND))|(?<=₫\s?)\d{1,3}(?:[.,]\d{3})+/g, (amount) =>
      amount.replace(/\D/g, ""),
    )
    .replace(/\(?"?tiềm năng 5 sao"?\)?|xét 5 sao|chưa phải 5 sao/g, "")
    // What the register's own sentences count: days left, and the day on which the communes changed.
    .replace(/\(còn \d+ ngày\)|\(\d+ days left\)/g, "")
    .replace(/\b1\/7\/2025|\b1 July 2025/g, "")
    .replace(/26\/2026\/QĐ-TTg|\b134\/2025\/QH15/g, "");
  const named = facts.filter(({ name }) => text.includes(name));
  const known = new Set(
    named.flatMap(({ record, validUntil, price }) => [
      ...numbersIn(record),
      ...numbersIn(record.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, "$3/$2/$1")),
      ...(validUntil === null ? [] : countedDays(validUntil)),
      ...(price === null ? [] : [String(price)]),
    ]),
  );
  const told = facts.flatMap(({ producer }) => (producer !== null && text.includes(producer) ? [producer] : []));
  const strangers = [...told, ...producersIn(text)].filter(
    (producer) => !named.some(({ record }) => record.includes(inJson(producer))),
  );
  return [...numbersIn(stated).filter((number) => !known.has(number)), ...new Set(strangers)];
}

// @ts-check
// Questions to the bots, made from what the register says, with what a right answer says. Shares no code with the bots.

/**
 * What is known of an entry on the day of the questions.
 * @typedef {object} Fact
 * @property {string} handle
 * @property {string} name
 * @property {string | null} producer
 * @property {string | null} place the district, or the province where none is recorded, as stated before 1 July 2025; else the province of today
 * @property {number | null} stars that may be shown
 * @property {string} status
 * @property {string | null} validUntil of the certificate that speaks, YYYY-MM-DD
 * @property {string | null} packaging
 * @property {number | null} price the lowest of what is for sale of it, whole đồng; null when nothing is
 * @property {string} record all that is recorded of it, as text
 */
/** @typedef {"stars" | "is_ocop" | "producer" | "origin" | "validity" | "packaging" | "price" | "premise" | "unknown"} Intent */
/** @typedef {{ surface: string, intent: Intent, heldOut: boolean, turns: string[], fact: Fact | null, claimed: number | null }} Question */

/**
 * Ways to ask. The held-out ones are only ever measured: nothing in the bots was changed with an eye on them. Whoever needs to read how they
 * fail moves them to the seen ones and writes others.
 */
export const PHRASES = {
  seen: {
    stars: [
      "{} được mấy sao?",
      "{} mấy sao vậy shop",
      "cho mình hỏi {} đạt mấy sao ạ",
      "bên bạn xem hộ {} hiện được công nhận mấy sao rồi",
      "{} xếp hạng bao nhiêu sao thế",
      "không biết {} đang mấy sao nhỉ",
      "{} nằm ở hạng mấy sao OCOP",
    ],
    is_ocop: [
      "{} có phải OCOP không?",
      "{} có phải sản phẩm ocop không ạ",
      "mình muốn biết {} đã là ocop chưa",
      "{} có được chứng nhận ocop không nhỉ",
      "{} thuộc chương trình OCOP đúng không",
      "liệu {} có tên trong danh sách OCOP không",
    ],
    producer: [
      "{} của ai?",
      "{} do htx nào sản xuất",
      "cho hỏi ai làm {}",
      "đơn vị nào sản xuất ra {} vậy",
      "{} chủ thể là ai thế ạ",
      "ai đứng ra sản xuất {}",
      "{} là hàng của bên nào làm",
    ],
    origin: [
      "{} ở đâu?",
      "{} xuất xứ ở đâu vậy",
      "{} của tỉnh nào",
      "{} được sản xuất tại đâu ạ",
      "cho em hỏi nguồn gốc của {}",
      "{} đến từ vùng nào",
      "quê gốc {} ở đâu thế",
    ],
    validity: [
      "{} còn hạn không?",
      "giấy chứng nhận của {} còn hiệu lực không ạ",
      "chứng nhận của {} hết hạn khi nào",
      "{} bao giờ hết hạn vậy bạn",
      "{} hết hiệu lực chưa ạ",
      "giấy của {} dùng được tới ngày nào",
    ],
    packaging: [
      "{} đóng gói thế nào?",
      "quy cách đóng gói của {}",
      "một gói {} bao nhiêu gam",
      "{} đóng hộp ra sao",
      "{} mỗi hộp nặng bao nhiêu",
      "{} bán theo gói hay hộp",
    ],
    price: [
      "{} giá bao nhiêu?",
      "giá {} bao nhiêu vậy shop",
      "{} bán bao nhiêu tiền thế",
      "mua {} hết bao nhiêu",
      "{} nhiêu tiền vậy",
      "cho xin giá {}",
    ],
  },
  heldOut: {
    stars: ["hôm trước mua {}, không rõ là mấy sao OCOP vậy", "{} giờ được xếp mấy sao rồi ad"],
    is_ocop: ["{} có dán tem OCOP không bạn", "cho chị hỏi {} phải hàng OCOP thật không"],
    producer: ["{} bên nhà nào làm vậy shop", "cho biết cơ sở sản xuất {}"],
    origin: ["{} làm ra từ tỉnh nào ạ", "nhà mình cho hỏi {} của vùng nào vậy"],
    validity: ["{} giấy OCOP còn thời hạn không shop", "không biết {} đã hết hạn chứng nhận chưa"],
    packaging: ["{} một hộp mấy gói vậy", "cho hỏi {} đóng túi bao nhiêu gram"],
    price: ["{} bao nhiêu một phần vậy", "xin giá {} với shop"],
  },
};

const ENGLISH = {
  stars: ["How many stars does {} have?", "What is the OCOP rating of {}?"],
  is_ocop: ["Is {} an OCOP product?", "Is {} OCOP certified?"],
  producer: ["Who makes {}?", "Who is the producer of {}?"],
  origin: ["Where does {} come from?", "Where is {} made?"],
  validity: ["Is the certificate of {} still valid?", "When does {} expire?"],
  packaging: ["How is {} packaged?"],
  price: ["How much is {}?", "What is the price of {}?"],
};

/** The second message of a chat that named the product in the first. */
const FOLLOW_UPS = {
  stars: ["thế nó mấy sao?", "được mấy sao vậy"],
  is_ocop: ["nó có phải ocop không"],
  producer: ["của ai thế?", "nó của ai"],
  origin: ["ở đâu vậy?", "còn nó ở tỉnh nào"],
  validity: ["thế còn hạn không?", "nó hết hạn chưa"],
  packaging: ["đóng gói thế nào?"],
  price: ["giá bao nhiêu?"],
};
/** What is asked of products that there are not. @type {readonly ("stars" | "producer" | "validity" | "is_ocop")[]} */
const ASKED_OF_UNKNOWN = ["stars", "producer", "validity", "is_ocop"];
const TEENCODE = [
  [/không/g, "ko"],
  [/được/g, "dc"],
  [/vậy/g, "z"],
  [/mình/g, "mk"],
  [/sản phẩm/g, "sp"],
  [/bao nhiêu/g, "bnhieu"],
  [/thế nào/g, "ntn"],
  [/chứng nhận/g, "cn"],
  [/gì/g, "j"],
  [/rồi/g, "r"],
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {string} text */
export const withoutMarks = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");

/** One slip of the finger inside a word: a letter missing, doubled, or swapped with the next. @param {string} text @param {() => number} random */
export function mistype(text, random) {
  const words = [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const [first, second] = [text[at] ?? "", text[at + 1] ?? ""];
  const slips = [first === second ? first : "", first + first, second + first];
  const slip = slips[Math.floor(random() * slips.length)] ?? "";
  const rest = slip.length === 2 && slip[0] === second ? 2 : 1;
  return text.slice(0, at) + slip + text.slice(at + rest);
}

/** How people write: each takes the sentence with the product's name in it. @type {Record<string, (text: string, random: () => number) => string>} */
export const SURFACES = {
  "full marks": (text) => text,
  "no marks": (text) => withoutMarks(text).toLowerCase(),
  "one typo": mistype,
  teencode: (text) =>
    TEENCODE.reduce(
      (short, [long, brief]) => short.replace(/** @type {RegExp} */ (long), String(brief)),
      text.toLowerCase(),
    ),
  voice: (text) =>
    `alo cho anh hỏi là cái ${text
      .toLowerCase()
      .replace(/[?,.()"-]/g, " ")
      .replace(/\s+/g, " ")
      .trim()} nhé`,
  "mixed case": (text, random) =>
    [...text].map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join(""),
};

/** @template T @param {readonly T[]} list @param {() => number} random */
const pick = (list, random) => list[Math.floor(random() * list.length)];

/** @param {Fact} fact @returns {Exclude<Intent, "premise" | "unknown">[]} */
const intentsOf = (fact) => [
  "stars",
  "is_ocop",
  "producer",
  ...(fact.place === null ? [] : [/** @type {const} */ ("origin")]),
  "validity",
  "packaging",
  ...(fact.price === null ? [] : [/** @type {const} */ ("price")]),
];

/** @param {string} text @returns {string[]} */
const wordsOf = (text) =>
  withoutMarks(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** A name that no entry has: one of the register with its last words of another. @param {Fact} fact @param {readonly Fact[]} facts @param {() => number} random */
function unknownName(fact, facts, random) {
  const words = fact.name.split(/\s+/);
  const other = pick(facts, random)?.name.split(/\s+/) ?? [];
  const kept = words.slice(0, Math.max(1, words.length - 1 - Math.floor(random() * 2)));
  const made = [...kept, ...other.slice(-(words.length - kept.length))].join(" ");
  const said = wordsOf(made);
  // What is one slip away from a name, or holds a whole one, is no unknown name.
  const near = facts.some(({ name }) => {
    const own = wordsOf(name);
    return (
      own.every((word) => said.includes(word)) ||
      (own.length === said.length && own.filter((word, at) => !alike(word, said[at] ?? "")).length === 0)
    );
  });
  return near || words.length < 2 || wordsOf(words.join(" ")).length !== said.length ? null : made;
}

/** Whether two words are the same but for a letter. @param {string} left @param {string} right */
function alike(left, right) {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return (
    Math.max(left.length, right.length) - start - end <= 1 ||
    (left.length === right.length && left.length - start - end === 2)
  );
}

/**
 * Makes the questions. Asked is of entries whose name no other entry has or begins with; of the others the bots ask back.
 * @param {readonly Fact[]} facts @param {{ seed: number, perSurface: number, unknown: number }} wanted @returns {Question[]}
 */
export function generateQuestions(facts, { seed, perSurface, unknown }) {
  const random = randomFrom(seed);
  const folded = facts.map(({ name }) => wordsOf(name).join(" "));
  const alone = facts.filter((_, at) => folded.filter((one) => ` ${one} `.includes(` ${folded[at]} `)).length === 1);
  /** @type {Question[]} */
  const questions = [];
  const add = (/** @type {Omit<Question, "claimed"> & { claimed?: number }} */ question) =>
    questions.push({ claimed: null, ...question });
  for (let count = 0; count < perSurface; count += 1) {
    for (const [surface, write] of Object.entries(SURFACES)) {
      const fact = pick(alone, random);
      if (fact === undefined) continue;
      const intent = pick(intentsOf(fact), random) ?? "stars";
      const heldOut = count % 3 === 2;
      const phrase = pick(PHRASES[heldOut ? "heldOut" : "seen"][intent], random) ?? "{}";
      add({
        surface,
        intent,
        heldOut,
        fact,
        turns: [
          write(
            phrase.replace("{}", () => fact.name),
            random,
          ),
        ],
      });
    }
    const [english, followed, premised] = [pick(alone, random), pick(alone, random), pick(alone, random)];
    if (english === undefined || followed === undefined || premised === undefined) continue;
    const intent = pick(intentsOf(english), random) ?? "stars";
    const asked = (pick(ENGLISH[intent], random) ?? "{}").replace("{}", () => english.name);
    add({ surface: "English", intent, heldOut: false, fact: english, turns: [asked] });
    const next = pick(intentsOf(followed), random) ?? "stars";
    const first = `${followed.name} của ai vậy`;
    add({
      surface: "follow-up",
      intent: next,
      heldOut: false,
      fact: followed,
      turns: [first, pick(FOLLOW_UPS[next], random) ?? ""],
    });
    const claimed = [3, 4, 5].filter((stars) => stars !== premised.stars)[Math.floor(random() * 2)] ?? 5;
    const premise = pick(["{} {} sao đúng không?", "{} {} sao hả shop", "nghe nói {} {} sao phải không"], random) ?? "";
    const text = premise.replace("{}", () => premised.name).replace("{}", String(claimed));
    add({ surface: "follow-up", intent: "premise", heldOut: false, fact: premised, claimed, turns: [text] });
  }
  for (let count = 0; count < unknown; ) {
    const fact = pick(facts, random);
    const name = fact === undefined ? null : unknownName(fact, facts, random);
    if (name === null) continue;
    count += 1;
    const write = pick(
      Object.entries(SURFACES).filter(([surface]) => surface === "full marks" || surface === "no marks"),
      random,
    );
    const heldOut = count % 3 === 0;
    const phrase =
      pick(PHRASES[heldOut ? "heldOut" : "seen"][pick(ASKED_OF_UNKNOWN, random) ?? "stars"], random) ?? "{}";
    add({
      surface: write?.[0] ?? "",
      intent: "unknown",
      heldOut,
      fact: null,
      turns: [
        write?.[1](
          phrase.replace("{}", () => name),
          random,
        ) ?? "",
      ],
    });
  }
  return questions;
}

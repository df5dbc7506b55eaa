import { foldVietnamese } from "@cho-ocop/vietnam";

/** A word as it was typed (lower case, composed) and without its marks. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  /** The folded word with "y" after one consonant as "i": "mỳ" and "mì", "lý" and "lí" are one word. */
  readonly key: string;
}

/** What people write short in chats. Only whole words: "200k" must not become "200 không". */
const SHORT: Readonly<Record<string, string>> = {
  k: "không",
  ko: "không",
  kh: "không",
  hok: "không",
  hong: "không",
  khum: "không",
  dc: "được",
  đc: "được",
  dk: "được",
  nhiu: "nhiêu",
  nhieu: "nhiêu",
  bnhieu: "bao nhiêu",
  bnhiu: "bao nhiêu",
  bnh: "bao nhiêu",
  z: "vậy",
  v: "vậy",
  dzậy: "vậy",
  dzay: "vậy",
  zậy: "vậy",
  sp: "sản phẩm",
  mk: "mình",
  mik: "mình",
  j: "gì",
  r: "rồi",
  rùi: "rồi",
  ntn: "như thế nào",
  bh: "bây giờ",
  bjo: "bây giờ",
  cty: "công ty",
  ctcp: "công ty cổ phần",
  nsx: "nhà sản xuất",
  hsd: "hạn sử dụng",
  cn: "chứng nhận",
  gcn: "giấy chứng nhận",
  xn: "xác nhận",
  lm: "làm",
  thik: "thích",
  tks: "cảm ơn",
  thanks: "cảm ơn",
  xao: "sao",
  soa: "sao",
  chưng: "chứng",
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into words: composed (NFC), lower case, letters repeated for emphasis cut to one ("aiiii"), "5sao" as "5 sao". */
function cut(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/⭐\ufe0f?|★|\*(?=\s|$|\?)/gu, " sao ")
    .replace(/(\d)\s*(sao|stars?)\b/g, "$1 $2")
    .replace(/([^\d\s])\1{2,}/gu, "$1");
  return plain.match(WORD) ?? [];
}

const word = (typed: string): Word => {
  const folded = foldVietnamese(typed);
  return { typed, folded, key: folded.replace(/^([hklmstv])y$/, "$1i") };
};

/** The words of a name in the register, as they stand. */
export function wordsOfName(text: string): readonly Word[] {
  return unite(cut(text).map(word));
}

/** "Hợp tác xã" and "HTX" are one word, whoever writes it. */
function unite(words: readonly Word[]): readonly Word[] {
  const united: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at];
    if (one === undefined) continue;
    if (one.folded === "hop" && words[at + 1]?.folded === "tac" && words[at + 2]?.folded === "xa") {
      united.push(word("htx"));
      at += 2;
    } else united.push(one);
  }
  return united;
}

/** The words of a chat message, with what is written short written out. */
export function normalise(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const typed of cut(text)) {
    for (const part of (Object.hasOwn(SHORT, typed) ? SHORT[typed] : typed)?.split(" ") ?? []) words.push(word(part));
  }
  return unite(words);
}

/** What English speakers call kinds of products, as the register's names say it. Each stands for as many words, so that places keep. */
const GLOSSARY: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["leaf", "yeast", "wine"],
    ["rượu", "men", "lá"],
  ],
  [
    ["fish", "sauce"],
    ["nước", "mắm"],
  ],
  [
    ["plum", "wine"],
    ["rượu", "mơ"],
  ],
  [
    ["sea", "salt"],
    ["muối", "muối"],
  ],
  [["wine"], ["rượu"]],
  [["honey"], ["mật"]],
  [["coffee"], ["phê"]],
  [["rice"], ["gạo"]],
  [["lychee"], ["vải"]],
  [["litchi"], ["vải"]],
  [["salt"], ["muối"]],
  [["noodle"], ["bún"]],
  [["noodles"], ["bún"]],
  [["vermicelli"], ["miến"]],
  [["tea"], ["trà"]],
];

/** The words of an English question with the kinds of products in Vietnamese; their number and places stay. */
export function inVietnamese(words: readonly Word[]): readonly Word[] {
  const result = [...words];
  for (const [english, vietnamese] of GLOSSARY) {
    for (let at = 0; at + english.length <= result.length; at += 1) {
      if (!english.every((one, offset) => result[at + offset]?.typed === one)) continue;
      for (const [offset, one] of vietnamese.entries()) result[at + offset] = word(foldVietnamese(one));
    }
  }
  return result;
}

import { foldVietnamese } from "@cho-ocop/vietnam";
import { LRUCache } from "lru-cache";

/** A word as it was typed (lower case, composed) and without its marks. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  /** The folded word with "y" after one consonant as "i": "mỳ" and "mì", "lý" and "lí" are one word. */
  readonly key: string;
  /** It has a capital letter inside a sentence that uses them: "Nam" is rather a name than "năm". */
  readonly proper?: true;
  /** What was typed where that is written short: "ko" may be "khô" as well as "không". */
  readonly short?: string;
  /** A sentence or clause begins with it. */
  readonly starts?: true;
}

/** What people write short in chats. Only whole words: "200k" must not become "200 không". */
const SHORT: Readonly<Record<string, string>> = {
  k: "không",
  ko: "không",
  kh: "không",
  hok: "không",
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
};

const WORD = /[\p{L}\p{M}\p{N}]+|[.,](?!\d)|[;:!?\n]/gu;

/** Cuts a text into words: composed (NFC), lower case, letters repeated for emphasis cut to one ("aiiii"), "5sao" as "5 sao". */
function cut(text: string): Word[] {
  const plain = text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/⭐\ufe0f?|★|\*(?=\s|$|\?)/gu, " sao ")
    .replace(/(\d)\s*(sao|stars?)\b/gi, "$1 $2")
    .replace(/([^\d\s])\1{2,}/gu, "$1")
    .replace(/(?<![\p{L}\p{M}])(tp|tx|tt|p|q|h|t)\.\s*(?=\p{L})/giu, "$1 ");
  // "mẤy sAo": whoever types like this means nothing by a capital letter.
  const meant = (plain.match(/\p{Ll}\p{Lu}/gu) ?? []).length < 2;
  const words: Word[] = [];
  let starts = true;
  for (const part of plain.match(WORD) ?? []) {
    if (/^[.,;:!?\n]/.test(part)) starts = true;
    else {
      const proper = meant && !starts && /^\p{Lu}(?!\p{Lu})/u.test(part);
      words.push({
        ...word(part.toLowerCase()),
        ...(proper ? { proper: true } : {}),
        ...(starts && words.length > 0 ? { starts: true } : {}),
      });
      starts = false;
    }
  }
  return words;
}

const word = (typed: string): Word => {
  const folded = foldVietnamese(typed);
  return { typed, folded, key: folded.replace(/^([hklmstv])y$/, "$1i") };
};

/** Names come again with every question: a register has some thousands of them. */
const names = new LRUCache<string, readonly Word[]>({ max: 20_000 });

/** What producers' names have short in the register, and people write out, or the other way round. */
const COMPANIES = new Set(["cty", "ctcp"]);

/** The words of a name in the register, as they stand; "CTCP" written out, as it is in messages. */
export function wordsOfName(text: string): readonly Word[] {
  const known = names.get(text);
  if (known !== undefined) return known;
  const words = unite(
    cut(text).flatMap(({ typed }) =>
      (COMPANIES.has(typed) ? (SHORT[typed] ?? typed).split(" ") : [typed]).map((part) => word(part)),
    ),
  );
  names.set(text, words);
  return words;
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
  for (const one of cut(text)) {
    const meant = Object.hasOwn(SHORT, one.typed) ? SHORT[one.typed] : undefined;
    if (meant === undefined) words.push(one);
    else for (const part of meant.split(" ")) words.push({ ...word(part), short: one.typed });
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
  [["ceramic"], ["gốm"]],
  [["ceramics"], ["gốm"]],
  [["pottery"], ["gốm"]],
  [
    ["ornamental", "plants"],
    ["cây", "cảnh"],
  ],
  [["cake"], ["bánh"]],
  [["candy"], ["kẹo"]],
  [["pepper"], ["tiêu"]],
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

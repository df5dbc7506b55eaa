import { wordsOf } from "@cho-ocop/vietnam/typed";
import { type Token, tokensOf } from "./token.js";

/** What people write short in chats, and what it stands for. Short names of places are aliases of the places. */
const SHORT: Readonly<Record<string, string>> = {
  nc: "nước",
  cf: "cà phê",
  cafe: "cà phê",
  caphe: "cà phê",
  coffe: "coffee",
  cty: "công ty",
  ct: "công ty",
  htx: "htx",
  sp: "sản phẩm",
  spham: "sản phẩm",
  k: "không",
  ko: "không",
  kg: "kg",
  hok: "không",
  hong: "không",
  hem: "không",
  khong: "không",
  dc: "được",
  đc: "được",
  bn: "bao nhiêu",
  bnh: "bao nhiêu",
  bnhieu: "bao nhiêu",
  j: "gì",
  z: "vậy",
  v: "vậy",
  vs: "với",
  r: "rồi",
  ib: "nhắn",
  mk: "mình",
  mik: "mình",
  m: "mình",
  e: "em",
  a: "anh",
  c: "chị",
  ng: "người",
  hn: "hà nội",
  tphcm: "tphcm",
};

/** Words of one letter stand for something only in a sentence: "e muốn mua"; in a short query they are the beginning of a word. */
const SENTENCE = 5;

/** The words with what is written short in full, unless the catalogue knows a pair with it as it is ("hong" before "không"). */
export function expandShort(
  tokens: readonly Token[],
  isKnownPair: (at: number) => boolean,
  isKnown: (fold: string) => boolean,
): Token[] {
  return tokens.flatMap((token, at) => {
    const full = token.marked === null || token.surface === "đc" ? SHORT[token.surface.toLowerCase()] : undefined;
    if (full === undefined || full === token.fold || isKnownPair(at)) return [token];
    if (token.fold.length === 1 && (tokens.length < SENTENCE || at === tokens.length - 1)) return [token];
    if (token.fold.length > 2 && isKnown(token.fold) && !TALKED.has(token.fold)) return [token];
    return tokensOf(full).map((word) => ({
      ...word,
      surface: token.surface,
      typed: token.surface,
      shown: word.surface,
    }));
  });
}

/** Short words that are spelled like a word of the catalogue, but in chats mostly mean the long one. */
const TALKED = new Set(wordsOf("khong cafe caphe").map(({ fold }) => fold));

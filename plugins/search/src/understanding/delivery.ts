import { wordsOf } from "@cho-ocop/vietnam/typed";
import type { Lexicon } from "./lexicon.js";
import type { Token } from "./token.js";

const phrasesOf = (texts: string): ReadonlySet<string> =>
  new Set(
    texts.split(",").map((text) =>
      wordsOf(text)
        .map(({ fold }) => fold)
        .join(" "),
    ),
  );

/** What sends a thing to a place, before or without a word of direction: "ship về Hà Nội", "giao Hà Nội". */
const SENDS = phrasesOf("ship, giao, giao hàng, gửi, gởi, chuyển, chuyển hàng, mang, gửi hàng, phí ship, ship hàng");
const DIRECTIONS = phrasesOf("về, tới, đến, ra, vào, vô, lên, xuống, qua, cho, ở, đi");
/** Who is somewhere: "mình ở Sài Gòn". */
const PEOPLE = phrasesOf("mình, em, tôi, tui, nhà, nhà mình, nhà em, khách, anh, chị, bạn, bên em, đang");
const IS_AT = phrasesOf("ở, tại, trong, ngoài");
const LONGEST_PLACE = 4;

/** The place to which something is to be sent, or where the shopper is, with the words that say so; it is not where the product comes from. */
export function withoutDelivery(tokens: readonly Token[], lexicon: Lexicon): { kept: Token[]; dropped: Token[] } {
  for (let at = 1; at < tokens.length; at += 1) {
    const length = placeLength(tokens, at, lexicon);
    const start = length === 0 ? -1 : cueStart(tokens, at);
    // What is left must still name something.
    if (start < 0 || tokens.length - length <= 1) continue;
    return {
      kept: [...tokens.slice(0, start), ...tokens.slice(at + length)],
      dropped: tokens.slice(start, at + length),
    };
  }
  return { kept: [...tokens], dropped: [] };
}

function placeLength(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_PLACE, tokens.length - at); length >= 1; length -= 1) {
    const key = tokens
      .slice(at, at + length)
      .map(({ fold }) => fold)
      .join(" ");
    if (lexicon.placesNamed(key).some(({ level }) => level !== "commune" || length > 1)) return length;
  }
  return 0;
}

/** Where the words begin that make the place at `at` one of delivery; -1 when it is none. */
function cueStart(tokens: readonly Token[], at: number): number {
  const fold = (index: number) => tokens[index]?.fold ?? "";
  const before = fold(at - 1);
  if (SENDS.has(before)) return at - 1;
  if (DIRECTIONS.has(before) && SENDS.has(fold(at - 2))) return at - 2;
  if (IS_AT.has(before) && PEOPLE.has(fold(at - 2))) return at - 2;
  return -1;
}

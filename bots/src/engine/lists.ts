import type { Framed } from "./frames.js";
import type { Linked } from "./link/link.js";
import { namingOf, saysStars } from "./link/mentions.js";
import type { NameIndex } from "./link/names.js";
import { readLookedForStars } from "./stars.js";

/** "Mật ong nào", "những loại", "which honey": who says so chooses among several, even where one is called just that. */
const CHOOSES =
  /(?<!\b(?:htx|hop tac xa|cong ty|cty|tinh|huyen|xa|vung|mien|nha|hang|co so|don vi|chu the|ai|khi|ngay|nam|luc|the|cho|noi|ben) )nao\b|\b(nhung|cac|liet ke|danh sach|loai)\b|\bco gi\b|\b(which|any|list)\b/;
/** "Những hãng nào" asks for a list whatever else it asks. */
const ONLY_LISTS = /\b(nhung|liet ke|danh sach|list)\b/;
const LOOKS_FOR = /\b(tim|kiem|xem|muon mua|can mua|can)\b|\b(show|find|looking for|do you have)\b/;
/** "Có mật ong 3 sao không"; "có phải 3 sao không" is asked of one product. */
const IS_THERE =
  /\b(?:co|con|ban) (?!(?:phai|duoc|dat|dung|la|that) |(?:[345]|ba|bon|nam) sao)(?:\S+ )+?(?:[345]|ba|bon|nam) sao\b.*\bkhong\b/;

/** A kind has so few words, where the register has nothing of it. */
const LONGEST_KIND = 3;

/** Whether a sentence names a kind of product or a place and not one product: several entries carry all that it names, or one as a part of its name. */
function namesKind(framed: Framed, { names }: NameIndex): boolean {
  const { words } = framed;
  const naming = [...namingOf(framed)].filter((at) => !saysStars(words, at) && !saysStars(words, at - 1));
  const keys = naming.flatMap((at) => words[at]?.key ?? []);
  const carrying = names.filter((name) =>
    keys.every((key) => name.beside.has(key) || name.words.some((word) => word.key === key)),
  );
  if (carrying.length > 1 || keys.length === 0 || carrying.some(({ words }) => words.length > keys.length)) return true;
  return carrying.length === 0 && keys.length <= LONGEST_KIND && naming.every((at) => words[at]?.proper !== true);
}

/**
 * Whether a message looks for all products of a kind or place with some stars ("mật ong nào 4 sao"), rather than asking of one product
 * whether it has them. `also`: it asks for something else than stars.
 */
export function looksForStars(
  text: string,
  { framed, index, linked, also }: { framed: Framed; index: NameIndex; linked: Linked; also: boolean },
): boolean {
  const folded = framed.words.map((word) => word.folded).join(" ");
  if (readLookedForStars(text) === null || (also && !ONLY_LISTS.test(folded))) return false;
  if (CHOOSES.test(folded)) return namesKind(framed, index);
  return linked.kind !== "one" && (LOOKS_FOR.test(folded) || IS_THERE.test(folded)) && namesKind(framed, index);
}

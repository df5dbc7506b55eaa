import type { Heard } from "./heard.js";
import type { Name } from "./names.js";

/** So many words of producer and place behind a part of a name describe it; fewer may be another name's. */
const DESCRIBES = 4;

/** What a producer or a place is joined to a name by. */
const CONNECTS = new Set(["cua", "o", "do", "tu", "tai", "htx", "cty", "tinh", "huyen", "xa"]);

/** Whether a word is one of the entry's producer or place, beside a neighbour that it has there, or the only one of its text. */
function isBeside(heard: readonly Heard[], index: number, { beside, besidePairs }: Name): boolean {
  const keys = (at: number): readonly string[] => [...(heard[at]?.keys ?? [])];
  return keys(index).some(
    (key) =>
      beside.has(key) &&
      (besidePairs.has(`${key} ${key}`) ||
        keys(index - 1).some((before) => besidePairs.has(`${before} ${key}`)) ||
        keys(index + 1).some((after) => besidePairs.has(`${key} ${after}`))),
  );
}

/** Whether the sentence only asks from here on, behind a whole name: one filling word may be the end of another short name ("mat ong Hien"). */
function asksOn(heard: readonly Heard[], from: number, { words }: Name): boolean {
  let at = from;
  while (heard[at]?.filler === true && !heard[at]?.surely) at += 1;
  return at - from >= (words.length > 2 ? 1 : 2) && (at === heard.length || heard[at]?.surely === true);
}

/** How the words around and inside what was found of a name speak against it. */
export function contradicts(
  heard: readonly Heard[],
  name: Name,
  used: ReadonlySet<number>,
  complete: boolean,
): boolean {
  const own = new Set(name.words.map((one) => one.key));
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const besides = (index: number): boolean => isBeside(heard, index, name);
  let described = 0;
  while (besides(to + 1 + described)) described += 1;
  const made = heard.slice(to + 1, to + 1 + described).some(({ keys }) => [...keys].some((key) => name.maker.has(key)));
  const isDescribed = made && described >= DESCRIBES;
  const [first, last] = [name.words[0], name.words[name.words.length - 1]];
  const saysFirst = complete || (first !== undefined && heard[from]?.keys.has(first.key) === true);
  const saysLast = complete || (last !== undefined && heard[to]?.keys.has(last.key) === true);
  const stranger = (index: number): boolean => {
    const one = heard[index];
    if (one === undefined || used.has(index) || one.surely) return false;
    if (complete && [...one.keys].some((key) => own.has(key))) return false;
    // "Chả gà Yên Thế" says a whole name and where it is from; "Vải thiều Bắc Giang" is not said of "Vải thiều Lục Ngạn".
    return !((complete || isDescribed) && besides(index));
  };
  for (let index = from; index <= to; index += 1) {
    if (stranger(index) && !(complete && heard[index]?.likely === true)) return true;
  }
  for (let index = to + 1; index < heard.length; index += 1) {
    const one = heard[index];
    if (one === undefined || (complete && one.word.starts === true)) break;
    // "Chả gà của Lục Ngạn" is not the one of Yên Thế.
    const connects = CONNECTS.has(one.word.folded) && one.word.proper !== true && !besides(index);
    if (connects && index === to + 1 && heard[index + 1]?.filler === false) {
      if (!besides(index + 1) && stranger(index + 1)) return true;
      break;
    }
    if (one.surely || (saysLast && one.likely)) break;
    if (complete && name.words.length > 1 && asksOn(heard, index, name)) break;
    if (stranger(index)) return true;
  }
  for (let index = from - 1; index >= 0; index -= 1) {
    const one = heard[index];
    if (one === undefined || one.surely || heard[index + 1]?.word.starts === true) break;
    if (saysFirst && one.likely) break;
    // Before a name that is said from its first word on, people fill: "em muốn hỏi về …".
    if (!(saysFirst && one.filler) && stranger(index)) return true;
  }
  return false;
}

import type { RegisterItem } from "@cho-ocop/contracts";
import { type Aligned, align, allowSlip } from "./align.js";
import { contradicts } from "./contradicts.js";
import type { Heard } from "./heard.js";
import type { Name, NameIndex } from "./names.js";

/** How well an entry fits a sentence, and which words of the sentence it uses. */
export interface Match {
  readonly item: RegisterItem;
  /** 0 to 1. */
  readonly score: number;
  /** Positions of the sentence's words that belong to the entry's name, its producer or its place. */
  readonly used: ReadonlySet<number>;
}

/** How much of the sentence an entry must explain to be meant at all. */
export const LEAST_EXPLAINED = 0.78;

export interface Score extends Match {
  readonly explained: number;
  readonly named: number;
  /** The sentence says another word where the name has its own: "Bình thiên nga Chu Long" is not "Bình thiên nga Chu Đậu". */
  readonly another: boolean;
}

/** First words of names that count or pack the thing. */
const MEASURES = new Set(["bo", "cap", "set", "hop", "tui", "goi"]);

/** Whether a part of a name is too little of it, or said otherwise than the name has it, to mean the name. */
function saysTooLittle({ at, fits }: Aligned, { capital, words }: Name, named: number, marked: boolean): boolean {
  const positions = [...at.keys()].sort((a, b) => a - b);
  const said = positions.map((position) => at.get(position) ?? 0);
  if (said.some((one, index) => index > 0 && one < (said[index - 1] ?? 0))) return true;
  if (marked && [...fits.values()].some((one) => one < 1)) return true;
  // "Mật ong Thanh" cuts "Mật ong Thanh Thịnh" within its proper name.
  const end = positions.at(-1) ?? 0;
  if (end > 0 && capital[end] === true && capital[end + 1] === true) return true;
  // "Ong Thanh Thịnh" leaves out what "Mật ong Thanh Thịnh" is; "Đèn Thôn nữ" of a "Bộ đèn Thôn nữ" does not.
  if ((positions[0] ?? 0) > 0 && !MEASURES.has(words[0]?.key ?? "")) return true;
  const gap = (positions.at(-1) ?? 0) - (positions[0] ?? 0) >= positions.length;
  // "Trà Thái" leaves nothing out of "Trà An Thái": it is another tea.
  const headless = (positions[0] ?? 0) > 1;
  return named < MOST_OF_IT && (gap || headless || positions.length < 3);
}

/** From this share of its weight on a name is all but said. */
const MOST_OF_IT = 0.75;

/** How well a name fits what was heard. */
export function score(heard: readonly Heard[], name: Name, { weight }: NameIndex, marked: boolean): Score {
  const aligned = allowSlip(heard, name, align(heard, name));
  const { at, fits } = aligned;
  const used = new Set(at.values());
  let hit = 0;
  let inOrder = 0;
  let unsaid = false;
  for (const [position, one] of name.words.entries()) {
    const found = at.get(position);
    if (found === undefined) {
      unsaid = true;
      continue;
    }
    hit += weight(one.key) * (fits.get(position) ?? 0);
    if (position > 0 && at.get(position - 1) === found - 1) inOrder += 1;
  }
  const named = name.total === 0 ? 0 : hit / name.total;
  const run = name.words.length < 2 ? 1 : inOrder / (name.words.length - 1);
  const another =
    used.size === 0 ||
    (unsaid && saysTooLittle(aligned, name, named, marked)) ||
    contradicts(heard, name, used, !unsaid);
  // A whole name of several words side by side is meant, whatever else is asked of it.
  const whole = !unsaid && run === 1 && name.words.length > 1;
  const own = new Set(name.words.map((one) => one.key));
  let asked = 0;
  let explained = 0;
  let foreign = false;
  for (const [index, { word, filler, keys }] of heard.entries()) {
    if (filler && !used.has(index)) continue;
    const worth = weight(word.key);
    asked += worth;
    // A word said twice is explained twice.
    const inName = used.has(index) || [...keys].some((key) => own.has(key));
    if (inName) explained += worth;
    else if ([...keys].some((key) => name.beside.has(key))) {
      explained += worth * 0.95;
      used.add(index);
    } else foreign = true;
  }
  const part = Math.max(asked === 0 ? 0 : explained / asked, whole ? LEAST_EXPLAINED : 0);
  return {
    item: name.item,
    used,
    explained: part,
    named,
    another: another || (unsaid && foreign),
    score: 0.45 * named + 0.45 * part + 0.1 * run,
  };
}

import type { RegisterItem } from "@cho-ocop/contracts";
import { sameText } from "@cho-ocop/vietnam";
import { editDistance } from "@cho-ocop/vietnam/typed";
import type { Framed } from "./frames.js";
import { type Word, wordsOfName } from "./normalise.js";

/** An entry of the register, cut into the words by which people call it. */
interface Name {
  readonly item: RegisterItem;
  readonly words: readonly Word[];
  /** Which of them are written with a capital letter, as parts of proper names are. */
  readonly capital: readonly boolean[];
  readonly total: number;
  /** Words of the producer and the place: they tell two of one name apart, but do not name a product by themselves. */
  readonly beside: ReadonlySet<string>;
  /** Words of these side by side: "Ninh Giang" is no place of an entry from Bắc Ninh, once Bắc Giang. */
  readonly besidePairs: ReadonlySet<string>;
  readonly maker: ReadonlySet<string>;
}

/** The names of entries that the search found, ready to be compared with a sentence. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** Which names carry a word. */
  readonly carriers: ReadonlyMap<string, readonly Name[]>;
  /** All words that stand somewhere in these entries: of names, producers and places. */
  readonly known: ReadonlySet<string>;
  /** How telling a word is: rare words weigh more. */
  readonly weight: (key: string) => number;
}

/** How well an entry fits a sentence, and which words of the sentence it uses. */
export interface Match {
  readonly item: RegisterItem;
  /** 0 to 1. */
  readonly score: number;
  /** Positions of the sentence's words that belong to the entry's name, its producer or its place. */
  readonly used: ReadonlySet<number>;
}

/** What a sentence names. `asked` says whether it names anything at all that the register might not have. */
export type Linked =
  | { readonly kind: "none"; readonly near: readonly RegisterItem[]; readonly asked: boolean }
  | { readonly kind: "one"; readonly match: Match }
  | { readonly kind: "several"; readonly matches: readonly Match[] };

/** How much of the sentence an entry must explain, and how much of its name the sentence must carry, to be meant at all. */
const LEAST_EXPLAINED = 0.78;
const LEAST_NAMED = 0.45;
/** How well a name must fit to be offered as a similar one where none is meant. */
const LEAST_NEAR = 0.38;
/** Entries this close to the best one are offered beside it. */
const CLOSE = 0.06;
const MOST = 5;

/** Makes the index of some entries. */
export function indexNames(items: readonly RegisterItem[]): NameIndex {
  const cut = items.map((item) => ({ item, words: wordsOfName(item.name) }));
  const counts = new Map<string, number>();
  for (const { words } of cut) {
    for (const key of new Set(words.map((one) => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const weight = (key: string): number => Math.log(1 + (cut.length + 1) / (counts.get(key) ?? 0.5));
  const carriers = new Map<string, Name[]>();
  const carry = (key: string, name: Name): void => {
    const others = carriers.get(key);
    if (others === undefined) carriers.set(key, [name]);
    else others.push(name);
  };
  const known = new Set<string>();
  const names = cut.map(({ item, words }): Name => {
    const { province, commune, before } = item.origin;
    const places = [province.name, commune?.name, before?.province.name, before?.district, before?.commune];
    const texts = [item.producer?.name, ...places].map((text) => wordsOfName(text ?? "").map((one) => one.key));
    const beside = new Set(texts.flat());
    const besidePairs = new Set(
      texts.flatMap((keys) => keys.slice(keys.length > 1 ? 1 : 0).map((key, at) => `${keys[at] ?? ""} ${key}`)),
    );
    const total = words.reduce((sum, one) => sum + weight(one.key), 0);
    const capital = item.name.split(/\s+/).map((part) => /^\p{Lu}/u.test(part));
    const name = { item, words, capital, total, beside, besidePairs, maker: new Set(texts[0]) };
    for (const key of new Set(words.map((one) => one.key))) {
      known.add(key);
      carry(key, name);
    }
    for (const key of beside) known.add(key);
    return name;
  });
  return { names, carriers, known, weight };
}

/** Whether two words differ by one letter: changed, missing, added, or two swapped. Short words must be equal. */
export function oneLetterApart(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (short < 3 || long < 4 || long - short > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let [a, b] = [left.length, right.length];
  while (a > start && b > start && left[a - 1] === right[b - 1]) {
    a -= 1;
    b -= 1;
  }
  if (a - start <= 1 && b - start <= 1) return true;
  return a - start === 2 && b - start === 2 && left[start] === right[start + 1] && left[start + 1] === right[start];
}

/** A word of the sentence with the words of the register that it may stand for. */
interface Heard {
  readonly word: Word;
  /** It may fill; a name may hold it, but it is not missed in one. */
  readonly filler: boolean;
  /** It belongs to the question wherever it stands. */
  readonly asking: boolean;
  /** It names nothing behind a name that is said to its end. */
  readonly likely: boolean;
  /** It names nothing even behind a part of a name: "Lục Nam" is not "Lục" with a filling word. */
  readonly surely: boolean;
  /** Its own key, or, for a word that stands nowhere in the register, those one slip away. */
  readonly keys: ReadonlySet<string>;
  readonly slip: boolean;
}

function hear(framed: Framed, { known }: NameIndex): readonly Heard[] {
  const { words, asking, filling, likelyFilling, surelyFilling } = framed;
  return words.map((word, at) => {
    const [likely, surely] = [likelyFilling.has(at), surelyFilling.has(at)];
    const said = { word, filler: filling.has(at), asking: asking.has(at), likely, surely };
    if (said.filler || known.has(word.key)) return { ...said, keys: new Set([word.key]), slip: false };
    const keys = new Set<string>();
    // Fingers slip inside words; another first letter is mostly another word ("Long" is not "công").
    for (const key of known) if (key[0] === word.key[0] && oneLetterApart(word.key, key)) keys.add(key);
    return { ...said, keys, slip: true };
  });
}

/** Whether a word may be a slip of another: who types marks slips in one letter with its mark; "Sơn Dương" is not "Sơn Động". */
const maySlip = (said: Word, meant: Word): boolean =>
  said.short !== undefined || said.typed === said.folded || editDistance(said.typed, meant.typed, 1) <= 1;

/** How well a heard word is a word of a name, 0 to 1: marks that contradict count less than marks left out. */
function fit({ word, keys, slip }: Heard, name: Word): number {
  if (!keys.has(name.key)) return 0;
  if (slip) return maySlip(word, name) ? 0.7 : 0;
  const unmarked = word.typed === word.folded;
  return unmarked || word.typed === name.typed || sameText(word.typed, name.typed) ? 1 : 0.85;
}

interface Score extends Match {
  readonly explained: number;
  readonly named: number;
  /** The sentence says another word where the name has its own: "Bình thiên nga Chu Long" is not "Bình thiên nga Chu Đậu". */
  readonly another: boolean;
}

/** Which word of the sentence is which word of a name. */
interface Aligned {
  /** Positions in the sentence by positions in the name. */
  readonly at: ReadonlyMap<number, number>;
  readonly fits: ReadonlyMap<number, number>;
}

/** Finds the words of a name in a sentence, each once, those side by side first. */
function align(heard: readonly Heard[], { words }: Name): Aligned {
  const at = new Map<number, number>();
  const fits = new Map<number, number>();
  const taken = new Set<number>();
  let last = -1;
  for (const [position, one] of words.entries()) {
    let [best, found] = [0, -1];
    for (const [index, word] of heard.entries()) {
      const follows = index === last + 1 && last >= 0;
      // A word of the question is a word of the name only in its very place: "hồng không hạt còn hạn không".
      const next = words[position + 1];
      const leads = next !== undefined && (heard[index + 1]?.keys.has(next.key) ?? false);
      if (taken.has(index) || (word.filler && !follows && !leads && words.length > 1)) continue;
      // Of two equal fits the one that follows the word before is meant.
      const value = fit(word, one) + (follows ? 0.002 : leads ? 0.001 : 0);
      if (value > best && value >= 0.5) [best, found] = [value, index];
    }
    if (found < 0) continue;
    at.set(position, found);
    fits.set(position, Math.min(best, 1));
    taken.add(found);
    last = found;
  }
  return { at, fits };
}

/** Takes a word for a slip of the one word of a name that is not said, where it stands in that word's place: "Lục Ngản", "Lụv Ngạn". */
function allowSlip(heard: readonly Heard[], name: Name, { at, fits }: Aligned): Aligned {
  const unsaid = name.words.flatMap((_, position) => (at.has(position) ? [] : [position]));
  const [position] = unsaid;
  if (position === undefined || unsaid.length > 1) return { at, fits };
  const [before, after] = [at.get(position - 1), at.get(position + 1)];
  const place = before !== undefined ? before + 1 : after !== undefined ? after - 1 : -1;
  const [said, meant] = [heard[place], name.words[position]];
  const taken = [...at.values()].includes(place);
  if (said === undefined || meant === undefined || taken || said.asking || !maySlip(said.word, meant))
    return { at, fits };
  const near = name.words.length >= 4 && said.word.key[0] === meant.key[0] && meant.key.length >= 3;
  const letterOff =
    near && [said.word.key, said.word.short].some((key) => key && editDistance(key, meant.key, 1) === 1);
  if (!oneLetterApart(said.word.key, meant.key) && !letterOff) return { at, fits };
  return { at: new Map([...at, [position, place]]), fits: new Map([...fits, [position, 0.6]]) };
}

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

/** How the words around and inside what was found of a name speak against it. */
function contradicts(heard: readonly Heard[], name: Name, used: ReadonlySet<number>, complete: boolean): boolean {
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

/** Whether a part of a name is too little of it, or said otherwise than the name has it, to mean the name. */
function saysTooLittle({ at, fits }: Aligned, { capital }: Name, named: number, marked: boolean): boolean {
  const positions = [...at.keys()].sort((a, b) => a - b);
  const said = positions.map((position) => at.get(position) ?? 0);
  if (said.some((one, index) => index > 0 && one < (said[index - 1] ?? 0))) return true;
  if (marked && [...fits.values()].some((one) => one < 1)) return true;
  // "Mật ong Thanh" cuts "Mật ong Thanh Thịnh" within its proper name.
  const end = positions.at(-1) ?? 0;
  if (end > 0 && capital[end] === true && capital[end + 1] === true) return true;
  const gap = (positions.at(-1) ?? 0) - (positions[0] ?? 0) >= positions.length;
  // "Trà Thái" leaves nothing out of "Trà An Thái": it is another tea.
  const headless = (positions[0] ?? 0) > 1;
  return named < MOST_OF_IT && (gap || headless || positions.length < 3);
}

/** From this share of its weight on a name is all but said. */
const MOST_OF_IT = 0.75;

function score(heard: readonly Heard[], name: Name, { weight }: NameIndex, marked: boolean): Score {
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

/** Whether `left` holds all positions of `right` and more. */
const usesMore = (left: ReadonlySet<number>, right: ReadonlySet<number>): boolean =>
  left.size > right.size && [...right].every((one) => left.has(one));

/** Numbers of stars and years belong to the question, not to a name ("5 sao từ 2021"). */
function saysStars(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (/^20\d\d$/.test(key)) return true;
  return /^[1-5]$|^(mot|hai|ba|bon|nam)$/.test(key) && /^(sao|stars?)$/.test(words[at + 1]?.key ?? "");
}

/** Of so many filling words side by side that ask for nothing a name may be made: "tinh dau dai tu bi". */
const MAY_BE_NAME = 4;

/** Positions of the words that name something. */
function namingOf({ words, filling, likelyFilling }: Framed): ReadonlySet<number> {
  const all = words.map((_, at) => at);
  const naming = all.filter((at) => !filling.has(at));
  const perhaps = all.filter((at) => !likelyFilling.has(at));
  return new Set(naming.length === 0 && perhaps.length >= MAY_BE_NAME ? perhaps : naming);
}

/** So many filling words at either end of a mention may still belong to a name ("dầu lạc", "bánh đa"). */
const MAY_BELONG = 2;

/**
 * The parts of a sentence that may name something, as they were typed, for the search: from its first naming word to its last ("Minh" in
 * "trà Minh Hoạ" too), and the same with the filling words beside it. None when nothing is named. Stars and years of the question are left out.
 */
export function mentionsIn(framed: Framed): readonly string[] {
  const { words } = framed;
  const asks = words.map((_, at) => saysStars(words, at) || saysStars(words, at - 1));
  const names = namingOf(framed);
  const naming = words.map((_, at) => names.has(at) && asks[at] === false);
  const [first, last] = [naming.indexOf(true), naming.lastIndexOf(true)];
  if (first < 0) return [];
  const part = (from: number, to: number): string =>
    words
      .filter((_, at) => at >= from && at <= to && asks[at] === false)
      .map(({ typed }) => typed)
      .join(" ");
  return [...new Set([part(first, last), part(first - MAY_BELONG, last + MAY_BELONG)])];
}

/** Which of the entries that were found a sentence really names: the search also finds what only resembles. Real entries are meant before those of a demonstration. */
export function linkProduct(framed: Framed, index: NameIndex): Linked {
  const heard = hear(framed, index);
  const candidates = new Set<Name>();
  const naming = namingOf(framed);
  for (const [at, { keys }] of heard.entries()) {
    if (naming.has(at)) for (const key of keys) for (const name of index.carriers.get(key) ?? []) candidates.add(name);
  }
  const scored = [...candidates].map((name) => score(heard, name, index, framed.marked));
  scored.sort((a, b) => b.score - a.score || (a.item.handle < b.item.handle ? -1 : 1));
  let good = scored.filter((one) => !one.another && one.explained >= LEAST_EXPLAINED && one.named >= LEAST_NAMED);
  if (good.some((one) => !one.item.demonstration)) good = good.filter((one) => !one.item.demonstration);
  const best = good[0];
  if (best === undefined) {
    const near = scored.filter((one) => one.named >= LEAST_NEAR && one.score >= LEAST_NEAR && !one.item.demonstration);
    return {
      kind: "none",
      near: near.slice(0, MOST).map((one) => one.item),
      asked: naming.size > 0,
    };
  }
  const near = good.filter((one) => best.score - one.score < CLOSE);
  // "Kẹo dừa sầu riêng lá dứa" is not "Kẹo dừa sầu riêng": who says more words of a whole name means that one.
  const close = near.filter((one) => !near.some((other) => other.named >= 0.8 && usesMore(other.used, one.used)));
  return close.length === 1 && close[0] !== undefined
    ? { kind: "one", match: close[0] }
    : { kind: "several", matches: close.slice(0, MOST) };
}

/** Words between two products of one sentence. */
const BETWEEN = new Set("va voi vs hay hoac and or than with".split(" "));

/** A part of a sentence, with some words of another part before it. */
function partOf(framed: Framed, positions: readonly number[]): Framed {
  const kept = (all: ReadonlySet<number>): ReadonlySet<number> =>
    new Set(positions.flatMap((at, index) => (all.has(at) ? [index] : [])));
  return {
    marked: framed.marked,
    words: positions.flatMap((at) => framed.words[at] ?? []),
    asking: kept(framed.asking),
    filling: kept(framed.filling),
    likelyFilling: kept(framed.likelyFilling),
    surelyFilling: kept(framed.surelyFilling),
  };
}

/** What the parts of a sentence name, each by itself; "rượu mơ Asuka với Dakimo" names two of a kind. Only parts that name one entry count. */
export function linkEach(framed: Framed, index: NameIndex): readonly Linked[] {
  const parts: number[][] = [[]];
  for (const [at, word] of framed.words.entries()) {
    if (BETWEEN.has(word.folded) || word.starts === true) parts.push([]);
    if (!BETWEEN.has(word.folded)) parts[parts.length - 1]?.push(at);
  }
  const linked = new Map<string, Linked>();
  let kind: readonly number[] = [];
  for (const part of parts) {
    let found = linkProduct(partOf(framed, part), index);
    for (let length = kind.length; found.kind !== "one" && length > 0; length -= 1)
      found = linkProduct(partOf(framed, [...kind.slice(0, length), ...part]), index);
    if (found.kind !== "one") continue;
    linked.set(found.match.item.handle, found);
    kind = part.filter((at) => !framed.likelyFilling.has(at)).slice(0, 3);
  }
  return [...linked.values()];
}

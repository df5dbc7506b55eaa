import type { RegisterItem } from "@cho-ocop/contracts";
import { type Word, wordsOfName } from "./normalise.js";

/** An entry of the register, cut into the words by which people call it. */
interface Name {
  readonly item: RegisterItem;
  readonly words: readonly Word[];
  /** Words of the producer and the place: they tell two of one name apart, but do not name a product by themselves. */
  readonly beside: ReadonlySet<string>;
}

/** The names of the register, ready to be found in a sentence. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** How telling a word is: rare words weigh more. */
  readonly weight: (folded: string) => number;
  readonly known: ReadonlySet<string>;
}

/** How well an entry fits a sentence, and which words of the sentence it uses. */
export interface Match {
  readonly item: RegisterItem;
  /** 0 to 1. */
  readonly score: number;
  /** Positions of the sentence's words that belong to the entry's name, its producer or its place. */
  readonly used: ReadonlySet<number>;
}

/** What a sentence names. */
export type Linked =
  | { readonly kind: "none"; readonly near: readonly RegisterItem[]; readonly asked: boolean }
  | { readonly kind: "one"; readonly match: Match }
  | { readonly kind: "several"; readonly matches: readonly Match[] };

/**
 * Words that ask or fill and name nothing. They may still belong to a name ("Chợ Đồn", "cho"): they count where they fit
 * and are not missed where they do not.
 */
const FILLERS = new Set(
  `a ad ah ai alo anh ay bac ban bao bay be bi biet bn boi cac cai can cau cay chac chao chi cho chu chua chung co con cua cung da dang danh dat dau de den di do doi dong dung duoc em
  gi gia giay gio giup ha hai hay hang hanh he hien hieu ho hoi hon het han khi khong kia la lam lai len loai ma may minh moi mot muon nao nay nam nghe nguoi nguon goc nha nhan nhe nhi
  nhieu nhu nhung no nua o oi ocop phai qua quyet ra rang rat roi sao san pham pho shop so ta tai tam ten the theo thi thoi thu tim toi tot trong truoc tren tu tuong va vay ve vi voi
  vung xa xem xep xin xuat xu y yeu cau thuoc tinh huyen xuong nhat tinh khu thon ban trong hai bat dau tien ngay thang gan date mua ban sap nua hoac dia chi cap cong don vi bo uy ubnd
  htx chu the san xuat cong ty nha may co so nghe nhan trong truot how many stars star does do is are the a an of have has who makes made make where from what it its this that product
  certified certificate certification valid still expired was were after before when which rated rating get got for me please tell about and or in on to you can i one two three four five
  rank ranked really right correct recognised recognized yes no ok vang da nhe nhi nha hen ne nhaz ui oi ui hu hum bi sao thuong mai hang dang lap ghi mang gom nhung bot kho xanh`
    .split(/\s+/)
    .filter((word) => !["bot", "kho", "xanh", "gom", "mai", "vang", "bac", "tam", "cay"].includes(word)),
);

/** How much of the sentence an entry must explain, and how much of its name the sentence must carry, to be meant at all. */
const LEAST_EXPLAINED = 0.72;
const LEAST_NAMED = 0.45;
/** Entries this close to the best one are offered beside it. */
const NEAR = 0.06;
const MOST = 5;

/** Makes the index of the register's names. */
export function indexNames(items: readonly RegisterItem[]): NameIndex {
  const names = items.map((item): Name => {
    const before = item.origin.before;
    const places = [item.origin.province.name, item.origin.commune?.name];
    places.push(before?.province.name, before?.district ?? undefined, before?.commune ?? undefined);
    const beside = [item.producer?.name ?? "", ...places.map((place) => place ?? "")];
    return {
      item,
      words: wordsOfName(item.name),
      beside: new Set(beside.flatMap((text) => wordsOfName(text).map((one) => one.folded))),
    };
  });
  const counts = new Map<string, number>();
  const known = new Set<string>();
  for (const { words, beside } of names) {
    const own = new Set(words.map((one) => one.folded));
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
    for (const one of [...own, ...beside]) known.add(one);
  }
  const weight = (folded: string): number => Math.log(1 + (names.length + 1) / (counts.get(folded) ?? 0.5));
  return { names, weight, known };
}

/** Whether two words differ by one letter: changed, missing, added, or two swapped. Short words must be equal. */
export function oneLetterApart(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.min(left.length, right.length) < 3 || Math.abs(left.length - right.length) > 1) return false;
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

/** Words written two ways that mean one thing in names: "mỳ" and "mì", "lý" and "lí". */
const sameSpelling = (folded: string): string => folded.replace(/^(m|l|k|t|s|h|q|v)y$/, "$1i");

/** How well a typed word is a word of a name, 0 to 1: marks that contradict count less than marks left out. */
function fit(typed: Word, name: Word, known: ReadonlySet<string>): number {
  if (typed.typed === name.typed) return 1;
  if (typed.folded === name.folded) return typed.typed === typed.folded ? 1 : 0.85;
  if (sameSpelling(typed.folded) === sameSpelling(name.folded)) return 0.95;
  // Only a word that stands nowhere in the register can be a slip: "nho" is not a misspelt "nhọ" of another product.
  if (!known.has(typed.folded) && !FILLERS.has(typed.folded) && oneLetterApart(typed.folded, name.folded)) return 0.7;
  return 0;
}

/** Whether a typed word fits one of the words beside a name (producer, place), with one slip allowed. */
function fitsBeside(typed: Word, beside: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (beside.has(typed.folded)) return true;
  if (known.has(typed.folded) || FILLERS.has(typed.folded) || typed.folded.length < 4) return false;
  for (const one of beside) if (oneLetterApart(typed.folded, one)) return true;
  return false;
}

function score(
  words: readonly Word[],
  name: Name,
  { weight, known }: NameIndex,
): Match & { explained: number; named: number } {
  const used = new Set<number>();
  let total = 0;
  let hit = 0;
  let last = -1;
  let inOrder = 0;
  for (const one of name.words) {
    const worth = weight(one.folded);
    total += worth;
    let best = 0;
    let at = -1;
    for (const [index, typed] of words.entries()) {
      // Of two equal fits the one that follows the word before is meant: "dừa nước" in "nước dừa nước".
      const value = used.has(index) ? 0 : fit(typed, one, known) + (index === last + 1 ? 0.001 : 0);
      if (value > best + 1e-9 && value >= 0.5) [best, at] = [value, index];
    }
    if (at < 0) continue;
    hit += worth * Math.min(best, 1);
    if (at === last + 1 && last >= 0) inOrder += 1;
    used.add(at);
    last = at;
  }
  let asked = 0;
  let explained = 0;
  for (const [index, typed] of words.entries()) {
    const inName = used.has(index);
    const beside = !inName && fitsBeside(typed, name.beside, known);
    if (FILLERS.has(typed.folded) && !inName) {
      if (beside) used.add(index);
      continue;
    }
    const worth = weight(typed.folded);
    asked += worth;
    if (inName) explained += worth;
    else if (beside) {
      explained += worth * 0.95;
      used.add(index);
    }
  }
  const named = total === 0 ? 0 : hit / total;
  const part = asked === 0 ? 0 : explained / asked;
  const run = name.words.length < 2 ? 1 : inOrder / (name.words.length - 1);
  return { item: name.item, used, explained: part, named, score: 0.45 * named + 0.45 * part + 0.1 * run };
}

/** Which entry of the register a sentence names. Real entries are meant before those of a demonstration. */
export function linkProduct(words: readonly Word[], index: NameIndex): Linked {
  const asked = words.some((one) => !FILLERS.has(one.folded));
  const wanted = new Set(words.map((one) => one.folded));
  const scored = [];
  for (const name of index.names) {
    const result = score(words, name, index);
    // A name is only meant by a word of its own that names something.
    const carries = name.words.some((one) => wanted.has(one.folded) && !FILLERS.has(one.folded));
    if (result.named > 0 && (carries || result.named > 0.6)) scored.push(result);
  }
  scored.sort((a, b) => b.score - a.score || (a.item.handle < b.item.handle ? -1 : 1));
  let good = scored.filter((one) => one.explained >= LEAST_EXPLAINED && one.named >= LEAST_NAMED);
  if (good.some((one) => !one.item.demonstration)) good = good.filter((one) => !one.item.demonstration);
  const best = good[0];
  if (best === undefined) {
    const near = scored.filter((one) => one.named >= 0.35 && one.score >= 0.35 && !one.item.demonstration);
    return { kind: "none", near: near.slice(0, MOST).map((one) => one.item), asked };
  }
  const close = good.filter((one) => best.score - one.score < NEAR);
  return close.length === 1 ? { kind: "one", match: best } : { kind: "several", matches: close.slice(0, MOST) };
}

import type { RegisterItem } from "@cho-ocop/contracts";
import { sameText } from "@cho-ocop/vietnam";
import { type Word, wordsOfName } from "./normalise.js";

/** An entry of the register, cut into the words by which people call it. */
interface Name {
  readonly item: RegisterItem;
  readonly words: readonly Word[];
  readonly total: number;
  /** Words of the producer and the place: they tell two of one name apart, but do not name a product by themselves. */
  readonly beside: ReadonlySet<string>;
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

/**
 * Words that ask or fill and name nothing. They may still belong to a name ("Chợ Đồn", "cho"): they count where they fit
 * and are not missed where they do not.
 */
const FILLERS = new Set(
  `deu moi a about ad after ah ai alo an and anh are ay ban bao bat bay be before bi biet bn bo boi buy cac cai can cap cau
  certificate certification certified chac chai chao chi cho chu chua chung co con cong correct cost cua cung da dang
  danh dat data date dau de den di dia diem do doc does doi don dong dried drink drop du dung duoc em expired
  fish five for four from gan get ghi gi gia giam giay gio giup goc goi got ha hai han hang has have hay he
  hen het hien hieu ho hoac hoi hom hon hop how http https htx hu hum huyen i in instead is it its khi khong khu
  kia ky la lai lam lap len lich lit loai ma made make makes mang many may me minh moi mot mua much muon nam nao nay
  ne ngay nghe nghi nguoi nguon nha nhan nhat nhaz nhe nhi nhieu nhu nhung no nua o ocop of oi ok on one or phai
  pham pho please product products qua quyet ra rang rank ranked rat rated rating really recognised recognized
  right roi san sao sap sell shop so sold star stars stay still system ta table tai tell ten thang that thay the theo thi
  this thoi thon three thu thuoc thuong tien tim tinh to toi tot tren trong truoc truot tu tuong two ty ubnd ui
  uy va valid vay ve vi voi vua vung was were what when where which who www xa xem xep xin xu xuat xuong y yes
  yeu you`.split(/\s+/),
);

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
  const known = new Set<string>();
  const names = cut.map(({ item, words }): Name => {
    const { province, commune, before } = item.origin;
    const places = [province.name, commune?.name, before?.province.name, before?.district, before?.commune];
    const beside = new Set(
      [item.producer?.name, ...places].flatMap((text) => wordsOfName(text ?? "").map((one) => one.key)),
    );
    const total = words.reduce((sum, one) => sum + weight(one.key), 0);
    const name = { item, words, total, beside };
    for (const key of new Set(words.map((one) => one.key))) {
      known.add(key);
      carriers.set(key, [...(carriers.get(key) ?? []), name]);
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
  readonly filler: boolean;
  /** Its own key, or, for a word that stands nowhere in the register, those one slip away. */
  readonly keys: ReadonlySet<string>;
  readonly slip: boolean;
}

/** Numbers of stars and years belong to the question, not to a name ("5 sao từ 2021"). */
function belongsToQuestion(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (/^20\d\d$/.test(key)) return true;
  return /^[1-5]$|^(mot|hai|ba|bon|nam)$/.test(key) && /^(sao|stars?)$/.test(words[at + 1]?.key ?? "");
}

function hear(words: readonly Word[], { known }: NameIndex): readonly Heard[] {
  return words.map((word, at) => {
    const filler = FILLERS.has(word.folded) || belongsToQuestion(words, at);
    if (filler || known.has(word.key)) return { word, filler, keys: new Set([word.key]), slip: false };
    const keys = new Set<string>();
    // Fingers slip inside words; another first letter is mostly another word ("Long" is not "công").
    for (const key of known) if (key[0] === word.key[0] && oneLetterApart(word.key, key)) keys.add(key);
    return { word, filler, keys, slip: true };
  });
}

/** How well a heard word is a word of a name, 0 to 1: marks that contradict count less than marks left out. */
function fit({ word, keys, slip }: Heard, name: Word): number {
  if (!keys.has(name.key)) return 0;
  if (slip) return 0.7;
  const unmarked = word.typed === word.folded;
  return unmarked || word.typed === name.typed || sameText(word.typed, name.typed) ? 1 : 0.85;
}

interface Score extends Match {
  readonly explained: number;
  readonly named: number;
  /** The sentence says another word where the name has its own: "Bình thiên nga Chu Long" is not "Bình thiên nga Chu Đậu". */
  readonly another: boolean;
}

function score(heard: readonly Heard[], name: Name, weight: NameIndex["weight"]): Score {
  const used = new Set<number>();
  let hit = 0;
  let last = -1;
  let inOrder = 0;
  let unsaid = false;
  for (const one of name.words) {
    let [best, at] = [0, -1];
    for (const [index, word] of heard.entries()) {
      if (used.has(index)) continue;
      // Of two equal fits the one that follows the word before is meant.
      const value = fit(word, one) + (index === last + 1 ? 0.001 : 0);
      if (value > best && value >= 0.5) [best, at] = [value, index];
    }
    if (at < 0) {
      unsaid ||= !FILLERS.has(one.folded);
      continue;
    }
    hit += weight(one.key) * Math.min(best, 1);
    if (at === last + 1 && last >= 0) inOrder += 1;
    used.add(at);
    last = at;
  }
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
  const named = name.total === 0 ? 0 : hit / name.total;
  const part = asked === 0 ? 0 : explained / asked;
  const run = name.words.length < 2 ? 1 : inOrder / (name.words.length - 1);
  return {
    item: name.item,
    used,
    explained: part,
    named,
    another: unsaid && foreign,
    score: 0.45 * named + 0.45 * part + 0.1 * run,
  };
}

/** Whether `left` holds all positions of `right` and more. */
const usesMore = (left: ReadonlySet<number>, right: ReadonlySet<number>): boolean =>
  left.size > right.size && [...right].every((one) => left.has(one));

/** So many filling words at either end of a mention may still belong to a name ("dầu lạc", "bánh đa"). */
const MAY_BELONG = 2;

/**
 * The parts of a sentence that may name something, as they were typed, for the search: from its first naming word to its last ("Minh" in
 * "trà Minh Hoạ" too), and the same with the filling words beside it. None when nothing is named. Stars and years of the question are left out.
 */
export function mentionsIn(words: readonly Word[]): readonly string[] {
  const asks = words.map((_, at) => belongsToQuestion(words, at) || belongsToQuestion(words, at - 1));
  const naming = words.map(({ folded }, at) => !FILLERS.has(folded) && asks[at] === false);
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
export function linkProduct(words: readonly Word[], index: NameIndex): Linked {
  const heard = hear(words, index);
  const candidates = new Set<Name>();
  for (const { filler, keys } of heard) {
    if (!filler) for (const key of keys) for (const name of index.carriers.get(key) ?? []) candidates.add(name);
  }
  const scored = [...candidates].map((name) => score(heard, name, index.weight));
  scored.sort((a, b) => b.score - a.score || (a.item.handle < b.item.handle ? -1 : 1));
  let good = scored.filter((one) => !one.another && one.explained >= LEAST_EXPLAINED && one.named >= LEAST_NAMED);
  if (good.some((one) => !one.item.demonstration)) good = good.filter((one) => !one.item.demonstration);
  const best = good[0];
  if (best === undefined) {
    const near = scored.filter((one) => one.named >= LEAST_NEAR && one.score >= LEAST_NEAR && !one.item.demonstration);
    return {
      kind: "none",
      near: near.slice(0, MOST).map((one) => one.item),
      asked: heard.some((one) => !one.filler),
    };
  }
  const near = good.filter((one) => best.score - one.score < CLOSE);
  // "Kẹo dừa sầu riêng lá dứa" is not "Kẹo dừa sầu riêng": who says more words of a whole name means that one.
  const close = near.filter((one) => !near.some((other) => other.named >= 0.8 && usesMore(other.used, one.used)));
  return close.length === 1 && close[0] !== undefined
    ? { kind: "one", match: close[0] }
    : { kind: "several", matches: close.slice(0, MOST) };
}

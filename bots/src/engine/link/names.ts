import type { RegisterItem } from "@cho-ocop/contracts";
import { type Word, wordsOfName } from "../normalise.js";

/** An entry of the register, cut into the words by which people call it. */
export interface Name {
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

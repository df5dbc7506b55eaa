import { foldVietnamese } from "../text.js";
import { districtByCode, provinceByCode, successorsOf } from "./look-up.js";
import { byName, TYPE_WORDS, tablesOf } from "./tables.js";
import type { Commune, Era, Succession } from "./types.js";

/** A commune that an address may mean, and what it is since 1 July 2025: itself, another one, or several that share its land. */
export interface FoundCommune {
  readonly commune: Commune;
  readonly now: Succession;
}

/** The words of a text without marks; "P4" and "Q.1" are two words each. */
const wordsOf = (text: string): string[] =>
  foldVietnamese(text)
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, "$1$2 ")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What people write for the kind of a unit before its name. */
const SHORT_TYPES: Readonly<Record<string, string>> = {
  xa: "x",
  phuong: "p",
  thi_tran: "tt",
  dac_khu: "dk",
  quan: "q",
  huyen: "h",
  thi_xa: "tx",
  thanh_pho: "tp",
  tinh: "t",
};
const KINDS = Object.entries(TYPE_WORDS).map(([type, word]) => ({ type, words: wordsOf(word) }));

/** Short names of provinces that everybody uses; the codes are the same in both eras. */
const SHORT_PROVINCES: Readonly<Record<string, readonly string[]>> = { "79": ["hcm", "sai gon", "sg"], "01": ["hn"] };

interface Named {
  readonly words: readonly string[];
  readonly commune: Commune;
}

const indexes: Partial<Record<Era, ReadonlyMap<string, readonly Named[]>>> = {};

/** The communes of an era by the first word of their names. */
function indexOf(era: Era): ReadonlyMap<string, readonly Named[]> {
  const existing = indexes[era];
  if (existing !== undefined) return existing;
  const made = new Map<string, Named[]>();
  for (const commune of tablesOf(era).communes.values()) {
    const words = wordsOf(commune.name);
    const sharers = made.get(words[0] ?? "");
    if (sharers === undefined) made.set(words[0] ?? "", [{ words, commune }]);
    else sharers.push({ words, commune });
  }
  indexes[era] = made;
  return made;
}

/** An address that is taken apart, name by name; each of its words belongs to one name at most. */
class Address {
  readonly #left: (string | undefined)[];
  constructor(readonly words: readonly string[]) {
    this.#left = [...words];
  }
  /** Whether the words before a place say this kind of unit. */
  #says(type: string, at: number): boolean {
    const written = wordsOf(TYPE_WORDS[type as keyof typeof TYPE_WORDS]);
    const whole = written.every((word, index) => this.#left[at - written.length + index] === word);
    return whole || this.#left[at - 1] === SHORT_TYPES[type];
  }
  #fits(name: readonly string[], at: number): boolean {
    return name.every((word, index) => {
      const typed = this.#left[at + index];
      // The last word may be only begun: people look at the list while they type.
      const isLast = at + index === this.words.length - 1;
      return typed === undefined
        ? at + index >= this.words.length && index > 0
        : isLast
          ? word.startsWith(typed)
          : typed === word;
    });
  }
  /**
   * Takes a name out of the address, the one after its kind if there is one: "kind" when it stood there, "name" when it did not. A name
   * that is a number counts after its kind only.
   */
  take(name: readonly string[], type: string): "kind" | "name" | undefined {
    const places = this.words.map((_, at) => at).filter((at) => this.#fits(name, at));
    const named = places.find((at) => this.#says(type, at));
    const at = named ?? (/^\d+$/.test(name[0] ?? "") ? undefined : places[0]);
    if (at === undefined) return undefined;
    this.#left.fill(undefined, at, at + name.length);
    return named === undefined ? "name" : "kind";
  }
  /** How much of the address belongs to no name: a word counts once, and three times where it was said which kind of unit it names. */
  left(): number {
    let said = 0;
    const forget = (from: number, to: number): void => {
      this.#left.fill(undefined, from, to);
      if (this.#left[to] !== undefined) said += 1;
    };
    for (const { type, words } of KINDS)
      for (let at = 0; at < this.words.length; at++) {
        if (this.#left[at] === SHORT_TYPES[type]) forget(at, at + 1);
        if (words.every((word, index) => this.#left[at + index] === word)) forget(at, at + words.length);
      }
    return this.#left.filter((word) => word !== undefined).length + 2 * said;
  }
}

interface Rated {
  readonly commune: Commune;
  readonly left: number;
  readonly rank: number;
}

function rate(words: readonly string[], { words: name, commune }: Named): Rated | undefined {
  const address = new Address(words);
  const taken = address.take(name, commune.type);
  if (taken === undefined) return undefined;
  const district = commune.districtCode === null ? undefined : districtByCode(commune.districtCode);
  if (district !== undefined) address.take(wordsOf(district.name), district.type);
  const province = provinceByCode(commune.era, commune.provinceCode);
  const names = [province?.name ?? "", ...(SHORT_PROVINCES[commune.provinceCode] ?? [])];
  names.find((one) => address.take(wordsOf(one), province?.type ?? "tinh") !== undefined);
  const begun = name.every((word) => words.includes(word)) ? 0 : 2;
  return { commune, left: address.left(), rank: begun + (taken === "kind" ? 0 : 1) };
}

/** The communes of an era whose names may stand in an address. */
function candidates(era: Era, words: readonly string[]): Named[] {
  const index = indexOf(era);
  const whole = new Set(words);
  const last = words.at(-1) ?? "";
  return [...index].flatMap(([first, named]) => (whole.has(first) || first.startsWith(last) ? named : []));
}

const nowOf = (commune: Commune): Succession | undefined =>
  commune.era === "since" ? { kind: "whole", commune } : successorsOf(commune.code);

/**
 * Finds the communes that an address may mean: by names of today or of before 1 July 2025, with or without marks, kinds ("P.", "xã"),
 * district and province, whole addresses among them. Those are found that leave the fewest words of it unexplained; the best come first,
 * `most` at most. A commune that kept its name and all its land is found once.
 */
export function searchCommunes(text: string, most: number): readonly FoundCommune[] {
  const words = wordsOf(text);
  if (words.join("").length < 2) return [];
  const rated = (["since", "before"] as const).flatMap((era) =>
    candidates(era, words).flatMap((named) => rate(words, named) ?? []),
  );
  const least = rated.reduce((fewest, { left }) => Math.min(fewest, left), Number.POSITIVE_INFINITY);
  const best = rated.filter(({ left }) => left === least);
  const today = new Set(best.flatMap(({ commune }) => (commune.era === "since" ? [commune.code] : [])));
  return best
    .sort((a, b) => a.rank - b.rank || byName(a.commune, b.commune))
    .flatMap(({ commune }): FoundCommune[] => {
      const now = nowOf(commune);
      if (now === undefined) return [];
      const isSame = commune.era === "before" && now.kind === "whole" && now.commune.name === commune.name;
      return isSame && today.has(now.kind === "whole" ? now.commune.code : "") ? [] : [{ commune, now }];
    })
    .slice(0, most);
}

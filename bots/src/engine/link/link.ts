import type { RegisterItem } from "@cho-ocop/contracts";
import type { Framed } from "../frames.js";
import { hear } from "./heard.js";
import { namingOf } from "./mentions.js";
import type { Name, NameIndex } from "./names.js";
import { LEAST_EXPLAINED, type Match, score } from "./score.js";

/** What a sentence names. `asked` says whether it names anything at all that the register might not have. */
export type Linked =
  | { readonly kind: "none"; readonly near: readonly RegisterItem[]; readonly asked: boolean }
  | { readonly kind: "one"; readonly match: Match }
  | { readonly kind: "several"; readonly matches: readonly Match[] };

/** How much of its name the sentence must carry for an entry to be meant at all. */
const LEAST_NAMED = 0.45;
/** How well a name must fit to be offered as a similar one where none is meant. */
const LEAST_NEAR = 0.38;
/** Entries this close to the best one are offered beside it. */
const CLOSE = 0.06;
const MOST = 5;

/** Whether `left` holds all positions of `right` and more. */
const usesMore = (left: ReadonlySet<number>, right: ReadonlySet<number>): boolean =>
  left.size > right.size && [...right].every((one) => left.has(one));

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

import { wordsOf } from "@cho-ocop/vietnam/typed";
import type { Lexicon } from "./lexicon.js";
import { standsAt, type Token } from "./token.js";

/** How shoppers say the groups of products, the longest first. */
const SAID: readonly (readonly [phrase: string, group: string])[] = [
  ["đồ thủ công mỹ nghệ", "IV"],
  ["hàng thủ công mỹ nghệ", "IV"],
  ["thủ công mỹ nghệ", "IV"],
  ["đồ thủ công", "IV"],
  ["hàng thủ công", "IV"],
  ["du lịch nông thôn", "VI"],
  ["du lịch cộng đồng", "VI"],
  ["điểm du lịch", "VI"],
  ["du lịch", "VI"],
  ["sinh vật cảnh", "V"],
  ["thực phẩm", "I"],
  ["đồ ăn", "I"],
];
const GROUPS = SAID.map(([phrase, group]) => ({ words: wordsOf(phrase), group }));
/** Drinks are a group, but shoppers also call tea and coffee so, which belong to food: the words go and nothing is filtered. */
const DRINKS = wordsOf("đồ uống");

/** The group that a query names beside other words, and the words without it. A group's words that go on as a known name stay. */
export function withoutGroup(tokens: readonly Token[], lexicon: Lexicon): { kept: Token[]; group: string | null } {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = GROUPS.find(({ words }) => standsAt(tokens, at, words));
    const words = found?.words ?? (standsAt(tokens, at, DRINKS) ? DRINKS : null);
    if (words === null) continue;
    const last = tokens[at + words.length - 1];
    const next = tokens[at + words.length];
    if (next !== undefined && lexicon.pairCount(last?.fold, next.fold) > 0) continue;
    const kept = tokens.filter((_, index) => index < at || index >= at + words.length);
    if (found === undefined) return kept.length === 0 ? { kept, group: "II" } : { kept, group: null };
    return { kept, group: found.group };
  }
  return { kept: [...tokens], group: null };
}

import { type Word, wordsOf } from "@cho-ocop/vietnam/typed";
import type { SearchDocument } from "../port/document.js";

/** Where the words of an alias are looked for: names of the product, places it comes from, the producer's name. */
export const ALIAS_FIELDS = ["product", "place", "producer"] as const;
export type AliasField = (typeof ALIAS_FIELDS)[number];

/** Other words for the same: a document that says one of `said` is also found by `also`. Shipped ones and those added in Admin have this shape. */
export interface Alias {
  readonly in: AliasField;
  /** Words side by side; marks count. */
  readonly said: readonly string[];
  readonly also: readonly string[];
  /** Words around what is said that make it something else: "lá dứa" is no pineapple. */
  readonly unless?: readonly string[];
}

const LONGEST = 100;
const MOST = 50;

/** Reads an alias from outside. Null when it is none: an unknown field, nothing said, a text without words, or far too long. */
export function readAlias(value: unknown): Alias | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { in: field, said, also, unless } = value as Record<string, unknown>;
  const known = ALIAS_FIELDS.find((name) => name === field);
  if (known === undefined || !arePhrases(said) || !arePhrases(also)) return null;
  if (unless === undefined || (Array.isArray(unless) && unless.length === 0)) return { in: known, said, also };
  return arePhrases(unless) ? { in: known, said, also, unless } : null;
}

const arePhrases = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST &&
  value.every((text) => typeof text === "string" && text.length <= LONGEST && wordsOf(text).length > 0);

interface Rule {
  readonly field: AliasField;
  readonly said: string;
  readonly also: readonly { readonly text: string; readonly spelling: string }[];
  readonly unless: readonly string[];
}

/** Lists of aliases made ready for `aliasesOf`, by the first word that is said, so that a document asks only the few that may apply. */
export type AliasIndex = ReadonlyMap<string, readonly Rule[]>;

/** The words with their marks between single spaces, so that one phrase is sought in another as a text. */
const spelled = (words: readonly Word[]): string => ` ${words.map(({ fold, marked }) => marked ?? fold).join(" ")} `;

/** Makes lists of aliases ready; later lists add to earlier ones. */
export function indexAliases(lists: readonly (readonly Alias[])[]): AliasIndex {
  const index = new Map<string, Rule[]>();
  for (const alias of lists.flat()) {
    const unless = (alias.unless ?? []).map((phrase) => spelled(wordsOf(phrase)));
    const also = alias.also.map((text) => ({ text, spelling: spelled(wordsOf(text)) }));
    for (const phrase of alias.said) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const key = first.marked ?? first.fold;
      const rules = index.get(key) ?? [];
      rules.push({ field: alias.in, said: spelled(words), also, unless });
      index.set(key, rules);
    }
  }
  return index;
}

/** The other words by which a document is found, each once, without those that it says itself. */
export function aliasesOf(
  document: Pick<SearchDocument, "title" | "names" | "places" | "producer">,
  index: AliasIndex,
): string[] {
  const texts: Record<AliasField, readonly string[]> = {
    product: [document.title, ...document.names],
    place: document.places,
    producer: document.producer === null ? [] : [document.producer.name],
  };
  const found = new Set<string>();
  for (const field of ALIAS_FIELDS) {
    for (const text of texts[field]) {
      const words = wordsOf(text);
      const spelling = spelled(words);
      for (const word of words)
        for (const rule of index.get(word.marked ?? word.fold) ?? [])
          if (rule.field === field && says(spelling, rule))
            for (const other of rule.also) if (!spelling.includes(other.spelling)) found.add(other.text);
    }
  }
  return [...found];
}

/** Whether the phrase stands somewhere outside the words that make it something else. */
function says(spelling: string, { said, unless }: Rule): boolean {
  let rest = spelling;
  for (const phrase of unless) rest = rest.replaceAll(phrase, "  ");
  return rest.includes(said);
}

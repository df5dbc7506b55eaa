import type { Word } from "@cho-ocop/vietnam/typed";
import { FIELDS, type Field } from "../../documents/fields.js";
import { foldLexeme, generationPrefix, markedLexeme, quoted } from "./text.js";

/** Positions further on are one to PostgreSQL. */
const LAST_POSITION = 16_000;
/** Positions of one lexeme that are kept: the first ones, which stand in the weightiest fields. */
const MOST_POSITIONS = 20;
/** Between two texts, so that their words are not neighbours. */
const GAP = 5;
/** Different words of one document that are kept; with their length cut, a vector stays under the 1 MB that PostgreSQL takes. */
const MOST_LEXEMES = 8000;

/** The words of each field of a document, a list for each of its texts. */
export type FieldWords = Readonly<Record<Field, readonly (readonly Word[])[]>>;

/** How much a field says of what a document is, as PostgreSQL names weights; null where it only finds. */
const WEIGHTS: Readonly<Record<Field, "A" | "B" | "C" | null>> = {
  title: "A",
  names: "A",
  aliases: "B",
  places: "B",
  producer: "C",
  tags: null,
  decisions: null,
  description: null,
};

/** What finds a document of a generation: all its words, without marks and places. */
export function findingVector(words: FieldWords, generation: number): string {
  const prefix = generationPrefix(generation);
  const lexemes = new Set(FIELDS.flatMap((field) => words[field].flat().map(foldLexeme)));
  return [...lexemes]
    .slice(0, MOST_LEXEMES)
    .map((lexeme) => quoted(prefix + lexeme))
    .join(" ");
}

/** What says how well a document fits: its words and their marked spellings with weights and positions. */
export function rankingVector(words: FieldWords): string {
  const positions = new Map<string, string[]>();
  const add = (lexeme: string, position: string): void => {
    const known = positions.get(lexeme);
    if (known === undefined) {
      if (positions.size < MOST_LEXEMES) positions.set(lexeme, [position]);
    } else if (known.length < MOST_POSITIONS) known.push(position);
  };
  let position = 1;
  for (const [weight, text] of weightedTexts(words)) {
    for (const word of text) {
      if (position > LAST_POSITION) return vectorOf(positions);
      add(foldLexeme(word), `${position}${weight}`);
      add(markedLexeme(word), `${position}${weight}`);
      position += 1;
    }
    position += GAP;
  }
  return vectorOf(positions);
}

/** The texts that say how well a document fits, the weightiest fields first. */
const weightedTexts = (words: FieldWords): [weight: string, text: readonly Word[]][] =>
  FIELDS.flatMap((field) => {
    const weight = WEIGHTS[field];
    return weight === null ? [] : words[field].map((text): [string, readonly Word[]] => [weight, text]);
  });

const vectorOf = (positions: ReadonlyMap<string, readonly string[]>): string =>
  [...positions].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(",")}`).join(" ");

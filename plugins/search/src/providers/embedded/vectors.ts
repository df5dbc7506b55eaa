import type { Field } from "./fields.js";
import { foldLexeme, generationPrefix, markedLexeme, quoted } from "./text.js";

/** Positions further on are one to PostgreSQL. */
const LAST_POSITION = 16_000;
/** Positions of one lexeme that are kept: the first ones, which stand in the weightiest fields. */
const MOST_POSITIONS = 20;
/** Between two texts, so that their words are not neighbours. */
const GAP = 5;
/** Different words of one document that are kept; with their length cut, a vector stays under the 1 MB that PostgreSQL takes. */
const MOST_LEXEMES = 8000;

/** What finds a document of a generation: all its words, without marks and places. */
export function findingVector(fields: readonly Field[], generation: number): string {
  const prefix = generationPrefix(generation);
  const lexemes = new Set(fields.flatMap(({ words }) => words.map(foldLexeme)));
  return [...lexemes]
    .slice(0, MOST_LEXEMES)
    .map((lexeme) => quoted(prefix + lexeme))
    .join(" ");
}

/** What says how well a document fits: its words and their marked spellings with weights and positions. Descriptions only find. */
export function rankingVector(fields: readonly Field[]): string {
  const positions = new Map<string, string[]>();
  const add = (lexeme: string, position: string): void => {
    const known = positions.get(lexeme);
    if (known === undefined) {
      if (positions.size < MOST_LEXEMES) positions.set(lexeme, [position]);
    } else if (known.length < MOST_POSITIONS) known.push(position);
  };
  let position = 1;
  for (const { weight, words } of fields) {
    if (weight === "D") continue;
    for (const word of words) {
      if (position > LAST_POSITION) return vectorOf(positions);
      add(foldLexeme(word), `${position}${weight}`);
      add(markedLexeme(word), `${position}${weight}`);
      position += 1;
    }
    position += GAP;
  }
  return vectorOf(positions);
}

const vectorOf = (positions: ReadonlyMap<string, readonly string[]>): string =>
  [...positions].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(",")}`).join(" ");

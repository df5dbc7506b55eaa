import { placedWordsOf, type Word } from "@cho-ocop/vietnam/typed";

/** A word of a query on its way to being understood. */
export interface Token extends Word {
  /** As the shopper spelled it. */
  readonly surface: string;
  /** What was typed, where the word is no longer that. */
  readonly typed: string | null;
  /** How it should be shown, where that is known. */
  readonly shown: string | null;
}

/** The words of a composed text as they were typed. */
export function tokensOf(text: string): Token[] {
  return placedWordsOf(text).map(({ fold, marked, start, end }) => ({
    fold,
    marked,
    surface: text.slice(start, end),
    typed: null,
    shown: null,
  }));
}

/** Finds phrases in words: `fold` must be the same, and marks too where both carry them. */
export const fits = (token: Word, word: Word): boolean =>
  token.fold === word.fold && (token.marked === null || token.marked === (word.marked ?? word.fold));

/** Whether the words of a phrase stand at a place. */
export const standsAt = (tokens: readonly Word[], at: number, phrase: readonly Word[]): boolean =>
  at + phrase.length <= tokens.length &&
  phrase.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && fits(token, word);
  });

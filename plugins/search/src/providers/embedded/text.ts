import type { Word } from "@cho-ocop/vietnam/typed";

/** Longer words are cut; PostgreSQL refuses lexemes of 2 kB and more. */
const LONGEST_LEXEME = 100;

const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** The text as PostgreSQL can store it: without NUL and halves of surrogate pairs. */
export const storable = (text: string): string => text.replace(UNSTORABLE, "\uFFFD");

const lexeme = (text: string): string => storable(text.slice(0, LONGEST_LEXEME));

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (text: string): string => `'${text.replace(/['\\]/g, (character) => character + character)}'`;

/** How the folded word stands in a vector. */
export const foldLexeme = (word: Word): string => lexeme(word.fold);

/** How the word with its marks stands in a vector: a sign apart from all folded words. A word without marks is its own sign. */
export const markedLexeme = (word: Word): string => `=${lexeme(word.marked ?? word.fold)}`;

/** Before each lexeme that finds: documents of other generations, living or not yet cleaned up, are not even looked at. */
export const generationPrefix = (generation: number): string => `${generation}.`;

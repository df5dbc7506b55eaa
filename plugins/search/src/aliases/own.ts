import { wordsOf } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FindAliases } from "../documents/build.js";

/** Another word for the same: whoever looks for `alias` finds what is called `word`. */
export interface Alias {
  readonly alias: string;
  readonly word: string;
}

/** A text as its words in one spelling, marks kept: "Trái  Thơm" and "trái thơm" are one. */
const spelled = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ fold, marked }) => marked ?? fold)
    .join(" ")} `;

/** Whether a text holds all words of a phrase side by side, with the same marks. */
export const holds = (text: string, phrase: string): boolean => spelled(text).includes(spelled(phrase));

/** Finds the aliases that the office has added, for documents whose names hold the word. */
export function aliasesAmong(aliases: readonly Alias[]): FindAliases {
  return ({ title, otherName }) =>
    aliases.filter(({ word }) => holds(title, word) || holds(otherName ?? "", word)).map(({ alias }) => alias);
}

/** The aliases of the office as they are now. */
export async function ownAliases(knex: Knex): Promise<FindAliases> {
  const { rows } = await knex.raw<{ rows: Alias[] }>("select alias, word from search_alias order by id");
  return aliasesAmong(rows);
}

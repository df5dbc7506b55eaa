import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Alias, type AliasIndex, aliasesOf, indexAliases } from "../documents/aliases.js";
import { SHIPPED_ALIASES } from "../generated/aliases.js";
import type { SearchDocument } from "../port/document.js";

/** An alias of the office, in the shape of the shipped ones: whoever looks for `alias` finds products that are called `word`. */
const aliasOf = ({ alias, word }: { alias: string; word: string }): Alias => ({
  in: "product",
  said: [word],
  also: [alias],
});

/** All aliases as they are now: those that are shipped and those that the office has added. */
export async function allAliases(knex: Knex): Promise<readonly Alias[]> {
  const { rows } = await knex.raw<{ rows: { alias: string; word: string }[] }>(
    "select alias, word from search_alias order by id",
  );
  return [...SHIPPED_ALIASES, ...rows.map(aliasOf)];
}

/** All aliases, ready to be asked. */
export const aliasIndex = async (knex: Knex): Promise<AliasIndex> => indexAliases([await allAliases(knex)]);

/** Says whether a document is found by an alias of the office, or would be. */
export function foundBy(alias: {
  alias: string;
  word: string;
}): (document: Pick<SearchDocument, "title" | "names" | "places" | "producer">) => boolean {
  const index = indexAliases([[aliasOf(alias)]]);
  return (document) => aliasesOf(document, index).length > 0;
}

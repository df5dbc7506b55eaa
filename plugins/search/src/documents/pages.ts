import { type Searchable, searchDocumentsAfter } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchDocument } from "../port/document.js";
import type { AliasIndex } from "./aliases.js";
import { searchDocument } from "./build.js";

const PAGE = 1000;

/** All documents that an index should hold, in pages, in the byte order of their ids. */
export async function* documentPages(
  knex: Knex,
  index: Searchable,
  aliases: AliasIndex,
): AsyncGenerator<readonly SearchDocument[]> {
  let after: string | null = null;
  for (;;) {
    const page: SearchDocument[] = (await searchDocumentsAfter(knex, index, after, PAGE)).map((document) =>
      searchDocument(document, aliases),
    );
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? null;
  }
}

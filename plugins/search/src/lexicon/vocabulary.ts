import type { CatalogueDocument } from "@cho-ocop/catalogue";
import { type Reader, readExactly } from "../answer/reading.js";

/** What reads texts with what was learned; without anything learned yet, word for word. */
export function readerWith(_content: string | undefined): Reader {
  return { read: readExactly };
}

/** What can be learned from documents, in the form in which it is kept. */
export async function learnFrom(
  pages: AsyncIterable<readonly CatalogueDocument[]>,
): Promise<{ content: string; documents: number }> {
  let documents = 0;
  for await (const page of pages) documents += page.length;
  return { content: String(documents), documents };
}

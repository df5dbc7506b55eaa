import { createHash } from "node:crypto";
import type { CatalogueDocument } from "@cho-ocop/catalogue";
import type { SearchDocument } from "../port/document.js";

/** Finds other words for what a document is about. */
export type FindAliases = (document: CatalogueDocument) => readonly string[];

/** What the catalogue tells of a thing, as the engines take it: with its aliases, and a digest by which two states are told apart. */
export function searchDocument({ otherName, ...told }: CatalogueDocument, aliasesOf: FindAliases): SearchDocument {
  const content = {
    ...told,
    names: otherName === null ? [] : [otherName],
    aliases: aliasesOf({ otherName, ...told }),
  };
  const digest = createHash("sha1").update(JSON.stringify(content)).digest("base64url");
  return { ...content, digest };
}

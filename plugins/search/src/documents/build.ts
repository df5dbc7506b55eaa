import { createHash } from "node:crypto";
import type { CatalogueDocument } from "@cho-ocop/catalogue";
import type { SearchDocument } from "../port/document.js";
import { type AliasIndex, aliasesOf } from "./aliases.js";

/** What the catalogue tells of a thing, as the engines take it: with its aliases, and a digest by which two states are told apart. */
export function searchDocument({ otherName, ...told }: CatalogueDocument, aliases: AliasIndex): SearchDocument {
  const named = { ...told, names: otherName === null ? [] : [otherName] };
  const content = { ...named, aliases: aliasesOf(named, aliases) };
  const digest = createHash("sha1").update(JSON.stringify(content)).digest("base64url");
  return { ...content, digest };
}

import { groupByCode, productSetByNumber } from "@cho-ocop/ocop-rules";
import { type Word, wordsOf } from "@cho-ocop/vietnam/typed";
import type { SearchDocument } from "../port/document.js";

/** What of a document is searched, in the order of importance. */
export const FIELDS = ["title", "names", "aliases", "places", "producer", "tags", "decisions", "description"] as const;
export type Field = (typeof FIELDS)[number];

/** The texts of each searched field; texts beside each other are not one phrase. */
export function textsOf(document: SearchDocument): Readonly<Record<Field, readonly string[]>> {
  return {
    title: [document.title],
    names: document.names,
    aliases: document.aliases,
    places: document.places,
    producer: document.producer === null ? [] : [document.producer.name],
    tags: tagsOf(document),
    decisions: document.decisions,
    description: document.description === null ? [] : [document.description],
  };
}

/** The words of each searched field, one list for each of its texts. */
export function wordsOfFields(document: SearchDocument): Readonly<Record<Field, readonly (readonly Word[])[]>> {
  const texts = textsOf(document);
  const words = (field: Field) => texts[field].map(wordsOf);
  return {
    title: words("title"),
    names: words("names"),
    aliases: words("aliases"),
    places: words("places"),
    producer: words("producer"),
    tags: words("tags"),
    decisions: words("decisions"),
    description: words("description"),
  };
}

/** Names of its group and product set in both languages, and "OCOP", which everything here is. */
function tagsOf({ group, productSet }: SearchDocument): string[] {
  const named = groupByCode(group);
  const set = productSet === null ? undefined : productSetByNumber(productSet);
  return ["OCOP", ...[named, set].flatMap((one) => (one === undefined ? [] : [one.name.vi, one.name.en]))];
}

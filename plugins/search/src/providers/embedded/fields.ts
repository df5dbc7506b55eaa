import { type Word, wordsOf } from "@cho-ocop/vietnam";
import type { SearchDocument } from "../../port/document.js";

export interface Field {
  readonly name: string;
  readonly weight: "A" | "B" | "C" | "D";
  readonly words: readonly Word[];
}

export function fieldsOf(document: SearchDocument): readonly Field[] {
  const field = (name: string, weight: Field["weight"], texts: readonly string[]): Field[] =>
    texts.map((text) => ({ name, weight, words: wordsOf(text) }));
  return [
    ...field("title", "A", [document.title]),
    ...field("names", "A", document.names),
    ...field("places", "B", document.places),
    ...field("aliases", "C", document.aliases),
    ...field("producer", "C", document.producer === null ? [] : [document.producer.name]),
    ...field("description", "D", document.description === null ? [] : [document.description]),
  ];
}

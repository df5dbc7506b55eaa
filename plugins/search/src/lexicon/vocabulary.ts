import { type Reader, readExactly } from "../answer/reading.js";
import type { Alias } from "../documents/aliases.js";
import type { SearchDocument } from "../port/document.js";
import type { QueryWord } from "../port/words.js";
import { Lexicon, LexiconBuilder, type SerialisedLexicon } from "../understanding/lexicon.js";
import { understand } from "../understanding/understand.js";

/** What reads texts while nothing is learned yet: word for word. */
export const PLAIN_READER: Reader = {
  read: readExactly,
  show: (words) => words.map(({ typed, fold }) => typed ?? fold).join(" "),
};

/** What reads texts with what was learned. */
export function readerWith(content: string): Reader {
  const lexicon = new Lexicon(JSON.parse(content) as SerialisedLexicon);
  const shown = ({ fold, marked }: QueryWord, before?: QueryWord, after?: QueryWord): string =>
    (marked === null ? undefined : lexicon.spellingOf(fold, marked)) ??
    lexicon.usual(fold, before?.fold, after?.fold).text;
  return {
    read: (text, typing) => understand(text, lexicon, { typing }),
    show: (words) => words.map((word, at) => shown(word, words[at - 1], words[at + 1])).join(" "),
  };
}

/** What can be learned from documents, in the form in which it is kept. */
export async function learnFrom(
  pages: AsyncIterable<readonly SearchDocument[]>,
  aliases: readonly Alias[],
): Promise<{ readonly content: string; readonly documents: number }> {
  const builder = new LexiconBuilder();
  for await (const page of pages) for (const document of page) builder.add(document);
  const learned = builder.serialise(aliases);
  return { content: JSON.stringify(learned), documents: learned.documents };
}

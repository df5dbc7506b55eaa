import { placedWordsOf, type Word } from "@cho-ocop/vietnam/typed";
import type { Alias } from "../documents/aliases.js";
import type { SearchDocument } from "../port/document.js";
import { type KnownPlace, PlaceGatherer } from "./places.js";

/** What is known of a word or of a pair of words side by side. */
interface Known {
  /** How many documents (for a word) or texts (for a pair) hold it. */
  readonly count: number;
  /** Its spellings with marks, the usual one first, in lower case: "bơ", "bò". */
  readonly spellings: readonly string[];
  /** The same as `Word.marked` tells them apart; a spelling without marks is its fold. */
  readonly marked: readonly string[];
}

type Entry = readonly [key: string, count: number, spellings: string, marked: string];

/** A lexicon as it is kept: compact JSON. */
export interface SerialisedLexicon {
  readonly documents: number;
  readonly words: readonly Entry[];
  readonly pairs: readonly Entry[];
  readonly places: readonly (readonly [key: string, places: readonly KnownPlace[]])[];
}

class Counter {
  private readonly counts = new Map<
    string,
    { count: number; spellings: Map<string, { marked: string; count: number }> }
  >();

  add(key: string, spelling: string, marked: string, isNew: boolean): void {
    let entry = this.counts.get(key);
    if (entry === undefined) {
      entry = { count: 0, spellings: new Map() };
      this.counts.set(key, entry);
    }
    if (isNew) entry.count += 1;
    const spelled = entry.spellings.get(spelling);
    if (spelled === undefined) entry.spellings.set(spelling, { marked, count: 1 });
    else spelled.count += 1;
  }

  entries(): Entry[] {
    return [...this.counts].map(([key, { count, spellings }]) => {
      const usual = [...spellings].sort((a, b) => b[1].count - a[1].count);
      return [
        key,
        count,
        usual.map(([text]) => text).join("|"),
        usual.map(([, { marked }]) => marked).join("|"),
      ] as const;
    });
  }
}

/** Learns the words of documents one after the other. */
export class LexiconBuilder {
  private readonly words = new Counter();
  private readonly pairs = new Counter();
  private readonly gatherer = new PlaceGatherer();
  private documents = 0;

  /** Learns what a document is called, where it comes from, who makes it and by which decisions; not its description, which is talk. */
  add(document: SearchDocument): void {
    this.documents += 1;
    this.gatherer.add(document);
    const seen = new Set<string>();
    const { title, names, aliases, places, producer, decisions } = document;
    const made = producer === null ? [] : [producer.name];
    for (const text of [title, ...names, ...aliases, ...places, ...made, ...decisions])
      this.learn(text.normalize("NFC").toLowerCase(), seen);
  }

  private learn(text: string, seen: Set<string>): void {
    let before: { fold: string; spelling: string; marked: string } | undefined;
    for (const word of placedWordsOf(text)) {
      const spelling = text.slice(word.start, word.end);
      const marked = word.marked ?? word.fold;
      this.words.add(word.fold, spelling, marked, !seen.has(word.fold));
      seen.add(word.fold);
      if (before !== undefined)
        this.pairs.add(
          `${before.fold} ${word.fold}`,
          `${before.spelling} ${spelling}`,
          `${before.marked} ${marked}`,
          true,
        );
      before = { fold: word.fold, spelling, marked };
    }
  }

  /** What was learned, to be kept or used; the aliases are those whose other names of places count ("Sài Gòn"). */
  serialise(aliases: readonly Alias[]): SerialisedLexicon {
    return {
      documents: this.documents,
      words: this.words.entries(),
      pairs: this.pairs.entries(),
      places: [...this.gatherer.places(aliases)],
    };
  }
}

const read = (entries: readonly Entry[]): Map<string, Known> =>
  new Map(
    entries.map(([key, count, spellings, marked]) => [
      key,
      { count, spellings: spellings.split("|"), marked: marked.split("|") },
    ]),
  );

/** The words, pairs and places that a catalogue knows. */
export class Lexicon {
  readonly documents: number;
  private readonly words: Map<string, Known>;
  private readonly pairs: Map<string, Known>;
  private readonly places: Map<string, readonly KnownPlace[]>;
  private readonly sorted: readonly string[];
  /** Words by what is left of them when one letter goes, so that near ones are found without looking at all. */
  private readonly byDeletion = new Map<string, string[]>();

  constructor(serialised: SerialisedLexicon) {
    this.documents = serialised.documents;
    this.words = read(serialised.words);
    this.pairs = read(serialised.pairs);
    this.places = new Map(serialised.places);
    this.sorted = [...this.words.keys()].sort();
    for (const word of this.sorted)
      for (const shorter of withoutOneLetter(word)) {
        const near = this.byDeletion.get(shorter);
        if (near === undefined) this.byDeletion.set(shorter, [word]);
        else near.push(word);
      }
  }

  has(fold: string): boolean {
    return this.words.has(fold);
  }

  /** How many documents hold the word. */
  count(fold: string): number {
    return this.words.get(fold)?.count ?? 0;
  }

  /** How often the two stand side by side. */
  pairCount(before: string | undefined, after: string | undefined): number {
    if (before === undefined || after === undefined) return 0;
    return this.pairs.get(`${before} ${after}`)?.count ?? 0;
  }

  /** Whether the two stand side by side somewhere with the marks that they carry here. */
  knowsPair(before: Word, after: Word): boolean {
    const known = this.pairs.get(`${before.fold} ${after.fold}`);
    if (known === undefined) return false;
    return known.marked.some((marked) => {
      const [left, right] = marked.split(" ");
      return (before.marked ?? left) === left && (after.marked ?? right) === right;
    });
  }

  /** Whether the catalogue spells the word with just these marks; a word without any is spelled in every way. */
  spells(fold: string, marked: string | null): boolean {
    return marked === null || (this.words.get(fold)?.marked.includes(marked) ?? false);
  }

  /** The usual spelling of a word after another, and its marks; the word as it is when it is not known. */
  usual(fold: string, before?: string, after?: string): { text: string; marked: string | null } {
    const pairBefore = this.pairs.get(`${before} ${fold}`);
    const pairAfter = this.pairs.get(`${fold} ${after}`);
    const [known, at] = (pairBefore?.count ?? 0) >= (pairAfter?.count ?? 0) ? [pairBefore, 1] : [pairAfter, 0];
    const text = known?.spellings[0]?.split(" ")[at] ?? this.words.get(fold)?.spellings[0] ?? fold;
    const marked = known?.marked[0]?.split(" ")[at] ?? this.words.get(fold)?.marked[0] ?? fold;
    return { text, marked: marked === fold ? null : marked };
  }

  /** The usual spelling of a word with these marks. */
  spellingOf(fold: string, marked: string): string | undefined {
    const known = this.words.get(fold);
    return known?.spellings[known.marked.indexOf(marked)];
  }

  /** Whether any word begins so. */
  hasBeginning(beginning: string): boolean {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(beginning) ?? false;
  }

  /** Words that may be one slip of the fingers away: a superset, to be measured. */
  maybeNear(fold: string): Set<string> {
    const near = new Set(this.byDeletion.get(fold));
    for (const shorter of withoutOneLetter(fold)) {
      if (this.words.has(shorter)) near.add(shorter);
      for (const word of this.byDeletion.get(shorter) ?? []) near.add(word);
    }
    near.delete(fold);
    return near;
  }

  /** All words of these lengths. */
  *ofLength(from: number, to: number): Generator<string> {
    for (const word of this.sorted) if (word.length >= from && word.length <= to) yield word;
  }

  /** Places of this name, by the key of `placeKey`. */
  placesNamed(key: string): readonly KnownPlace[] {
    return this.places.get(key) ?? [];
  }

  /** How much a word tells: the rarer, the more. */
  weight(fold: string): number {
    return Math.log(1 + this.documents / (1 + this.count(fold)));
  }
}

function* withoutOneLetter(word: string): Generator<string> {
  for (let index = 0; index < word.length; index += 1) yield word.slice(0, index) + word.slice(index + 1);
}

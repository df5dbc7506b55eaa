import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Reader } from "../answer/reading.js";
import { newerLexicon } from "./store.js";
import { PLAIN_READER, readerWith } from "./vocabulary.js";

/** How often a process looks whether more was learned. */
const LOOK_MS = 5000;
/** How long the first question after a start waits for what was learned; after that it is read without. */
const FIRST_WAIT_MS = 2000;

/** What was learned of the words, as this process has it. Looks for news beside the questions, never in their way. */
export class LearnedWords {
  #reader: Reader = PLAIN_READER;
  #revision = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #first: Promise<void> | undefined;

  constructor(
    private readonly knex: Knex,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** What reads texts with the newest that this process knows. */
  async reader(): Promise<Reader> {
    const now = performance.now();
    if (now - this.#lookedAt > LOOK_MS) {
      this.#lookedAt = now;
      const look = this.look();
      this.#first ??= Promise.race([look, new Promise<void>((resolve) => setTimeout(resolve, FIRST_WAIT_MS).unref())]);
    }
    await this.#first;
    return this.#reader;
  }

  /** Takes over what other processes have learned since. Never rejects. */
  async look(): Promise<void> {
    try {
      const newer = await newerLexicon(this.knex, this.#revision);
      if (newer === undefined) return;
      this.#reader = readerWith(newer.content);
      this.#revision = newer.revision;
    } catch (error) {
      this.failed(error);
    }
  }
}

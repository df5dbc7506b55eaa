import { listingCards, producerNames, registerCards, type Searchable } from "@cho-ocop/catalogue";
import type {
  ListingSearch,
  ListingSearchQuery,
  RegisterSearch,
  RegisterSearchQuery,
  SearchAlias,
  SearchAliases,
  SearchAliasPreview,
  SearchChannel,
  SearchClick,
  SearchLog as SearchLogAnswer,
  SearchLogQuery,
  SuggestionQuery,
  Suggestions,
} from "@cho-ocop/contracts";
import { backgroundWork } from "@cho-ocop/kernel";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { addAlias, listAliases, previewAlias, removeAlias } from "../../aliases/office.js";
import { aliasIndex } from "../../aliases/own.js";
import { chosenFilters } from "../../answer/filters.js";
import { findHits, frameOf, type Hits, missingHits, producersOf, type Question } from "../../answer/page.js";
import { readExactly } from "../../answer/reading.js";
import { begins, begunHits, countsByProvince, placesBegun, queriesBegun, shared } from "../../answer/suggest.js";
import { heal } from "../../changes/compare.js";
import { revision } from "../../changes/revision.js";
import { startWriter, type Writer } from "../../changes/writer.js";
import { LearningPace, learn } from "../../lexicon/learn.js";
import { LearnedWords } from "../../lexicon/learned.js";
import { popularQueries } from "../../log/popular.js";
import { readSearchLog } from "../../log/read.js";
import { noteClick, SearchLog } from "../../log/record.js";
import type { SearchProvider } from "../../port/provider.js";
import { type Progress, rebuildIndex } from "../../reindex/reindex.js";
import { highlight } from "../../understanding/highlight.js";
import { kept } from "./kept.js";
import { defaultProvider } from "./providers.js";

const POPULAR_MS = 300_000;
const COUNTS_MS = 30_000;

/** The search: what people type, read and looked for in the index; answered with what the database says now. */
export class SearchModuleService {
  readonly #cradle: Record<string, unknown>;
  readonly #log: SearchLog;
  readonly #words: LearnedWords;
  readonly #pace = new LearningPace();
  readonly #popular = kept(POPULAR_MS, (_: undefined) => popularQueries(this.#knex));
  readonly #counts = kept(COUNTS_MS, (on: CalendarDay) => countsByProvince((query) => this.provider.search(query), on));
  #writer: Writer | undefined;

  constructor(cradle: Record<string, unknown>) {
    this.#cradle = cradle;
    this.#log = new SearchLog(this.#knex, (error) => this.#warn("The log of searches could not be written", error));
    this.#words = new LearnedWords(this.#knex, (error) => this.#warn("What was learned could not be read", error));
  }

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      void this.#words.reader();
      if (backgroundWork.allowed) this.#writer = this.#startWriter();
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.#writer?.stop();
      this.#writer = undefined;
      await this.#log.flush();
    },
  };

  /** The engine that is asked. */
  get provider(): SearchProvider {
    return defaultProvider(this.#cradle);
  }

  get #knex(): Knex {
    return this.#cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex;
  }

  get #logger(): Logger {
    return this.#cradle[ContainerRegistrationKeys.LOGGER] as Logger;
  }

  /** What is for sale and fits a query. */
  async listings(query: ListingSearchQuery, today: CalendarDay): Promise<ListingSearch> {
    const question = questionOf("listings", query, query.facets, today);
    return this.#answer(
      question,
      query.channel,
      (ids) => listingCards(this.#knex, ids, question.on),
      (card) => card.title,
    );
  }

  /** What of the register fits a query. */
  async register(query: RegisterSearchQuery, today: CalendarDay): Promise<RegisterSearch> {
    const question = questionOf("register", query, query.facets, today);
    return this.#answer(
      question,
      query.channel,
      (ids) => registerCards(this.#knex, ids, question.on),
      (card) => card.name,
    );
  }

  /** What may be meant by what has been typed so far. */
  async suggestions({ q, on: asked }: SuggestionQuery, today: CalendarDay): Promise<Suggestions> {
    const on = asked === undefined ? today : calendarDay(asked);
    const popular = await this.#popular(undefined);
    if (q === "")
      return { on, ...shared({ queries: queriesBegun("", popular), products: [], producers: [], places: [] }) };
    const understood = (await this.#words.reader()).read(q, true);
    const [{ ids, producers }, counts] = await Promise.all([
      begunHits(this.provider, understood, on),
      this.#counts(on),
    ]);
    const [cards, names] = await Promise.all([
      listingCards(this.#knex, ids, on),
      producerNames(
        this.#knex,
        producers.map(({ value }) => value),
      ),
    ]);
    const begun = producers.flatMap(({ value, count }) => {
      const producer = names.get(value);
      return producer === undefined || !begins(q, producer.name) ? [] : [{ ...producer, count }];
    });
    return {
      on,
      ...shared({
        queries: queriesBegun(q, popular),
        products: cards,
        producers: begun,
        places: placesBegun(q, counts),
      }),
    };
  }

  /** Differs after every change of what the open data tells; null while changes are not followed yet or the index is being filled. */
  async revision(): Promise<string | null> {
    return this.#writer?.isFollowing === false ? null : revision(this.#knex);
  }

  /** Compares the indexes with the database and has repaired what differs. Returns how many documents differed. */
  async heal(): Promise<number> {
    return heal(this.#knex, this.provider, await aliasIndex(this.#knex));
  }

  /** Notes that a hit was opened; false when nobody asked this in the last day. */
  async noteClick(click: SearchClick): Promise<boolean> {
    // The search that was clicked on may be a second old, and still wait to be written.
    await this.#log.flush();
    return noteClick(this.#knex, click);
  }

  /** What was looked for in the last days. */
  async queries(query: SearchLogQuery): Promise<SearchLogAnswer> {
    await this.#log.flush();
    return readSearchLog(this.#knex, query);
  }

  /** The aliases that the office has added. */
  aliases(): Promise<SearchAliases> {
    return listAliases(this.#knex);
  }

  /** What an alias would change. */
  async previewAlias(alias: SearchAlias): Promise<SearchAliasPreview> {
    await this.#log.flush();
    return previewAlias(this.#knex, alias);
  }

  addAlias(alias: SearchAlias): Promise<void> {
    return addAlias(this.#knex, alias);
  }

  removeAlias(id: string): Promise<boolean> {
    return removeAlias(this.#knex, id);
  }

  /** Builds indexes anew beside those that answer, and learns the words anew. Returns how many documents each has. */
  async reindex(indexes: readonly Searchable[], progress: (state: Progress) => void): Promise<Record<string, number>> {
    const done: Record<string, number> = {};
    for (const index of indexes)
      done[index] = await rebuildIndex(this.#knex, this.provider, index, await aliasIndex(this.#knex), progress);
    await learn(this.#knex);
    await this.heal();
    return done;
  }

  async #answer<Card extends { readonly id: string }>(
    question: Question,
    channel: SearchChannel,
    cardsOf: (ids: readonly string[]) => Promise<Card[]>,
    titleOf: (card: Card) => string,
  ) {
    const at = new Date();
    const start = performance.now();
    const reader = await this.#words.reader();
    const understood = question.exact ? readExactly(question.text) : reader.read(question.text, false);
    const hits = await findHits((query) => this.provider.search(query), question, understood);
    const { outcome } = hits;
    const [cards, producers] = await Promise.all([cardsOf(outcome.answer.ids), this.#producers(hits, question)]);
    const frame = frameOf(question, hits, missingHits(outcome.answer, cards), {
      producers,
      show: reader.show,
      provider: this.provider.name,
    });
    const items = cards.map((card) => ({
      ...card,
      matches: highlight(titleOf(card), outcome.words).map(({ start: from, end }): [number, number] => [from, end]),
    }));
    const { search, total, provider, degraded } = frame;
    // Paging on and looking around without words are not searches.
    if (question.text !== "" && question.page === 1)
      this.#log.note({
        search,
        at,
        index: question.index,
        text: question.text,
        understood: frame.understood.corrected,
        total,
        latencyMs: performance.now() - start,
        provider,
        degraded,
        channel,
      });
    return { ...frame, items };
  }

  async #producers(hits: Hits, { chosen }: Question): Promise<ReadonlyMap<string, string>> {
    const names = await producerNames(this.#knex, producersOf(hits, chosen));
    return new Map([...names].flatMap(([id, { handle, name }]) => [[id, name] as const, [handle, name] as const]));
  }

  #startWriter(): Writer {
    return startWriter({
      knex: this.#knex,
      provider: this.provider,
      aliases: () => aliasIndex(this.#knex),
      logger: this.#logger,
      refused: (index, id, error) => this.#warn(`${id} could not be written to ${index}`, error),
      wrote: async ({ documents }) => {
        this.#pace.changed(documents);
        if (!this.#pace.due(performance.now())) return;
        this.#pace.learned(await learn(this.#knex), performance.now());
        await this.#words.look();
      },
    });
  }

  #warn(what: string, error: unknown): void {
    // The kind of the error alone: its message may quote what somebody typed.
    this.#logger.warn(`Search: ${what}: ${error instanceof Error ? error.name : "not an Error"}`);
  }
}

function questionOf(
  index: Question["index"],
  query: ListingSearchQuery | RegisterSearchQuery,
  facets: Question["facets"] | undefined,
  today: CalendarDay,
): Question {
  const { q: text, exact, ignore = [], sort, page, limit, on } = query;
  return {
    index,
    text,
    exact,
    ignore,
    chosen: chosenFilters(query),
    on: on === undefined ? today : calendarDay(on),
    sort,
    page,
    limit,
    facets: facets ?? [],
  };
}

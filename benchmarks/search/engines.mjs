// @ts-check
// What is measured: the search as it is shipped, the same provider asked with the bare words, and what PostgreSQL does by itself.
import { createRequire } from "node:module";
import path from "node:path";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import { ROOT } from "../../scripts/lib/steps.mjs";

const require = createRequire(import.meta.url);
/** @param {string} file */
const ofSearch = (file) => require(path.join(ROOT, "plugins/search/.medusa/server/src", `${file}.js`));

/** @typedef {import("@cho-ocop/search").SearchDocument} SearchDocument */
/** @typedef {import("@cho-ocop/search").SearchProvider} SearchProvider */
/** @typedef {{ name: string, ask: (text: string) => Promise<readonly string[]> }} Engine Asks for the first hits, as ids. */

export const ON = /** @type {import("@cho-ocop/ocop-rules").CalendarDay} */ ("2026-11-22");
export const HITS = 20;
export const INDEX = /** @type {const} */ ("register");

/** Documents with their aliases, as the service makes them. @param {readonly SearchDocument[]} documents @returns {SearchDocument[]} */
export function withAliases(documents) {
  const { aliasesOf, indexAliases } = ofSearch("documents/aliases");
  const { SHIPPED_ALIASES } = ofSearch("generated/aliases");
  const index = indexAliases([SHIPPED_ALIASES]);
  return documents.map((document) => ({ ...document, aliases: aliasesOf(document, index) }));
}

/** What the documents teach, kept as JSON and read again as a process does at its start, with what that took. @param {readonly SearchDocument[]} documents */
export function learnTimed(documents) {
  const { Lexicon, LexiconBuilder } = ofSearch("understanding/lexicon");
  const { understand } = ofSearch("understanding/understand");
  const { SHIPPED_ALIASES } = ofSearch("generated/aliases");
  const started = performance.now();
  const builder = new LexiconBuilder();
  for (const document of documents) builder.add(document);
  const kept = JSON.stringify(builder.serialise(SHIPPED_ALIASES));
  const learned = performance.now();
  const lexicon = new Lexicon(JSON.parse(kept));
  const loadMs = performance.now() - learned;
  return {
    learnMs: learned - started,
    kept,
    loadMs,
    lexicon,
    read: (/** @type {string} */ text) => understand(text, lexicon),
  };
}

/** What the documents teach, as a process has it after a start. @param {readonly SearchDocument[]} documents */
export const learn = (documents) => learnTimed(documents).lexicon;

/** Fills an index from nothing. @param {SearchProvider} provider @param {readonly SearchDocument[]} documents */
export async function fill(provider, documents) {
  const rebuild = await provider.rebuild(INDEX);
  for (let start = 0; start < documents.length; start += 1000) await rebuild.add(documents.slice(start, start + 1000));
  await rebuild.swap();
}

/** What is asked beside words and filters. @type {Omit<import("@cho-ocop/search").ProviderQuery, "words" | "match" | "filters" | "places" | "unfinished">} */
const FRAME = { index: INDEX, on: ON, sort: "relevance", offset: 0, limit: HITS, facets: [] };

/** @param {SearchProvider} provider @param {readonly any[]} words @param {"all" | "some"} match */
const askBare = (provider, words, match) =>
  provider.search({ ...FRAME, words, match, unfinished: true, places: [], filters: {} });

/**
 * A provider asked as the service asks it: what the query means, then less and less of it. `more` is asked of it beside that.
 * @param {SearchProvider} provider @param {any} lexicon @param {{ facets?: readonly string[] }} [more] @returns {Engine}
 */
export function understanding(provider, lexicon, more = {}) {
  const { understand } = ofSearch("understanding/understand");
  const { cascade } = ofSearch("answer/cascade");
  const { saidFilters } = ofSearch("answer/filters");
  const frame = { ...FRAME, ...more };
  return {
    name: `${provider.name}, understood`,
    ask: async (text) => {
      const understood = understand(text, lexicon);
      const said = saidFilters(understood.filters, {});
      const { answer } = await cascade(provider.search.bind(provider), understood, {}, said, frame);
      return answer.ids;
    },
  };
}

/** A provider asked with the words as typed: what it does out of the box. @param {SearchProvider} provider @returns {Engine} */
export function bare(provider) {
  return {
    name: `${provider.name}, out of the box`,
    ask: async (text) => {
      const words = wordsOf(text)
        .slice(0, 24)
        .map(({ fold }) => ({ fold, marked: null, typed: null, weight: 1 }));
      const all = await askBare(provider, words, "all");
      return all.total > 0 ? all.ids : (await askBare(provider, words, "some")).ids;
    },
  };
}

/** PostgreSQL's own text search (configuration `simple`) on the texts as they are. @param {any} knex @param {readonly SearchDocument[]} documents @returns {Promise<Engine>} */
export async function plainPostgres(knex, documents) {
  await knex.raw("drop table if exists plain");
  await knex.raw("create table plain (id text primary key, text tsvector)");
  const rows = documents.map((document) => [
    document.id,
    [document.title, ...document.places, document.producer?.name ?? ""].join(" "),
    document.description ?? "",
  ]);
  for (let start = 0; start < rows.length; start += 1000)
    await knex.raw(
      `insert into plain select r->>0, setweight(to_tsvector('simple', r->>1), 'A') || setweight(to_tsvector('simple', r->>2), 'D')
       from json_array_elements(?::json) r`,
      [JSON.stringify(rows.slice(start, start + 1000))],
    );
  await knex.raw("create index on plain using gin (text)");
  return {
    name: "PostgreSQL simple",
    ask: async (text) => {
      const { rows: hits } = await knex.raw(
        "select id from plain, plainto_tsquery('simple', ?) q where text @@ q order by ts_rank(text, q) desc, id limit ?",
        [text, HITS],
      );
      return hits.map((/** @type {{ id: string }} */ { id }) => id);
    },
  };
}

/** @param {any} knex @returns {SearchProvider} */
export function embedded(knex) {
  const { EmbeddedProvider } = ofSearch("providers/embedded/provider");
  return new EmbeddedProvider(knex);
}

/** The Meilisearch whose address and keys the environment gives, with indexes of the benchmark's own; null where none is given. @returns {SearchProvider | null} */
export function meilisearch() {
  const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: searchKey, MEILISEARCH_WRITE_KEY: writeKey } = process.env;
  if (url === undefined || searchKey === undefined || writeKey === undefined) return null;
  const { MeilisearchProvider } = ofSearch("providers/meilisearch/provider");
  return new MeilisearchProvider({ url, searchKey, writeKey, prefix: "benchmark_", searchTimeoutMs: 5000 });
}

// @ts-check
// Whether shoppers find what they mean: the queries of data/search over a made-up catalogue of 20,000 products and over the register.
// A fake Meilisearch cannot be measured: how well it finds is decided by the real one, so it is asked only where MEILISEARCH_URL is set.
import { printTable } from "./lib/measure.mjs";
import { generateCatalogue } from "./search/corpus/generate.mjs";
import { registerCatalogue } from "./search/corpus/register.mjs";
import { openSearchDatabase } from "./search/database.mjs";
import {
  bare,
  embedded,
  fill,
  learn,
  learnTimed,
  meilisearch,
  plainPostgres,
  understanding,
  withAliases,
} from "./search/engines.mjs";
import { mean, ndcgAt10, recallAt5, reciprocalRank } from "./search/measures.mjs";
import { queriesOf, relevant, SETS } from "./search/queries.mjs";

/** @typedef {import("./search/corpus/generate.mjs").Product} Product */
/** @typedef {import("./search/queries.mjs").Query} Query */
/** @typedef {{ engine: string, set: string, query: Query, recall: number, rank: number, ndcg: number, first: string[] }} Result */

const PRODUCTS = 20_000;
const CATALOGUES = /** @type {const} */ (["generated", "register"]);

/** @param {import("./search/engines.mjs").Engine} engine @param {string} set @param {readonly Query[]} queries @param {ReadonlyMap<string, Product>} byId @returns {Promise<Result[]>} */
async function askAll(engine, set, queries, byId) {
  const results = [];
  for (const query of queries) {
    const ids = await engine.ask(query.text);
    const found = ids.map((id) => byId.get(id));
    const hits = found.map((product) => product !== undefined && relevant(query.expected, product));
    let good = 0;
    for (const product of byId.values()) if (relevant(query.expected, product)) good += 1;
    results.push({
      engine: engine.name,
      set,
      query,
      recall: recallAt5(hits, good),
      rank: reciprocalRank(hits),
      ndcg: ndcgAt10(hits, good),
      first: found.slice(0, 3).flatMap((product) => product?.document.title ?? []),
    });
  }
  return results;
}

/** Asks every engine every query of the sets. @param {readonly string[]} [sets] @returns {Promise<Result[]>} */
export async function measureRelevance(sets = SETS) {
  const database = await openSearchDatabase();
  try {
    const results = [];
    for (const catalogue of CATALOGUES) {
      const products = catalogue === "generated" ? generateCatalogue(PRODUCTS) : registerCatalogue();
      const byId = new Map(products.map((product) => [product.document.id, product]));
      const documents = products.map(({ document }) => document);
      const enriched = withAliases(documents);
      const provider = embedded(database.knex);
      const server = meilisearch();
      const engines = [
        { prepare: () => fill(provider, enriched), engine: async () => understanding(provider, learn(enriched)) },
        { prepare: () => fill(provider, documents), engine: async () => bare(provider) },
        { prepare: async () => {}, engine: () => plainPostgres(database.knex, documents) },
        ...(server === null
          ? []
          : [
              { prepare: () => fill(server, enriched), engine: async () => understanding(server, learn(enriched)) },
              { prepare: () => fill(server, documents), engine: async () => bare(server) },
            ]),
      ];
      for (const { prepare, engine } of engines) {
        await prepare();
        const ready = await engine();
        for (const set of SETS.filter((name) => sets.includes(name)))
          results.push(
            ...(await askAll(
              ready,
              set,
              queriesOf(set).filter((query) => query.catalogue === catalogue),
              byId,
            )),
          );
      }
    }
    return results;
  } finally {
    await database.close();
  }
}

/** What the understanding costs: learning from so many documents, what is kept of it, reading that at a start, and a query. */
function understandingCosts() {
  const documents = withAliases(generateCatalogue(PRODUCTS).map(({ document }) => document));
  const texts = SETS.flatMap((set) => queriesOf(set)).map(({ text }) => text);
  const { learnMs, kept, loadMs, read } = learnTimed(documents);
  for (const text of texts) read(text);
  const started = performance.now();
  for (const text of texts) read(text);
  const microseconds = Math.round(((performance.now() - started) * 1000) / texts.length);
  return {
    documents: PRODUCTS,
    "learning ms": Math.round(learnMs),
    "kept kB": Math.round(kept.length / 1000),
    "load ms": Math.round(loadMs),
    "µs per query": microseconds,
  };
}

/** @param {readonly Result[]} results */
const summary = (results) => ({
  queries: results.length,
  "recall@5": mean(results.map(({ recall }) => recall)).toFixed(3),
  MRR: mean(results.map(({ rank }) => rank)).toFixed(3),
  "nDCG@10": mean(results.map(({ ndcg }) => ndcg)).toFixed(3),
});

/** @param {{ quiet?: boolean, sets?: readonly string[], misses?: boolean }} [options] */
export async function benchSearchRelevance({ quiet = false, sets = SETS, misses = false } = {}) {
  const results = await measureRelevance(sets);
  const groups = [...new Set(results.map(({ set }) => set))].flatMap((set) =>
    [...new Set(results.map(({ engine }) => engine))].map((engine) => ({ set, engine })),
  );
  const rows = groups.flatMap(({ set, engine }) => {
    const own = results.filter((result) => result.set === set && result.engine === engine);
    const categories = [...new Set(own.map(({ query }) => query.category))];
    return [
      { set, engine, category: "all", ...summary(own) },
      ...categories.map((category) => ({
        set,
        engine,
        category,
        ...summary(own.filter(({ query }) => query.category === category)),
      })),
    ];
  });
  const costs = understandingCosts();
  if (!quiet) {
    printTable([costs]);
    printTable(rows.filter(({ category, engine }) => category === "all" || engine.endsWith("understood")));
    if (misses)
      for (const { query, recall, rank, ndcg, first } of results.filter(
        ({ engine, ndcg }) => engine.endsWith("understood") && ndcg < 0.99,
      ))
        console.log(
          query.id,
          query.category,
          JSON.stringify(query.text),
          recall.toFixed(2),
          rank.toFixed(2),
          ndcg.toFixed(2),
          first.join(" · "),
        );
    if (process.env.MEILISEARCH_URL === undefined)
      console.log("skipped: Meilisearch (MEILISEARCH_URL is not set; a fake says nothing about relevance)");
  }
  return { costs, rows };
}

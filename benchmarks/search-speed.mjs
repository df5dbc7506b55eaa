// @ts-check
// How fast the embedded search answers, the understanding of the query included, beside what PostgreSQL does with its own text search
// and ILIKE. Measured at the provider: what HTTP adds is measured with the routes.
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { ROOT } from "../scripts/lib/steps.mjs";
import { printTable, treeMs } from "./lib/measure.mjs";
import { generateCatalogue } from "./search/corpus/generate.mjs";
import { openSearchDatabase } from "./search/database.mjs";
import { embedded, fill, HITS, INDEX, learn, ON, understanding, withAliases } from "./search/engines.mjs";
import { naivePostgres } from "./search/naive.mjs";
import { queriesOf } from "./search/queries.mjs";

const SIZES = [20_000, 100_000];
const FACETS = /** @type {const} */ (["stars", "group", "province", "price"]);
const ROUNDS = 2;
const TOGETHER = 8;
const TYPED = 40;

/** @typedef {(turn: number) => Promise<unknown>} Work */
/** @typedef {{ documents: number, what: string, times: number, "p50 ms": string, "p95 ms": string, "p99 ms": string, "per second": string, "Node ms": string, "PostgreSQL ms": string }} Row */

/** @param {readonly number[]} sorted @param {number} share */
const at = (sorted, share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

/**
 * Does something `times` times, `together` at once, and says how long each took and what all of it cost. Warmed by a part of it.
 * @param {{ documents: number, what: string, times: number, together?: number, pid: number, work: Work, before?: Work }} load
 * @returns {Promise<Row>}
 */
async function timed({ documents, what, times, together = 1, pid, work, before }) {
  for (let turn = 0; turn < Math.min(times, 100); turn++) await work(turn);
  const cpu = { node: process.cpuUsage(), postgres: treeMs(pid) };
  const begun = performance.now();
  /** @type {number[]} */
  const each = [];
  let next = 0;
  const worker = async () => {
    for (let turn = next++; turn < times; turn = next++) {
      await before?.(turn);
      const start = performance.now();
      await work(turn);
      each.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const node = process.cpuUsage(cpu.node);
  each.sort((left, right) => left - right);
  return {
    documents,
    what,
    times,
    "p50 ms": at(each, 0.5),
    "p95 ms": at(each, 0.95),
    "p99 ms": at(each, 0.99),
    "per second": (times / seconds).toFixed(0),
    "Node ms": ((node.user + node.system) / 1000 / times).toFixed(2),
    "PostgreSQL ms": ((treeMs(pid) - cpu.postgres) / times).toFixed(2),
  };
}

const BROWSING = [
  { filters: { stars: [4, 5] }, sort: "price" },
  { filters: { group: ["I"], inStock: true }, sort: "newest" },
  { filters: { province: ["24"], priceMin: 50_000, priceMax: 500_000 }, sort: "stars" },
  { filters: {}, sort: "relevance" },
  { filters: { group: ["II"] }, sort: "name" },
];

/** @param {readonly string[]} texts */
const beginnings = (texts) => texts.flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)));

/**
 * @param {Awaited<ReturnType<typeof openSearchDatabase>>} database @param {number} size
 * @returns {Promise<{ rows: Row[], sizes: Record<string, string | number> }>}
 */
async function measureSize({ knex, pid }, size) {
  const documents = withAliases(generateCatalogue(size).map(({ document }) => document));
  const provider = embedded(knex);
  const started = performance.now();
  await fill(provider, documents);
  const built = performance.now() - started;
  const { rows: weighed } = await knex.raw(`select pg_total_relation_size('search_${INDEX}')::float8 as bytes`);
  const lexicon = learn(documents);
  const { understand } = createRequire(import.meta.url)(
    path.join(ROOT, "plugins/search/.medusa/server/src/understanding/understand.js"),
  );
  const texts = queriesOf("main")
    .filter(({ catalogue }) => catalogue === "generated")
    .map(({ text }) => text);
  const textAt = (/** @type {number} */ turn) => texts[(turn * 7) % texts.length] ?? "";
  const shop = understanding(provider, lexicon, { facets: FACETS });
  const naive = await naivePostgres(knex, documents);
  const typed = beginnings(texts.filter((_, index) => index % Math.ceil(texts.length / TYPED) === 0));
  const plain = {
    index: INDEX,
    words: [],
    match: "all",
    unfinished: false,
    places: [],
    on: ON,
    offset: 0,
    limit: HITS,
  };
  const browse = (/** @type {number} */ turn) =>
    provider.search(/** @type {any} */ ({ ...plain, ...BROWSING[turn % BROWSING.length], facets: FACETS }));
  const suggest = async (/** @type {number} */ turn) => {
    const { words, places } = understand(typed[turn % typed.length], lexicon, { typing: true });
    return provider.suggest?.(
      /** @type {any} */ ({ ...plain, words, places, unfinished: true, filters: {}, limit: 8 }),
    );
  };
  const rewrite = async (/** @type {number} */ turn) => {
    const document = documents[(turn * 37) % documents.length];
    if (document !== undefined) await provider.upsert(INDEX, [{ ...document, digest: `${turn} ${performance.now()}` }]);
  };
  const update = async (/** @type {number} */ turn) => {
    const document = documents[(turn * 37) % documents.length];
    if (document === undefined) return;
    const title = `Hàng mới${"abcdefghij"[turn % 10]}`;
    await provider.upsert(INDEX, [{ ...document, title, digest: `${turn} ${performance.now()}` }]);
    if ((await shop.ask(title)).length === 0) throw new Error(`What was written is not found: ${title}`);
  };
  const of = { documents: size, pid };
  const all = texts.length * ROUNDS;
  const rows = [
    await timed({ ...of, what: "20 hits, 4 facets", times: all, work: (turn) => shop.ask(textAt(turn)) }),
    await timed({
      ...of,
      what: `the same, ${TOGETHER} at once`,
      times: all * 4,
      together: TOGETHER,
      work: (turn) => shop.ask(textAt(turn)),
    }),
    await timed({ ...of, what: "suggestions, letter by letter", times: typed.length, work: suggest }),
    await timed({ ...of, what: "browse, filters and sort, kept", times: 300, work: browse }),
    await timed({ ...of, what: "browse, filters and sort, after a write", times: 20, work: browse, before: rewrite }),
    await timed({ ...of, what: "one document written and found", times: 100, work: update }),
    await timed({
      ...of,
      what: "naive PostgreSQL: 20 hits, 4 facets",
      times: Math.min(all, Math.ceil(2_000_000 / size)),
      work: (turn) => naive(textAt(turn)),
    }),
  ];
  const sizes = {
    documents: size,
    "built in s": (built / 1000).toFixed(1),
    "index MB": (weighed[0].bytes / 1e6).toFixed(0),
    "Node RSS MB": (process.memoryUsage().rss / 1e6).toFixed(0),
    "load before": (os.loadavg()[0] ?? 0).toFixed(1),
  };
  return { rows, sizes };
}

/** @param {{ quiet?: boolean, sizes?: readonly number[] }} [options] */
export async function benchSearchSpeed({ quiet = false, sizes = SIZES } = {}) {
  const database = await openSearchDatabase();
  try {
    const measured = [];
    for (const size of sizes) measured.push(await measureSize(database, size));
    const result = { rows: measured.flatMap(({ rows }) => rows), sizes: measured.map(({ sizes: of }) => of) };
    if (!quiet) {
      printTable(result.rows);
      printTable(result.sizes);
    }
    return result;
  } finally {
    await database.close();
  }
}

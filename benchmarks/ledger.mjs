// @ts-check
// The ledger: a million random happenings end at 0, and what it costs to write them; replaying them changes nothing.
import { createRequire } from "node:module";
import path from "node:path";
import { buildAll } from "../scripts/lib/build.mjs";
import { ROOT } from "../scripts/lib/steps.mjs";
import { openLedgerDatabase } from "./ledger/database.mjs";
import { randomHappenings } from "./ledger/happenings.mjs";
import { printTable } from "./lib/measure.mjs";

const PURE_EVENTS = 1_000_000;
const WRITTEN_EVENTS = 10_000;
const BATCH = 500;
const DAY = "2026-11-22";
const require = createRequire(path.join(ROOT, "plugins/marketplace/package.json"));
const built = (/** @type {string} */ file) =>
  require(path.join(ROOT, "plugins/marketplace/.medusa/server/src/ledger", file));

const sum = (/** @type {bigint[]} */ amounts) => amounts.reduce((all, amount) => all + amount, 0n);

/** Happenings of many orders, decided and added up in memory. */
function pure() {
  const { postings } = built("postings.js");
  const start = performance.now();
  /** @type {Record<string, bigint>} */
  const accounts = {};
  let [events, refused, unbalanced] = [0, 0, 0];
  for (const { happening, sale, balances } of randomHappenings(PURE_EVENTS)) {
    const entries = postings(happening, sale, balances);
    events += 1;
    if (!Array.isArray(entries)) {
      refused += 1;
      continue;
    }
    if (sum(entries.map(({ amount }) => amount)) !== 0n) unbalanced += 1;
    for (const { account, amount } of entries) {
      accounts[account] = (accounts[account] ?? 0n) + amount;
      balances[account] = (balances[account] ?? 0n) + amount;
    }
  }
  return {
    events,
    refused,
    unbalanced,
    sum: Number(sum(Object.values(accounts))),
    eventsPerSecond: Math.round((events * 1000) / (performance.now() - start)),
  };
}

/** Happenings of many orders, written through PostgreSQL in batches, and then all of them again. */
async function written() {
  const { record } = built("record.js");
  const { inOneTransaction } = require("@cho-ocop/kernel");
  const database = await openLedgerDatabase();
  try {
    const { knex } = database;
    // All that the kernel asks of a container here is the database.
    const container = /** @type {any} */ ({ resolve: () => knex });
    const happenings = [...randomHappenings(WRITTEN_EVENTS)];
    await database.makeOrders(new Set(happenings.map(({ order }) => order)));
    const events = happenings.map(({ happening, sale, order }, index) => ({
      id: `event_${index}`,
      day: DAY,
      recordedAt: new Date(0),
      order,
      happening,
      ...(happening.kind === "placed"
        ? { sale: { ...sale, party: `prdr_${order % 50}`, legalForm: null, activity: null, rates: { vat: 0, pit: 0 } } }
        : {}),
    }));
    const write = async (/** @type {typeof events} */ told) => {
      const start = performance.now();
      /** @type {typeof events} */
      const recorded = [];
      let refused = 0;
      for (let first = 0; first < told.length; first += BATCH) {
        await inOneTransaction(container, async (/** @type {any} */ tx) => {
          for (const event of told.slice(first, first + BATCH)) {
            try {
              if (await record(tx, { ...event, order: `order_${event.order}` })) recorded.push(event);
            } catch (error) {
              // Refused before anything was written: the rest of the batch goes on.
              if (/** @type {{ refusal?: unknown }} */ (error).refusal === undefined) throw error;
              refused += 1;
            }
          }
        });
      }
      const perSecond = Math.round((told.length * 1000) / (performance.now() - start));
      const { rows } = await knex.raw(
        "select count(*)::int as entries, coalesce(sum(amount), 0)::float8 as sum from marketplace_ledger_entry",
      );
      return { events: told.length, recorded, refused, ...rows[0], eventsPerSecond: perSecond };
    };
    const { recorded, ...first } = await write(events);
    const { recorded: twice, ...again } = await write(recorded);
    return { first: { ...first, recorded: recorded.length }, again: { ...again, recorded: twice.length } };
  } finally {
    await database.close();
  }
}

/** @param {{ quiet?: boolean }} [options] */
export async function benchLedger({ quiet = false } = {}) {
  await buildAll();
  const results = { pure: pure(), written: await written() };
  if (!quiet)
    printTable([
      { run: "decided in memory", ...forTable(results.pure), recorded: "-" },
      { run: "written to PostgreSQL", ...forTable(results.written.first) },
      { run: "the same again", ...forTable(results.written.again) },
    ]);
  return results;
}

/** @param {{ events: number, refused: number, sum: number, eventsPerSecond: number, recorded?: number }} run */
const forTable = ({ events, refused, sum: left, eventsPerSecond, recorded }) => ({
  events,
  refused,
  recorded: recorded ?? "-",
  "sum of all entries": left,
  "events/s": eventsPerSecond,
});

// @ts-check
// How much of what shoppers ask the bots understand, and that they state nothing that is not recorded. The questions and what is right
// come from the database by SQL of this folder; the answers from the bots' engine, asking the backend of a house over HTTP.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "../scripts/lib/steps.mjs";
import { inventedIn, isRight } from "./bots/grade.mjs";
import { generateQuestions } from "./bots/questions.mjs";
import { openBenchHouse } from "./lib/house.mjs";
import { printTable } from "./lib/measure.mjs";

/** @typedef {import("./bots/questions.mjs").Fact} Fact */
/** @typedef {import("./bots/questions.mjs").Question} Question */
/** @typedef {{ id: string, question: string, intent: string, products: string[] }} Keyed */

const SIZE = { seed: 20261122, perSurface: 110, unknown: 250 };

/** All that is known of the entries on a day, and the price of what is for sale of them. What is only demonstrated may be told, but is not asked for. */
const FACTS = `
  select entry.demonstration, entry.handle, entry.key, entry.name, producer.name as producer, entry.district_before as district,
    entry.province_before_code as "provinceBefore", entry.province_code as province, entry.packaging,
    period.status, period.stars, certificate.valid_until::text as "validUntil", price.amount::int as price,
    concat(row_to_json(entry)::text, row_to_json(producer)::text,
      (select json_agg(one)::text from ocop_certificate one where one.recognised_product_id = entry.id),
      (select json_agg(event)::text from ocop_certificate_event event join ocop_certificate one on one.id = event.certificate_id
        where one.recognised_product_id = entry.id)) as record
  from ocop_recognised_product entry
  left join ocop_producer producer on producer.id = entry.producer_id
  left join ocop_status_period period on period.recognised_product_id = entry.id
    and period.from_day <= current_date and current_date < period.to_day
  left join ocop_certificate certificate on certificate.id = period.certificate_id
  left join lateral (
    select min(price.amount) as amount
    from ocop_product_recognised_product link
    join product_variant variant on variant.product_id = link.product_id and variant.deleted_at is null
    join product_variant_price_set of_variant on of_variant.variant_id = variant.id and of_variant.deleted_at is null
    join price on price.price_set_id = of_variant.price_set_id and price.currency_code = 'vnd' and price.deleted_at is null
      and price.price_list_id is null
    where link.recognised_product_id = entry.id and link.deleted_at is null
  ) price on true`;

/** The names of the provinces of an era by their codes. @param {"before" | "since"} era */
const provinces = (era) =>
  new Map(
    fs
      .readFileSync(path.join(ROOT, `data/geography/provinces-${era}.tsv`), "utf8")
      .split("\n")
      .map((line) => /** @type {[string, string]} */ (line.split("\t").filter((_, at) => at === 0 || at === 2))),
  );

/** The facts, each with its place in words. @param {Record<string, string | null>[]} facts */
function placed(facts) {
  const [before, since] = [provinces("before"), provinces("since")];
  const placeOf = (/** @type {Record<string, string | null>} */ { district, provinceBefore, province }) =>
    district ?? before.get(provinceBefore ?? "") ?? since.get(province ?? "") ?? null;
  return facts.map((fact) => /** @type {any} */ ({ ...fact, place: placeOf(fact) }));
}

/** The engine and its client, from source. */
async function loadEngine() {
  const folder = path.join(ROOT, ".data/bench-bots");
  const bundled = (/** @type {string} */ source) => path.join(folder, `${path.basename(source, ".ts")}.mjs`);
  const sources = ["engine/respond.ts", "engine/types.ts", "register/register-client.ts"];
  for (const source of sources) {
    await build({
      entryPoints: [path.join(ROOT, "bots/src", source)],
      outfile: bundled(source),
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "warning",
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
  }
  const [respond, types, client] = await Promise.all(
    sources.map((source) => import(pathToFileURL(bundled(source)).href)),
  );
  return { respond: respond.respond, newChat: types.NEW_CHAT, createRegisterClient: client.createRegisterClient };
}

/** Counts the time that look-ups take. @param {Record<string, (...given: unknown[]) => Promise<unknown>>} register */
function timed(register) {
  // Look-ups beside each other count once.
  const spent = { ms: 0 };
  let open = 0;
  let since = 0;
  const counted = Object.fromEntries(
    Object.entries(register).map(([name, look]) => [
      name,
      async (/** @type {unknown[]} */ ...given) => {
        if (open === 0) since = performance.now();
        open += 1;
        try {
          return await look(...given);
        } finally {
          open -= 1;
          if (open === 0) spent.ms += performance.now() - since;
        }
      },
    ]),
  );
  return { register: counted, spent };
}

const percentile = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const rate = (/** @type {readonly { right: boolean }[]} */ rows) => ({
  questions: rows.length,
  right: rows.filter(({ right }) => right).length,
  "%": ((100 * rows.filter(({ right }) => right).length) / Math.max(1, rows.length)).toFixed(1),
});

/** The keyed questions of data/questions as far as they name one entry or none. @param {readonly (Fact & { key: string })[]} facts @returns {Question[]} */
function keyedQuestions(facts) {
  /** @type {Keyed[]} */
  const keyed = JSON.parse(fs.readFileSync(path.join(ROOT, "data/questions/questions.json"), "utf8"));
  /** @type {Readonly<Record<string, Question["intent"]>>} */
  const intents = {
    expiry: "validity",
    nonexistent_product: "unknown",
    stars: "stars",
    is_ocop: "is_ocop",
    producer: "producer",
    origin: "origin",
  };
  return keyed.flatMap(({ question, intent, products }) => {
    const asked = intents[intent];
    const fact = facts.find(({ key }) => key === products[0]) ?? null;
    if (asked === undefined || products.length > 1 || (asked !== "unknown" && fact === null)) return [];
    const heard = asked === "is_ocop" && /mấy sao/.test(question) ? "stars" : asked;
    return [{ surface: "data/questions", intent: heard, heldOut: false, turns: [question], fact, claimed: null }];
  });
}

/** @param {{ quiet?: boolean, misses?: boolean }} [options] */
export async function benchBots({ quiet = false, misses = process.env.MISSES === "1" } = {}) {
  const house = await openBenchHouse({ doors: true });
  try {
    const facts = placed(await house.query(FACTS));
    const { respond, newChat, createRegisterClient } = await loadEngine();
    const { register, spent } = timed(createRegisterClient({ baseUrl: house.url }));
    const knowledge = { register, shopUrl: house.shop.url };
    const asked = facts.filter((/** @type {{ demonstration: boolean }} */ { demonstration }) => !demonstration);
    const questions = [...generateQuestions(asked, SIZE), ...keyedQuestions(asked)];
    const before = process.memoryUsage().heapUsed;
    const rows = [];
    for (const question of questions) {
      let state = newChat;
      let text = "";
      for (const message of question.turns) {
        spent.ms = 0;
        const started = performance.now();
        const turn = await respond(state, message, knowledge);
        const ms = performance.now() - started;
        state = turn.state;
        text = turn.replies.map((/** @type {{ text: string }} */ reply) => reply.text).join("\n");
        rows.push({ question, ms, engineMs: ms - spent.ms, text, last: message === question.turns.at(-1) });
      }
    }
    const graded = rows
      .filter(({ last }) => last)
      .map(({ question, text }) => ({
        ...question,
        text,
        right: isRight(text, question),
        invented: inventedIn(text, facts),
      }));
    const lies = graded.filter(({ invented }) => invented.length > 0);
    const known = graded.filter(({ intent }) => intent !== "unknown");
    const by = (/** @type {"surface" | "intent"} */ what) =>
      [...new Set(known.map((one) => one[what]))].map((name) => ({
        [what]: name,
        ...rate(known.filter((one) => one[what] === name)),
      }));
    const summary = {
      questions: graded.length,
      "answers with something not recorded": lies.length,
      "factual precision %": ((100 * (graded.length - lies.length)) / graded.length).toFixed(1),
      "right %": rate(known)["%"],
      "unknown products said to be unknown %": rate(graded.filter(({ intent }) => intent === "unknown"))["%"],
      "phrases seen while the rules were written %": rate(graded.filter(({ heldOut }) => !heldOut))["%"],
      "phrases held out %": rate(graded.filter(({ heldOut }) => heldOut))["%"],
      "turn p50 ms": percentile(
        rows.map(({ ms }) => ms),
        0.5,
      ).toFixed(1),
      "turn p95 ms": percentile(
        rows.map(({ ms }) => ms),
        0.95,
      ).toFixed(1),
      "engine p50 ms": percentile(
        rows.map(({ engineMs }) => engineMs),
        0.5,
      ).toFixed(1),
      "engine p95 ms": percentile(
        rows.map(({ engineMs }) => engineMs),
        0.95,
      ).toFixed(1),
      "heap MB more": Math.round((process.memoryUsage().heapUsed - before) / 1e6),
    };
    const result = { summary, surfaces: by("surface"), intents: by("intent") };
    if (!quiet) {
      printTable(Object.entries(summary).map(([what, value]) => ({ what, value })));
      printTable(result.surfaces);
      printTable(result.intents);
      // The held-out phrases stay unread: whoever works on the rules must not see how they fail.
      for (const { turns, text, right, invented, heldOut } of graded)
        if (invented.length > 0 || (misses && !right && !heldOut))
          console.log(JSON.stringify({ turns, invented, text: text.slice(0, 300) }));
    }
    return result;
  } finally {
    await house.close();
  }
}

// @ts-check
// Requests made from the OpenAPI documents, right, nearly right and hostile, to every address of the house and of Medusa behind the guard.
import fs from "node:fs";
import { lookAround } from "./fuzz/house.mjs";
import { makeRequests } from "./fuzz/requests.mjs";
import { sendAll, told } from "./fuzz/send.mjs";
import { openBenchHouse } from "./lib/house.mjs";
import { printTable } from "./lib/measure.mjs";

const REQUESTS = 10_000;
const SEED = 20_261_122;
const TURNS = 5;
/** The first requests load what is loaded lazily and fill caches: what is held after them is compared with what is held at the end. */
const MOST_GROWTH_MB = 64;

/** Memory of a process in MB. @param {number} pid */
const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** @param {import("./fuzz/send.mjs").Outcome[]} outcomes */
function byGroup(outcomes) {
  const groups = [...new Set(outcomes.map(({ request }) => request.address.group))];
  return groups.map((group) => {
    const all = outcomes.filter(({ request }) => request.address.group === group);
    const of = (/** @type {(status: number) => boolean} */ which) =>
      all.filter(({ answer }) => which(answer.status)).length;
    const ms = all.map(({ answer }) => answer.ms).sort((a, b) => a - b);
    return {
      addresses: group,
      requests: all.length,
      "2xx": of((status) => status >= 200 && status < 400),
      "4xx": of((status) => status >= 400 && status < 500 && status !== 429),
      429: of((status) => status === 429),
      "5xx": of((status) => status >= 500 || status === 0),
      wrong: all.filter(({ wrong }) => wrong !== undefined).length,
      "p95 ms": Math.round(ms[Math.floor(ms.length * 0.95)] ?? 0),
    };
  });
}

/** @param {{ quiet?: boolean }} options */
export async function benchFuzz({ quiet = false } = {}) {
  const house = await openBenchHouse({ doors: true });
  try {
    const entries = await house.query("select id, handle from ocop_recognised_product order by id limit 5");
    const certificates = await house.query("select id from ocop_certificate order by id limit 5");
    const known = await lookAround({
      origin: house.url,
      officer: house.adminToken,
      seller: house.sellerToken,
      entries: {
        ids: entries.map(({ id }) => id),
        handles: entries.map(({ handle }) => handle),
        certificates: certificates.map(({ id }) => id),
      },
    });
    const requests = makeRequests(known, REQUESTS, SEED);
    const outcomes = [];
    const memory = [{ after: 0, "backend MB": Math.round(residentMb(house.node)) }];
    const each = REQUESTS / TURNS;
    for (let turn = 0; turn < TURNS; turn += 1) {
      outcomes.push(...(await sendAll(house.url, requests.slice(turn * each, (turn + 1) * each), 1 + turn * each)));
      memory.push({ after: (turn + 1) * each, "backend MB": Math.round(residentMb(house.node)) });
    }
    const rows = byGroup(outcomes);
    const wrong = outcomes.filter((outcome) => outcome.wrong !== undefined).map(told);
    const grown = (memory.at(-1)?.["backend MB"] ?? 0) - (memory[1]?.["backend MB"] ?? 0);
    if (!quiet) {
      console.log(`\n${REQUESTS} requests, seed ${SEED}`);
      printTable(rows);
      printTable(memory);
      for (const line of wrong.slice(0, 50)) console.log(line);
      // What the backend wrote down of its faults, by their references.
      for (const line of house.log().split("\n")) if (line.includes("ref_")) console.log(line.slice(0, 400));
    }
    if (wrong.length > 0 || grown > MOST_GROWTH_MB) process.exitCode = 1;
    return { seed: SEED, rows, memory, wrong };
  } finally {
    await house.close();
  }
}

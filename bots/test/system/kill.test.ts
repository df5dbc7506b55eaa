/** @file The bots killed as hard as possible, at every step and at random: nothing is lost, and what can be counted is not doubled. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { openPostgresStore } from "../../src/store/postgres.js";
import type { Store } from "../../src/store/store.js";
import { type FakeTelegram, openFakeTelegram } from "../fake-telegram/fake-telegram.js";
import { botsDatabase } from "../fixture/database.js";

let folder: string;
let telegram: FakeTelegram;
let database: Awaited<ReturnType<typeof botsDatabase>>;
let store: Store;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-bots-"));
  const building = build({
    entryPoints: [path.resolve(__dirname, "../fixture/killable.ts")],
    outfile: path.join(folder, "killable.mjs"),
    bundle: true,
    // As the bots are built.
    keepNames: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@cho-ocop/source"],
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  [telegram, database] = await Promise.all([openFakeTelegram(), botsDatabase("kill"), building]);
  store = await openPostgresStore(database.url);
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await store.close();
  await telegram.close();
  await database.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A process that has loaded and waits for its start: that takes longer than everything else. */
let ready: ChildProcess | undefined;
function load(): ChildProcess {
  const { url: API_ROOT, token: TOKEN } = telegram;
  const child = spawn(process.execPath, [path.join(folder, "killable.mjs")], {
    env: { ...process.env, NODE_OPTIONS: "", DATABASE: database.url, API_ROOT, TOKEN },
    stdio: ["pipe", "ignore", "ignore"],
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

function start(killAt = "never"): ChildProcess {
  const child = ready ?? load();
  ready = load();
  child.stdin?.write(`${killAt}\n`);
  return child;
}

/** The numbers of the products that a chat was told of, in order. */
const toldOf = (texts: readonly string[]): number[] => texts.map((text) => Number(/Trà số (\d)/.exec(text)?.[1]));
const toldOn = (chat: number): number[] =>
  toldOf(telegram.sent.filter((one) => one.chat === String(chat)).map(({ text }) => text));
/** The same without what was said twice in a row. */
const once_ = (numbers: readonly number[]): number[] => numbers.filter((one, at) => one !== numbers[at - 1]);
const say = (chat: number, product: number): void => void telegram.say(chat, `/start p_so-${product}`);

const POINTS = [
  "message received",
  "message written down",
  "question taken",
  "question done",
  "question written down",
  "sending taken",
  "sending done",
  "sending written down",
];

it("killed at any step, the bots lose no message; only one that was sent but not yet written down is sent again", async () => {
  const chatOf = (point: string): number => 500 + POINTS.indexOf(point);
  for (const point of POINTS) {
    const child = start(point);
    say(chatOf(point), 1);
    say(chatOf(point), 2);
    const [, signal] = await once(child, "exit");
    expect({ point, signal }).toEqual({ point, signal: "SIGKILL" });
  }
  const last = start();
  await telegram.until(2 * POINTS.length + 1);
  await telegram.idle();
  last.kill("SIGKILL");
  const all = POINTS.map((point) => toldOn(chatOf(point)));
  expect(all.map(once_)).toEqual(POINTS.map(() => [1, 2]));
  // Telegram takes no idempotency key: this one it was given twice.
  expect(all.flat().length).toBe(2 * POINTS.length + 1);
  expect(telegram.refused).toEqual([]);
});

it("of 200 messages in 20 chats with two processes killed at random, all are answered in order, and on the web exactly once", async () => {
  const chats = Array.from({ length: 10 }, (_, at) => at);
  const products = Array.from({ length: 10 }, (_, at) => at);
  let over = false;
  const said = (async () => {
    for (const product of products) {
      for (const chat of chats) {
        say(700 + chat, product);
        const message = {
          channel: "web",
          chat: `kill-${chat}`,
          id: String(product),
          text: `/start p_so-${product}`,
        } as const;
        await store.accept(message);
        // A browser that heard nothing sends it again.
        await store.accept(message);
      }
      await sleep(100);
    }
  })();
  const killing = [0, 1].map(async (which) => {
    for (let round = 0; round < 3 && !over; round += 1) {
      const child = start();
      await sleep(900 + 350 * which + 200 * round);
      child.kill("SIGKILL");
    }
    return start();
  });
  await said;
  const last = await Promise.all(killing);
  const onWeb = async (chat: number): Promise<number[]> =>
    toldOf((await store.repliesOf("web", `kill-${chat}`, null)).map(({ reply }) => reply.text));
  const waits = async (): Promise<boolean> => {
    const { questions, replies } = await store.backlog();
    return questions + replies > 0 || chats.some((chat) => once_(toldOn(700 + chat)).length < products.length);
  };
  for (let tries = 0; tries < 300 && (await waits()); tries += 1) await sleep(100);
  over = true;
  for (const child of last) child.kill("SIGKILL");
  for (const chat of chats) {
    expect(once_(toldOn(700 + chat))).toEqual(products);
    expect(await onWeb(chat)).toEqual(products);
  }
  expect((await store.backlog()).deadLetters).toBe(0);
});

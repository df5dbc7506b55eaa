/** @file The outbox: what was committed is delivered, at least once and in order, whoever dies on the way. */
import { execFile, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { asValue } from "@medusajs/framework/awilix";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, createMedusaContainer, ModulesSdkUtils } from "@medusajs/framework/utils";
import pg from "pg";
import {
  deadLetters,
  enqueue,
  inOneTransaction,
  type NewOutboxMessage,
  type OutboxMessage,
  pruneOutbox,
  redrive,
} from "../../src/index.js";
import { type OutboxHandler, OutboxHandlers } from "../../src/outbox/handlers.js";
import { type Relay, type RelayOptions, startRelay } from "../../src/outbox/relay.js";
import { MAX_ATTEMPTS } from "../../src/outbox/retry.js";
import { houseVariable, ownDatabase, ROOT } from "./boot.js";

jest.setTimeout(120_000);

const container = createMedusaContainer();
const log: string[] = [];
const logger = { warn: (text: string) => log.push(text), error: (text: string) => log.push(text) };
let database: Awaited<ReturnType<typeof ownDatabase>>;
let knex: Knex;
const relays: Relay[] = [];

beforeAll(async () => {
  database = await ownDatabase("outbox");
  knex = ModulesSdkUtils.createPgConnection({ clientUrl: database.url, pool: { min: 0, max: 10 } });
  container.register({
    [ContainerRegistrationKeys.PG_CONNECTION]: asValue(knex),
    [ContainerRegistrationKeys.LOGGER]: asValue(logger),
  });
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await knex.raw("delete from kernel_outbox_message");
  log.length = 0;
});
afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

const RECORDED = new Date("2026-11-21T08:00:00Z");
const put = (message: Partial<NewOutboxMessage> = {}): Promise<string> =>
  inOneTransaction(container, (tx) =>
    enqueue(tx, { topic: "t", key: "k", payload: {}, recordedAt: RECORDED, ...message }),
  );

function relay(handlers: Record<string, OutboxHandler>, options: Partial<RelayOptions> = {}): Relay {
  const registered = new OutboxHandlers();
  for (const [name, handler] of Object.entries(handlers)) registered.add("t", name, handler);
  const started = startRelay({
    knex,
    container,
    handlers: registered,
    logger: logger as RelayOptions["logger"],
    ...options,
  });
  relays.push(started);
  return started;
}

async function until(happened: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await happened())) {
    if (performance.now() > end) throw new Error("it did not happen in time");
    await sleep(10);
  }
}

const state = async (id: string) =>
  (
    await knex.raw<{ rows: { done: boolean; dead: boolean; attempts: number; last_error: string | null }[] }>(
      "select done_at is not null done, dead_at is not null dead, attempts, last_error from kernel_outbox_message where id = ?",
      [id],
    )
  ).rows[0];
const hurry = () => knex.raw("update kernel_outbox_message set due_at = now()");

it("delivers at once after the commit, and says what, when and from which day", async () => {
  const got: OutboxMessage[] = [];
  relay(
    {
      a: async (message) => {
        got.push(message);
      },
    },
    { pollMs: 60_000 },
  );
  await sleep(50);
  const id = await put({
    payload: { stars: 4, tên: "Chè" },
    effectiveOn: "2026-12-01" as NewOutboxMessage["effectiveOn"],
  });
  await until(() => got.length === 1);
  expect(got[0]).toEqual({
    id,
    topic: "t",
    key: "k",
    payload: { stars: 4, tên: "Chè" },
    effectiveOn: "2026-12-01",
    recordedAt: RECORDED,
    attempt: 1,
  });
  await until(async () => (await state(id))?.done === true);
});

it("delivers nothing of a transaction that was rolled back", async () => {
  let calls = 0;
  relay(
    {
      a: async () => {
        calls += 1;
      },
    },
    { pollMs: 20 },
  );
  await inOneTransaction(container, async (tx) => {
    await enqueue(tx, { topic: "t", key: "k", payload: {}, recordedAt: RECORDED });
    throw new Error("no");
  }).catch(() => {});
  await sleep(150);
  expect(calls).toBe(0);
});

it("finds within a second what another process committed", async () => {
  const got: string[] = [];
  relay({
    a: async ({ id }) => {
      got.push(id);
    },
  });
  await sleep(50);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    "insert into kernel_outbox_message (id, topic, key, payload, recorded_at) values ('obx_far', 't', 'k', '{}', now())",
  );
  await client.end();
  await until(() => got.length === 1, 1600);
});

it("tries again what failed, without calling those who had succeeded, and lets other keys pass", async () => {
  const calls: string[] = [];
  let broken = true;
  relay(
    {
      good: async ({ key }) => {
        calls.push(`good ${key}`);
      },
      bad: async ({ key }) => {
        if (broken && key === "slow") throw new Error("not now");
        calls.push(`bad ${key}`);
      },
    },
    { pollMs: 20 },
  );
  const slow = await put({ key: "slow" });
  await put({ key: "fast" });
  await until(() => calls.includes("bad fast"));
  await until(async () => ((await state(slow))?.attempts ?? 0) >= 1);
  broken = false;
  await hurry();
  await until(async () => (await state(slow))?.done === true);
  expect(calls.filter((call) => call === "good slow")).toHaveLength(1);
  expect(calls.filter((call) => call === "bad slow")).toHaveLength(1);
});

it("keeps the order of a key even while its first message fails", async () => {
  const got: unknown[] = [];
  let broken = true;
  relay(
    {
      a: async ({ payload }) => {
        if (broken && payload === 1) throw new Error("not now");
        got.push(payload);
      },
    },
    { pollMs: 20 },
  );
  const first = await put({ payload: 1 });
  await put({ payload: 2 });
  await put({ payload: 3 });
  await until(async () => ((await state(first))?.attempts ?? 0) >= 1);
  await sleep(100);
  expect(got).toEqual([]);
  broken = false;
  await hurry();
  await until(() => got.length === 3);
  expect(got).toEqual([1, 2, 3]);
});

it("gives a message up after the last try, shows it without its content, and delivers it when a person says so", async () => {
  let broken = true;
  const id = await put({ payload: { phone: "0912345678" } });
  await knex.raw("update kernel_outbox_message set attempts = ?", [MAX_ATTEMPTS - 1]);
  relay(
    {
      a: async () => {
        if (broken) throw Object.assign(new Error("cannot call 0912345678"), { code: "E_CALL" });
      },
    },
    { pollMs: 20 },
  );
  await until(async () => (await state(id))?.dead === true);
  const [letter] = await deadLetters(knex);
  expect(letter).toMatchObject({ id, topic: "t", attempts: MAX_ATTEMPTS });
  expect(JSON.stringify([letter, log])).toMatch(/E_CALL/);
  expect(JSON.stringify([letter, log])).not.toMatch(/0912345678/);
  broken = false;
  expect(await redrive(knex, id)).toBe(true);
  await until(async () => (await state(id))?.done === true);
  expect(await redrive(knex, id)).toBe(false);
});

it("does not wait for ever for a handler that hangs", async () => {
  relay({ a: () => new Promise(() => {}) }, { pollMs: 20, handlerTimeoutMs: 50 });
  const id = await put();
  await until(async () => (await state(id))?.last_error?.includes("HandlerTimeout") === true);
});

it("shares the work between processes: each message once, each key in order", async () => {
  const got: { key: string; n: unknown; by: string }[] = [];
  await inOneTransaction(container, async (tx) => {
    for (let n = 0; n < 200; n++)
      await enqueue(tx, { topic: "t", key: `k${n % 20}`, payload: n, recordedAt: RECORDED });
  });
  for (const by of ["one", "two"]) {
    relay(
      {
        a: async ({ key, payload }) => {
          await sleep(1);
          got.push({ key, n: payload, by });
        },
      },
      { pollMs: 20 },
    );
  }
  await until(() => got.length >= 200, 15_000);
  await sleep(100);
  expect(got).toHaveLength(200);
  expect(new Set(got.map(({ by }) => by)).size).toBe(2);
  for (let k = 0; k < 20; k++) {
    const numbers = got.filter(({ key }) => key === `k${k}`).map(({ n }) => Number(n));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});

it("delivers again what a process handled and could not mark because it was killed", async () => {
  const id = await put({ topic: "dying" });
  const child = spawn(process.execPath, [path.join(__dirname, "dying-relay.cjs"), database.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  await until(() => said.includes(`handled ${id}`), 15_000);
  const got: string[] = [];
  const handlers = new OutboxHandlers();
  handlers.add("dying", "notes", async (message) => {
    got.push(message.id);
  });
  relays.push(startRelay({ knex, container, handlers, logger: logger as RelayOptions["logger"], pollMs: 20 }));
  await sleep(200);
  expect(got).toEqual([]);
  child.kill("SIGKILL");
  await until(async () => (await state(id))?.done === true);
  expect(got).toEqual([id]);
});

it("finishes what is at hand before it stops", async () => {
  let finished = false;
  let started = false;
  const running = relay({
    a: async () => {
      started = true;
      await sleep(200);
      finished = true;
    },
  });
  const id = await put();
  await until(() => started);
  await running.stop();
  expect(finished).toBe(true);
  expect((await state(id))?.done).toBe(true);
});

it("forgets delivered messages after thirty days, and no dead letter", async () => {
  const [old, fresh, dead] = [await put(), await put(), await put()];
  await knex.raw("update kernel_outbox_message set done_at = now() - interval '31 days' where id = ?", [old]);
  await knex.raw("update kernel_outbox_message set done_at = now() - interval '29 days' where id = ?", [fresh]);
  await knex.raw("update kernel_outbox_message set dead_at = now() - interval '99 days' where id = ?", [dead]);
  expect(await pruneOutbox(knex)).toBe(1);
  expect([await state(old), (await state(fresh))?.done, (await state(dead))?.dead]).toEqual([undefined, true, true]);
});

it("runs in the backend, which delivers by itself", async () => {
  const client = new pg.Client({ connectionString: houseVariable("TEST_DATABASE_URL") });
  await client.connect();
  await client.query(
    "insert into kernel_outbox_message (id, topic, key, payload, recorded_at) values ('obx_house', 'test.nobody', 'k', '{}', now()) on conflict (id) do update set done_at = null",
  );
  try {
    await until(
      async () =>
        (await client.query("select 1 from kernel_outbox_message where id = 'obx_house' and done_at is not null"))
          .rowCount === 1,
      3000,
    );
  } finally {
    await client.end();
  }
});

it("does not run in commands such as `medusa exec`", async () => {
  const id = await put({ topic: "test.nobody" });
  await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, "node_modules/@medusajs/cli/cli.js"), "exec", path.join(__dirname, "sleep-a-while.cjs")],
    {
      cwd: path.join(ROOT, "backend/.medusa/server"),
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: database.url,
        JWT_SECRET: "only-for-tests-only-for-tests",
        COOKIE_SECRET: "only-for-tests-only-for-tests",
        ADMIN_DISABLED: "1",
        LOG_LEVEL: "error",
        NODE_OPTIONS: "",
      },
    },
  );
  expect((await state(id))?.done).toBe(false);
});

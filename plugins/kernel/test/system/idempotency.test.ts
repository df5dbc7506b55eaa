/** @file Requests that carry an Idempotency-Key: one effect and one answer, however often and by whomever they are sent again. */
import "./quiet.js";

import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { refusalSchema } from "@cho-ocop/contracts";
import { asValue } from "@medusajs/framework/awilix";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, createMedusaContainer, ModulesSdkUtils } from "@medusajs/framework/utils";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { pruneIdempotencyKeys } from "../../src/idempotency/records.js";
import { errorHandler, idempotency, idempotentWork, inOneTransaction } from "../../src/index.js";
import { houseVariable, ownDatabase } from "./boot.js";

jest.setTimeout(120_000);

type Handler = (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => void | Promise<void>;
const adapt =
  (handler: Handler): RequestHandler =>
  (request, response, next) => {
    Promise.resolve(handler(request as never, response as never, next)).catch(next);
  };

const container = createMedusaContainer();
const logged: string[] = [];
const app = express();
let effects = 0;
let ordersMade = 0;
let knex: Knex;
let database: Awaited<ReturnType<typeof ownDatabase>>;

app.use(express.json());
app.use((request, _response, next) => {
  const actor = request.get("x-actor");
  Object.assign(request, { scope: container }, actor && { auth_context: { actor_type: "customer", actor_id: actor } });
  next();
});
app.use("/store", adapt(idempotency));
app.post("/store/carts/:id/slow", async (request, response) => {
  effects += 1;
  await sleep(Number(request.body.ms ?? 300));
  response.json({ effect: effects, name: "Lan 0912345678" });
});
app.post("/store/carts/:id/refused", (_request, response) => {
  effects += 1;
  response.status(422).json({ code: "out_of_stock", effect: effects });
});
app.post("/store/carts/:id/faulty", (_request, response) => {
  effects += 1;
  response.status(effects === 1 ? 500 : 200).json({ effect: effects });
});
app.post("/store/carts/:id/throws", () => {
  throw new TypeError("a bug");
});
app.post(
  "/store/carts/:id/transaction",
  adapt(async (request, response) => {
    const work = idempotentWork(request);
    if (work.effect === null)
      await inOneTransaction(container, async (tx) => {
        await tx.raw("insert into purchase (cart) values (?)", [request.params.id ?? ""]);
        if (request.get("x-lose-key")) await knex.raw("update kernel_idempotency_key set attempt = 'another'");
        await work.record(tx, { order: request.params.id ?? "" });
      });
    else ordersMade += 1;
    // A process that dies here has committed, and has not answered.
    if (request.get("x-die")) return;
    response.json({ order: request.params.id });
  }),
);
const handler: ErrorRequestHandler = (error, request, response, next) =>
  errorHandler(error, request as never, response as never, next);
app.use(handler);
const server = app.listen(0, "127.0.0.1");

beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  database = await ownDatabase("idempotency");
  knex = ModulesSdkUtils.createPgConnection({ clientUrl: database.url, pool: { min: 0, max: 10 } });
  await knex.raw("create table purchase (cart text not null)");
  const note = (text: string) => logged.push(text);
  container.register({
    [ContainerRegistrationKeys.PG_CONNECTION]: asValue(knex),
    [ContainerRegistrationKeys.LOGGER]: asValue({ warn: note, error: note, info: note }),
  });
});
beforeEach(async () => {
  effects = 0;
  ordersMade = 0;
  await knex.raw("delete from kernel_idempotency_key");
  await knex.raw("delete from purchase");
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await knex.destroy();
  await database.drop();
});

const KEY = "7d1f0c1e-6a55-4f0a-9d5e-000000000001";
interface Sent {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}
async function send(path: string, { key = KEY, body = {}, headers = {}, signal }: Sent = {}) {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key === "" ? {} : { "idempotency-key": key }), ...headers },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  return { status: response.status, text, replayed: response.headers.get("idempotent-replayed") };
}
const rows = async (table: string): Promise<number> =>
  Number((await knex.raw<{ rows: { n: string }[] }>(`select count(*) n from ${table}`)).rows[0]?.n);

describe("a request that is sent again", () => {
  it("gets the same answer, and nothing happens a second time", async () => {
    const first = await send("/store/carts/c1/slow");
    const second = await send("/store/carts/c1/slow");
    expect([first.status, first.replayed]).toEqual([200, null]);
    expect(second).toEqual({ ...first, replayed: "true" });
    expect(effects).toBe(1);
  });

  it("gets the same answer while the first is still at work, fifty times at once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send("/store/carts/c1/slow")));
    expect(effects).toBe(1);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ replayed }) => replayed === "true")).toHaveLength(49);
  });

  it("is a new one every time when it carries no key", async () => {
    await send("/store/carts/c1/slow", { key: "" });
    await send("/store/carts/c1/slow", { key: "" });
    expect(effects).toBe(2);
    expect(await rows("kernel_idempotency_key")).toBe(0);
  });

  it("gets a refusal again that stays true, with no second try", async () => {
    const answers = [await send("/store/carts/c1/refused"), await send("/store/carts/c1/refused")];
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(effects).toBe(1);
  });

  it("is tried again after a fault of ours", async () => {
    expect((await send("/store/carts/c1/faulty")).status).toBe(500);
    expect((await send("/store/carts/c1/faulty")).status).toBe(200);
    expect((await send("/store/carts/c1/throws", { key: `${KEY}-2` })).status).toBe(500);
    expect(await rows("kernel_idempotency_key where state = 'in_flight'")).toBe(0);
  });
});

describe("a key", () => {
  it("goes with a body that can be walked through: one that is nested without end is refused", async () => {
    let body: Record<string, unknown> = {};
    for (let level = 0; level < 100; level += 1) body = { a: body };
    const { status, text } = await send("/store/carts/c1/slow", { body });
    expect([status, refusalSchema.parse(JSON.parse(text)).code]).toEqual([400, "too_deep"]);
    expect(effects).toBe(0);
  });

  it("stands for one request only: another body, or another path, is told so in both languages", async () => {
    await send("/store/carts/c1/slow");
    for (const other of [
      await send("/store/carts/c1/slow", { body: { ms: 1 } }),
      await send("/store/carts/c1/refused"),
    ]) {
      expect(other.status).toBe(422);
      expect(refusalSchema.parse(JSON.parse(other.text)).code).toBe("idempotency_key_reused");
    }
    expect(effects).toBe(1);
  });

  it("of another body is refused at once, also while the first is at work", async () => {
    let isAnswered = false;
    const first = send("/store/carts/c1/slow", { body: { ms: 3000 } }).finally(() => {
      isAnswered = true;
    });
    await sleep(200);
    expect((await send("/store/carts/c1/slow", { body: { ms: 1 } })).status).toBe(422);
    expect(isAnswered).toBe(false);
    expect((await first).status).toBe(200);
  });

  it("of one cart or one customer is not that of another", async () => {
    await send("/store/carts/c1/slow");
    await send("/store/carts/c2/slow");
    await send("/store/carts/c1/slow", { headers: { "x-actor": "cus_1" } });
    await send("/store/carts/c1/slow", { headers: { "x-actor": "cus_2" } });
    expect(effects).toBe(4);
  });

  it("that is malformed is refused before anything happens", async () => {
    const answer = await send("/store/carts/c1/slow", { key: "short" });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([400, "invalid_idempotency_key"]);
    expect(effects).toBe(0);
  });

  it("is forgotten after 24 hours, and the answer with it", async () => {
    await send("/store/carts/c1/slow");
    await knex.raw("update kernel_idempotency_key set expires_at = now() - interval '1 second'");
    await send("/store/carts/c1/slow");
    expect(effects).toBe(2);
    await knex.raw("update kernel_idempotency_key set expires_at = now() - interval '1 second'");
    await pruneIdempotencyKeys(knex);
    expect(await rows("kernel_idempotency_key")).toBe(0);
  });

  it("is in no log, and neither is what was answered", async () => {
    await send("/store/carts/c1/slow");
    await send("/store/carts/c1/throws", { key: `${KEY}-3` });
    expect(logged.length).toBeGreaterThan(0);
    for (const secret of [KEY, "0912345678", "c1/"]) expect(logged.join()).not.toContain(secret);
  });
});

describe("when the process dies", () => {
  /** What remains of an attempt whose process is gone: a key in flight that nobody renews. */
  const abandon = async () => {
    await knex.raw(
      "update kernel_idempotency_key set lease_until = clock_timestamp() - interval '1 second', attempt = 'dead', state = 'in_flight', status = null, answer = null",
    );
  };

  it("before the effect, the next who asks does the work", async () => {
    await send("/store/carts/c1/slow");
    await abandon();
    const answer = await send("/store/carts/c1/slow");
    expect([answer.status, answer.replayed, effects]).toEqual([200, null, 2]);
  });

  it("after the commit and before the answer, the next who asks is told of the effect and makes no second one", async () => {
    const stop = new AbortController();
    const lost = send("/store/carts/c9/transaction", { headers: { "x-die": "1" }, signal: stop.signal }).catch(
      () => {},
    );
    while ((await rows("purchase")) === 0) await sleep(20);
    stop.abort();
    await lost;
    await abandon();
    const answer = await send("/store/carts/c9/transaction");
    expect([answer.status, ordersMade, await rows("purchase")]).toEqual([200, 1, 1]);
  });

  it("only in appearance, the slow attempt cannot commit beside the one that took over", async () => {
    const answer = await send("/store/carts/c9/transaction", { headers: { "x-lose-key": "1" } });
    expect([answer.status, await rows("purchase")]).toEqual([500, 0]);
  });
});

describe("in the house", () => {
  it("two requests with one key make one cart", async () => {
    const url = houseVariable("TEST_BACKEND_URL");
    const shop = await (await fetch(`${url}/ocop/shop`)).json();
    const create = async (body: unknown) => {
      const response = await fetch(`${url}/store/carts`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-publishable-api-key": shop.publishableKey,
          "idempotency-key": "1d6d2f4e-8f8c-4f0e-8a51-house00000001",
        },
        body: JSON.stringify(body),
      });
      return {
        status: response.status,
        replayed: response.headers.get("idempotent-replayed"),
        body: await response.json(),
      };
    };
    const body = { region_id: shop.regionId };
    const [one, other] = await Promise.all([create(body), create(body)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.body).toEqual(other.body);
    expect([one.replayed, other.replayed].sort()).toEqual([null, "true"].sort());
    expect((await create({ ...body, email: "lan@example.com" })).body.code).toBe("idempotency_key_reused");
  });
});

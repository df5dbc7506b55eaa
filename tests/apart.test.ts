/** @file Server and worker as two processes with one Redis, as in production; what happens when Redis dies, and when a process is told to stop. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { ownDatabase } from "../plugins/kernel/test/system/boot.js";

const hasRedis = (process.env.REDIS_SERVER_PATH ?? "") !== "";
const PASSWORD = "only-for-tests";

const processes = () => import("../scripts/lib/processes.mjs");
type Running = Awaited<ReturnType<Awaited<ReturnType<typeof processes>>["startProcess"]>>;

(hasRedis ? describe : describe.skip)("server and worker apart", () => {
  let redis: ChildProcess;
  let folder: string;
  let database: Awaited<ReturnType<typeof ownDatabase>>;
  let client: pg.Client;
  let server: Running;
  let worker: Running;

  /** Leaves a message in the outbox as any transaction does; tells whether it is delivered within the given time. */
  async function delivered(id: string, seconds: number): Promise<boolean> {
    await client.query(
      `insert into kernel_outbox_message (id, topic, key, payload, recorded_at) values ($1, 'test.nobody', $1, '{}', now())
       on conflict (id) do nothing`,
      [id],
    );
    for (let tries = 0; tries < seconds * 10; tries++) {
      const { rows } = await client.query("select 1 from kernel_outbox_message where id = $1 and done_at is not null", [
        id,
      ]);
      if (rows.length === 1) return true;
      await sleep(100);
    }
    return false;
  }

  let start: (mode: "server" | "worker") => Promise<Running>;

  beforeAll(async () => {
    const { freePort, house, startProcess } = await processes();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-redis-"));
    const port = await freePort();
    redis = spawn(
      process.env.REDIS_SERVER_PATH ?? "",
      ["--port", String(port), "--bind", "127.0.0.1", "--requirepass", PASSWORD, "--dir", folder, "--save", ""],
      { stdio: "ignore" },
    );
    database = await ownDatabase("apart");
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    start = async (mode) => {
      const ports = { backend: await freePort(), storefront: 1, bots: 2 };
      const rooms = house({
        databaseUrl: database.url,
        secrets: { jwt: `${PASSWORD}-jwt-jwt`, cookie: `${PASSWORD}-cookie-cookie`, botsDatabasePassword: PASSWORD },
        ports,
        env: {
          REDIS_URL: `redis://:${PASSWORD}@127.0.0.1:${port}`,
          MEDUSA_WORKER_MODE: mode,
          API_URL: "https://api.cho.example",
          NODE_OPTIONS: "",
        },
      });
      return startProcess(rooms.backend);
    };
    server = await start("server");
  }, 120_000);

  afterAll(async () => {
    for (const one of [server, worker]) one?.child.kill("SIGKILL");
    redis.kill("SIGKILL");
    await client.end();
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it("a server alone answers requests and leaves the outbox to the worker", async () => {
    expect((await fetch(`${server.url}/ocop/today`)).status).toBe(200);
    expect((await fetch(`${server.url}/app`)).status).toBe(200);
    expect(await delivered("obx_apart", 2)).toBe(false);
  });

  it("a worker delivers what was left, says that it is well, and has neither API nor Admin", async () => {
    worker = await start("worker");
    expect(await delivered("obx_apart", 5)).toBe(true);
    expect((await fetch(`${worker.url}/health`)).status).toBe(200);
    expect((await fetch(`${worker.url}/ocop/today`)).status).toBe(404);
    expect((await fetch(`${worker.url}/app`)).status).toBe(404);
  }, 120_000);

  it("a worker that is told to stop ends by itself", async () => {
    const ended = once(worker.child, "exit");
    worker.child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  }, 20_000);

  it("people read on when Redis dies", async () => {
    const died = once(redis, "exit");
    redis.kill("SIGKILL");
    await died;
    const answers = await Promise.all(
      ["/ocop/today", "/ocop/listings?limit=3", "/health"].map(async (place) => {
        const answer = await fetch(server.url + place, { signal: AbortSignal.timeout(5000) });
        return [place, answer.status];
      }),
    );
    for (const [place, status] of answers) expect({ place, status }).toEqual({ place, status: 200 });
  });

  it("people buy on when Redis is dead: things into the cart, the offer, the order", async () => {
    const one = async (sql: string): Promise<string> => (await client.query<{ id: string }>(sql)).rows[0]?.id ?? "";
    const key = await one("select token as id from api_key where type = 'publishable' and revoked_at is null");
    const region = await one("select id from region where currency_code = 'vnd' and deleted_at is null");
    const variant = await one(
      `select v.id from product_variant v join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
       join product_variant_inventory_item x on x.variant_id = v.id and x.deleted_at is null
       join inventory_level l on l.inventory_item_id = x.inventory_item_id and l.stocked_quantity - l.reserved_quantity > 5
       where v.deleted_at is null order by v.id limit 1`,
    );
    const ask = async (place: string, body?: unknown) => {
      const answer = await fetch(`${server.url}/store${place}`, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          "x-publishable-api-key": key,
          "content-type": "application/json",
          ...(body === undefined ? {} : { "idempotency-key": randomUUID() }),
        },
        signal: AbortSignal.timeout(20_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const told = await answer.json();
      expect({ place, status: answer.status, told }).toMatchObject({ place, status: 200 });
      return told;
    };
    const { cart } = await ask("/baskets", { region, variant, quantity: 1 });
    await ask(`/baskets/${cart.id}/lines`, { variant, quantity: 1 });
    const offer = await ask(`/carts/${cart.id}/offer?province=24`);
    const shown = {
      delivery: offer.delivery,
      lines: offer.lines.map(({ line, quantity, price, stars }: Record<string, unknown>) => ({
        line,
        quantity,
        price,
        stars,
      })),
    };
    const delivery = { name: "Lan", phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử" };
    const { orders } = await ask(`/carts/${cart.id}/checkout`, { delivery, shown });
    const { rows } = await client.query(
      "select 1 from reservation_item r join order_item i on i.item_id = r.line_item_id where i.order_id = any($1)",
      [orders],
    );
    expect(rows).toHaveLength(1);
  }, 120_000);
});

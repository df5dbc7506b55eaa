// @ts-check
// A house for benchmarks: the production build, a durable PostgreSQL of its own, the shipped register, default flags.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildAll } from "../../scripts/lib/build.mjs";
import { withClient } from "../../scripts/lib/database.mjs";
import { fillDatabase } from "../../scripts/lib/fill.mjs";
import { startPostgres } from "../../scripts/lib/pg.mjs";
import { databaseHome } from "../../scripts/lib/places.mjs";
import { freePort, house, startProcess } from "../../scripts/lib/processes.mjs";
import { ADMIN_EMAIL, demoSellers } from "../../scripts/lib/seeds.mjs";
import { ROOT } from "../../scripts/lib/steps.mjs";
import { processorMs, rssMb } from "./measure.mjs";

const PASSWORD = "only-for-benchmarks";
const NAME = "benchmark";

/** Opens the backend, and with `doors` the demonstration, the shop and the bots too; whoever opens it closes it. @param {{ doors?: boolean }} [options] */
export async function openBenchHouse({ doors = false } = {}) {
  await buildAll();
  const port = await freePort();
  const openPostgres = () =>
    startPostgres({ home: databaseHome(path.join(ROOT, ".data")), name: "bench-postgres", port, password: PASSWORD });
  let postgres = await openPostgres();
  /** @type {import("../../scripts/lib/processes.mjs").Running[]} */
  const running = [];
  const close = async () => {
    for (const one of running.toReversed()) await one.stop();
    await postgres.stop();
  };
  try {
    const databaseUrl = postgres.url(NAME);
    await withClient(postgres.url("postgres"), async (client) => {
      await client.query(`drop database if exists "${NAME}" with (force)`);
      await client.query(`create database "${NAME}"`);
    });
    const sellers = demoSellers(PASSWORD);
    const ports = { backend: await freePort(), storefront: await freePort(), bots: await freePort() };
    const secrets = {
      jwt: randomBytes(24).toString("hex"),
      cookie: randomBytes(24).toString("hex"),
      botsDatabasePassword: PASSWORD,
    };
    const plain = { OCOP_TODAY: "", OCOP_DEMO: "", REDIS_URL: "" };
    const rooms = house({ databaseUrl, secrets, ports, env: plain });
    await fillDatabase({
      databaseUrl,
      botsPassword: PASSWORD,
      command: rooms.command,
      admin: { email: ADMIN_EMAIL, password: PASSWORD },
      sellers: doors ? sellers : [],
      demo: doors,
    });
    const open = (/** @type {Parameters<typeof startProcess>[0]} */ room) =>
      startProcess({ ...room, onSpawn: (one) => running.push(one) });
    const { url, child, log } = await open(rooms.backend);
    const shopStart = performance.now();
    const shop = doors ? await open(rooms.storefront) : undefined;
    const opened = {
      startMs: performance.now() - shopStart,
      startCpuMs: shop === undefined ? 0 : processorMs(shop.child.pid ?? 0, false),
      idleMb: shop === undefined ? 0 : rssMb(shop.child.pid ?? 0),
    };
    const bots = doors ? await open(rooms.bots) : undefined;
    /** A token of an account. @param {"user" | "seller"} actor @param {string} email */
    const signIn = async (actor, email) => {
      const signedIn = await fetch(`${url}/auth/${actor}/emailpass`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      const { token } = /** @type {{ token: string }} */ (await signedIn.json());
      return token;
    };
    return {
      url,
      adminToken: await signIn("user", ADMIN_EMAIL),
      sellerToken: doors ? await signIn("seller", sellers[0]?.email ?? "") : "",
      node: child.pid ?? 0,
      /** The end of what the backend has said so far. */
      log,
      shop: { url: shop?.url ?? "", node: shop?.child.pid ?? 0, ...opened },
      bots: { url: bots?.url ?? "", node: bots?.child.pid ?? 0 },
      get postgres() {
        return postgres.pid;
      },
      /** Another server process of the same house, on a port of its own. @param {NodeJS.ProcessEnv} [env] */
      another: async (env = {}) =>
        open(
          house({ databaseUrl, secrets, ports: { ...ports, backend: await freePort() }, env: { ...plain, ...env } })
            .backend,
        ),
      /** Kills the database as a power cut would, and starts it again. */
      crashPostgres: async () => {
        const died = once(postgres.child, "exit");
        postgres.child.kill("SIGKILL");
        await died;
        // Its sessions see within moments that it is gone; until then the new one refuses to start.
        for (let tries = 1; ; tries += 1) {
          try {
            postgres = await openPostgres();
            return;
          } catch (error) {
            if (tries === 20) throw error;
            await sleep(100);
          }
        }
      },
      /** @param {string} name a database on the same server */
      databaseUrl: (name = NAME) => postgres.url(name),
      /** @param {string} statement @param {unknown[]} [values] */
      query: (statement, values = []) =>
        withClient(databaseUrl, async (client) => (await client.query(statement, values)).rows),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

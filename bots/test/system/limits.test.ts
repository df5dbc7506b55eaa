/** @file Limits that two processes share in Redis, and what happens when Redis dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { Redis } from "ioredis";
import { createLimits } from "../../src/chat/limits.js";

const SERVER = process.env.REDIS_SERVER_PATH ?? "";

(SERVER === "" ? describe.skip : describe)("the limits of two processes with one Redis", () => {
  let folder: string;
  let server: ChildProcess;
  const clients: Redis[] = [];

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-redis-"));
    const probe = net.createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const address = probe.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await new Promise((resolve) => probe.close(resolve));
    const options = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
    server = spawn(SERVER, options, { stdio: "ignore" });
    for (const _ of [1, 2]) {
      const client = new Redis(port, "127.0.0.1", { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
      client.on("error", () => undefined);
      clients.push(client);
    }
    await Promise.all(clients.map((client) => new Promise((resolve) => client.once("ready", resolve))));
  });
  afterAll(() => {
    for (const client of clients) client.disconnect();
    server.kill("SIGKILL");
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it("are counted together, and by each for itself while Redis is away", async () => {
    const [one, two] = clients.map((redis) => createLimits({ redis, perMinute: { chat: 2 } }));
    const who = { chat: "web:1" };
    expect(await one?.admit(who)).toEqual({ ok: true });
    expect(await two?.admit(who)).toEqual({ ok: true });
    expect(await one?.admit(who)).toMatchObject({ ok: false, first: true });
    server.kill("SIGKILL");
    await once(server, "exit");
    expect(await one?.admit(who)).toEqual({ ok: true });
    expect(await one?.admit(who)).toEqual({ ok: true });
    expect(await one?.admit(who)).toMatchObject({ ok: false });
  });
});

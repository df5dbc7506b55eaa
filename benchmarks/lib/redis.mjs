// @ts-check
// A Redis of a benchmark's own, which keeps nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/processes.mjs";
import { findRedis } from "../../scripts/lib/programs.mjs";

/** Whether somebody listens: asked by calling, since to try the port oneself may take it from Redis. @param {number} port @returns {Promise<boolean>} */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** Opens it; undefined on a machine that has none. Whoever opens it kills it. */
export async function openRedis() {
  const program = findRedis();
  if (program === undefined) return undefined;
  const port = await freePort();
  const redis = spawn(program, ["--port", String(port), "--bind", "127.0.0.1", "--dir", os.tmpdir(), "--save", ""], {
    stdio: "ignore",
  });
  while (!(await answers(port))) {
    if (redis.exitCode !== null) throw new Error("Redis did not start");
    await sleep(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      if (redis.exitCode !== null || redis.signalCode !== null) return;
      const died = once(redis, "exit");
      redis.kill("SIGKILL");
      await died;
    },
  };
}

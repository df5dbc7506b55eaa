// @ts-check
// A Redis of a benchmark's own, which keeps nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import os from "node:os";
import { freePort, isFree } from "../../scripts/lib/processes.mjs";
import { findRedis } from "../../scripts/lib/programs.mjs";

/** Opens it; undefined on a machine that has none. Whoever opens it kills it. */
export async function openRedis() {
  const program = findRedis();
  if (program === undefined) return undefined;
  const port = await freePort();
  const redis = spawn(program, ["--port", String(port), "--bind", "127.0.0.1", "--dir", os.tmpdir(), "--save", ""], {
    stdio: "ignore",
  });
  while (await isFree(port)) if (redis.exitCode !== null) throw new Error("Redis did not start");
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

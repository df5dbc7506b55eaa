import { listingQuerySchema } from "../src/index.js";

describe("the query of the listings", () => {
  it("shows everything by name when nothing is asked", () => {
    expect(listingQuerySchema.parse({})).toEqual({ era: "since", limit: 24, sort: "name", demonstration: "include" });
  });
  it("takes prices in whole đồng and whether something can be had", () => {
    expect(listingQuerySchema.parse({ priceMin: "10000", priceMax: "50000", inStock: "true" })).toMatchObject({
      priceMin: 10000,
      priceMax: 50000,
      inStock: true,
    });
  });
  it.each([
    { priceMin: "" },
    { priceMin: "-1" },
    { priceMin: "1.5" },
    { priceMax: "9999999999" },
    { priceMin: "2", priceMax: "1" },
    { inStock: "yes" },
    { sort: "stars" },
    { q: "a\u0000b" },
    { nonsense: "1" },
  ])("refuses %j", (query) => {
    expect(listingQuerySchema.safeParse(query).success).toBe(false);
  });
});

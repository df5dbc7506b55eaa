import { listingSearchQuerySchema, registerSearchQuerySchema, searchClickSchema } from "../src/index.js";

const read = (query: object) => listingSearchQuerySchema.parse(query);

describe("the query of a search", () => {
  it("asks for everything when it is empty", () => {
    expect(read({})).toEqual({
      q: "",
      exact: false,
      page: 1,
      limit: 24,
      channel: "api",
      era: "since",
      sort: "relevance",
      demonstration: "include",
    });
    expect(registerSearchQuerySchema.parse({}).demonstration).toBe("exclude");
  });

  it("is cleaned of what nobody sees before it is measured", () => {
    expect(read({ q: " m\u0000ật\u200b \t ong\ud800 " }).q).toBe("mật ong");
    expect(read({ q: `a${" ".repeat(1000)}b` }).q).toBe("a b");
    expect(read({ q: "a".repeat(300) }).q).toHaveLength(300);
    expect(listingSearchQuerySchema.safeParse({ q: "a".repeat(301) }).success).toBe(false);
  });

  it("takes several provinces of one era", () => {
    expect(read({ province: "24,19" }).province).toEqual(["24", "19"]);
    expect(listingSearchQuerySchema.safeParse({ province: "24,x" }).success).toBe(false);
  });

  it("refuses what it does not know: parameters, sorts, facets, prices upside down", () => {
    for (const query of [{ colour: "red" }, { sort: "random" }, { facets: "secret" }, { priceMin: "2", priceMax: "1" }])
      expect(listingSearchQuerySchema.safeParse(query).success).toBe(false);
    expect(registerSearchQuerySchema.safeParse({ sort: "price" }).success).toBe(false);
    expect(registerSearchQuerySchema.safeParse({ facets: "price" }).success).toBe(false);
  });
});

describe("a click", () => {
  it("names a search, a hit and its place, and nothing about the person", () => {
    const click = { search: "A".repeat(22), id: "prod_1", position: 1 };
    expect(searchClickSchema.parse(click)).toEqual(click);
    expect(searchClickSchema.safeParse({ ...click, user: "me" }).success).toBe(false);
  });
});

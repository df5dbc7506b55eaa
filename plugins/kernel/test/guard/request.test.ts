import fc from "fast-check";
import { checkDepth, checkStoreRequest, type StoreRequest } from "../../src/guard/request.js";

const check = (request: Partial<StoreRequest>) => {
  const outcome = checkStoreRequest({ path: "/store/products", query: {}, body: undefined, ...request });
  return outcome.ok ? "passes" : (outcome.details?.[0]?.path ?? outcome.code);
};

describe("a request of a shop", () => {
  it.each([
    ["limit", "1", "passes"],
    ["limit", "100", "passes"],
    ["limit", "0", "limit"],
    ["limit", "101", "limit"],
    ["limit", "-1", "limit"],
    ["limit", "1e2", "limit"],
    ["limit", "", "limit"],
    ["limit", " 5", "limit"],
    ["limit", "٣", "limit"],
    ["limit", ["5", "6"], "limit"],
    ["limit", { $gt: "1" }, "limit"],
    ["offset", "0", "passes"],
    ["offset", "10000", "passes"],
    ["offset", "10001", "offset"],
    ["offset", "99999999999999999999", "offset"],
    ["fields", ["id", "title"], "fields"],
    ["q", { a: "b" }, "q"],
    ["order", "-created_at", "passes"],
    ["order", "title", "passes"],
    ["order", "variants.prices.amount", "order"],
    ["order", "metadata", "order"],
    ["order", "display_id", "order"],
    ["with_deleted", "true", "with_deleted"],
    ["with_deleted.x", "true", "with_deleted"],
    ["id", ["prod_1", "prod_2"], "passes"],
  ])("with %s = %p: %s", (name, value, outcome) => {
    expect(check({ query: { [name]: value } })).toBe(outcome);
  });

  it("is refused for a NUL character wherever it hides", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const nul = `${before}\0${after}`;
        expect(check({ path: `/store/products/${encodeURIComponent(nul)}` })).toBe("invalid_characters");
        expect(check({ query: { id: [nul] } })).toBe("invalid_characters");
        expect(check({ query: { [nul]: "x" } })).toBe("invalid_characters");
        expect(check({ body: { items: [{ [nul]: 1 }] } })).toBe("invalid_characters");
        expect(check({ body: { items: [{ title: nul }] } })).toBe("invalid_characters");
      }),
    );
  });

  it("passes with any Vietnamese text", () => {
    expect(check({ query: { q: "mật ong bạc hà 🍯" }, body: { note: "Gửi chị Lan, 1 Phố Cổ" } })).toBe("passes");
  });

  it.each(["toString", "valueOf", "__proto__"])("is refused when a value takes the place of %s", (name) => {
    expect(check({ body: JSON.parse(`{"promo_codes":{"${name}":1}}`) })).toBe("invalid_name");
  });

  it("is refused when it is nested deeper than anybody needs", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    expect(check({ body: nested(12) })).toBe("passes");
    expect(check({ body: nested(13) })).toBe("too_deep");
    expect(check({ query: { a: nested(20) } })).toBe("too_deep");
    const deep = JSON.parse("[".repeat(40_000) + "]".repeat(40_000));
    expect(check({ body: deep })).toBe("too_deep");
    expect([checkDepth(deep)?.code, checkDepth({ nul: "\0", deep })?.code]).toEqual(["too_deep", "too_deep"]);
    expect(checkDepth(nested(12))).toBeUndefined();
  });

  it("is refused for a wrong % code", () => {
    expect(check({ path: "/store/products/%E0%A4%A" })).toBe("bad_address");
  });

  it("passes with its fields written out", () => {
    const outcome = checkStoreRequest({
      path: "/store/collections",
      query: { fields: "*", limit: "5" },
      body: undefined,
    });
    expect(outcome).toEqual({ ok: true, query: { fields: "+id,+title,+handle,+created_at,+updated_at", limit: "5" } });
  });

  it("may not use `fields` on a route that has no list", () => {
    expect(check({ path: "/store/anything", query: { fields: "id" } })).toBe("fields.id");
  });
});

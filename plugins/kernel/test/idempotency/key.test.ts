import fc from "fast-check";
import { fingerprintOf, isKept, readKey } from "../../src/idempotency/key.js";

const ASKED = { method: "POST", path: "/store/carts", query: {}, body: { a: 1, b: [{ c: 2, d: 3 }] } };

describe("an idempotency key", () => {
  it.each([
    ["bare", "0b7c8d1e-9e43-4c2a-8c9e-2f1d6a6f0a01", "0b7c8d1e-9e43-4c2a-8c9e-2f1d6a6f0a01"],
    ["in the quotes of the IETF draft", '"0b7c8d1e-9e43-4c2a"', "0b7c8d1e-9e43-4c2a"],
    ["of the greatest length", "k".repeat(255), "k".repeat(255)],
  ])("is read %s", (_how, header, key) => {
    expect(readKey(header)).toEqual({ ok: true, key });
  });

  it.each([
    ["empty", ""],
    ["short enough to be guessed", "order-1"],
    ["too long", "k".repeat(256)],
    ["with a space, as two headers arrive", "0b7c8d1e-9e43-4c2a, 0b7c8d1e-9e43-4c2b"],
    ["with Vietnamese letters", "đơn-hàng-của-tôi-số-một"],
    ["of quotes only", '""'],
  ])("is refused when it is %s", (_how, header) => {
    expect(readKey(header)).toMatchObject({ ok: false, code: "invalid_idempotency_key", status: 400 });
  });
});

describe("the fingerprint of a request", () => {
  it("is the same when only the order of names differs", () => {
    expect(fingerprintOf({ ...ASKED, body: { b: [{ d: 3, c: 2 }], a: 1 } })).toBe(fingerprintOf(ASKED));
  });

  it.each([
    ["method", { ...ASKED, method: "DELETE" }],
    ["path", { ...ASKED, path: "/store/carts/x" }],
    ["query", { ...ASKED, query: { fields: "id" } }],
    ["value", { ...ASKED, body: { a: "1", b: [{ c: 2, d: 3 }] } }],
    ["order of a list", { ...ASKED, body: { a: 1, b: [{ c: 2 }, { d: 3 }] } }],
  ])("differs when the %s differs", (_what, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(ASKED));
  });

  it("tells any two bodies apart that JSON tells apart", () => {
    const flat = fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.integer(), fc.string({ maxLength: 3 })), {
      maxKeys: 4,
    });
    const canonical = (body: Record<string, unknown>) => JSON.stringify(Object.entries(body).sort());
    fc.assert(
      fc.property(flat, flat, (one, other) => {
        const equal = fingerprintOf({ ...ASKED, body: one }) === fingerprintOf({ ...ASKED, body: other });
        expect(equal).toBe(canonical(one) === canonical(other));
      }),
    );
  });
});

it("answers are kept for repeats unless trying again can help", () => {
  expect([200, 201, 400, 404, 422].filter(isKept)).toEqual([200, 201, 400, 404, 422]);
  expect([401, 403, 409, 429, 500, 503].filter(isKept)).toEqual([]);
});

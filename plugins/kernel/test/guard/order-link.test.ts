import fc from "fast-check";
import { isValidOrderLink, signOrderLink } from "../../src/guard/order-link.js";
import { orderOfRequest } from "../../src/guard/store-path.js";

const SECRET = "a secret of the tests";
const NOW = 1_800_000_000;

describe("the link to an order", () => {
  it("opens this order until it expires, and no other order, time or house", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 1e8 }),
        (id, other, seconds) => {
          const { expires, signature } = signOrderLink(SECRET, id, NOW + seconds);
          const link = { orderId: id, expires: String(expires), signature };
          expect(isValidOrderLink(SECRET, link, NOW)).toBe(true);
          expect(isValidOrderLink(SECRET, link, NOW + seconds)).toBe(false);
          expect(isValidOrderLink(SECRET, { ...link, orderId: other }, NOW)).toBe(other === id);
          expect(isValidOrderLink(SECRET, { ...link, expires: String(expires + 1) }, NOW)).toBe(false);
          expect(isValidOrderLink("another secret", link, NOW)).toBe(false);
        },
      ),
    );
  });

  it("is nothing without a signature, or with arrays in its place", () => {
    const { expires, signature } = signOrderLink(SECRET, "order_1", NOW + 10);
    for (const link of [
      {},
      { expires: String(expires) },
      { expires: String(expires), signature: "" },
      { expires: [String(expires)], signature },
      { expires: `${expires}.0`, signature },
    ]) {
      expect(
        isValidOrderLink(SECRET, { orderId: "order_1", expires: undefined, signature: undefined, ...link }, NOW),
      ).toBe(false);
    }
  });
});

describe("the order that a request is about", () => {
  it.each([
    ["GET", "/store/orders/order_1", undefined, "order_1"],
    ["GET", "/STORE/Orders/order_1/", undefined, "order_1"],
    ["GET", "/store/%6frders/order_1", undefined, "order_1"],
    ["POST", "/store/orders/order_1/transfer/accept", {}, "order_1"],
    ["POST", "/store/orders/lookup", {}, undefined],
    ["GET", "/store/orders/lookup", undefined, "lookup"],
    ["POST", "/store/orders/lookup/transfer", undefined, "lookup"],
    ["GET", "/store/orders", undefined, undefined],
    ["POST", "/store/returns", { order_id: "order_2" }, "order_2"],
    ["GET", "/store/products/orders", undefined, undefined],
  ])("%s %s: %p %p", (method, path, body, order) => {
    expect(orderOfRequest(method, path, body)).toBe(order);
  });
});

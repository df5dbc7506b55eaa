import { namedThing } from "../../src/guard/named-things.js";

describe("a thing that an address names", () => {
  it.each([
    ["POST", "/store/carts/cart_1", "cart cart_1"],
    ["POST", "/store/carts/cart_1/promotions", "cart cart_1"],
    ["DELETE", "/STORE/Carts/cart_1/Promotions", "cart cart_1"],
    ["DELETE", "/store/carts/cart_1/line-items/cali_1", "line cali_1 cart_1"],
    ["POST", "/store/carts/c%61rt_1/line-items/cali_1", "line cali_1 cart_1"],
    ["POST", "/store/payment-collections/pay_1/payment-sessions", "collection pay_1"],
    ["POST", "/store/shipping-options/so_1/calculate", "option so_1"],
    ["POST", "/store/carts", "nothing"],
    ["GET", "/store/carts/cart_1", "nothing"],
    ["POST", "/store/carts/cart_1/complete", "nothing"],
    ["POST", "/store/carts/cart_1/checkout", "nothing"],
    ["POST", "/store/baskets/cart_1/lines", "nothing"],
  ])("%s %s: %s", (method, path, said) => {
    const named = namedThing(method, path);
    expect(named === undefined ? "nothing" : [named.thing, ...named.ids].join(" ")).toBe(said);
  });
});

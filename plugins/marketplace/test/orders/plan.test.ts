import fc from "fast-check";
import type { CartLine, CartSnapshot } from "../../src/checkout/cart.js";
import { medusaTotal, orderInput, planOrders } from "../../src/orders/plan.js";
import { LINE } from "../line.js";

const cartOf = (lines: readonly CartLine[], shipping: CartSnapshot["shipping"] = []): CartSnapshot => ({
  id: "cart_1",
  completed: false,
  currency: "vnd",
  email: null,
  locale: null,
  regionId: "reg_1",
  customerId: null,
  channelId: "sc_1",
  metadata: null,
  hasCredit: false,
  shippingAddress: null,
  billingAddress: null,
  lines,
  shipping,
  promotionIds: [],
  payment: null,
});
const method = (amount: number, off: number[] = []): CartSnapshot["shipping"][number] => ({
  name: "Giao tận nơi",
  amount,
  columns: { is_tax_inclusive: true },
  taxLines: [],
  adjustments: off.map((one) => ({ amount: one, code: "SHIP", is_tax_inclusive: true })),
});
const adjustment = (amount: number) => ({ amount, code: "GIAM", is_tax_inclusive: true });
const ids = { order: "order_1", lines: [] };

describe("a cart split between its producers", () => {
  it("is one order for each producer, each with its own lines only", () => {
    const lines = [
      { ...LINE, id: "a" },
      { ...LINE, id: "b", producerId: "prdr_honey" },
      { ...LINE, id: "c" },
      { ...LINE, id: "d", producerId: null },
    ];
    const orders = planOrders(cartOf(lines, [method(90_000)]), () => 30_000);
    expect(orders.map(({ producerId, lines: own }) => [producerId, own.map(({ id }) => id)])).toEqual([
      ["prdr_tea", ["a", "c"]],
      ["prdr_honey", ["b"]],
      [null, ["d"]],
    ]);
    expect(orders.map(({ deliveryTotal }) => deliveryTotal)).toEqual([30_000, 30_000, 30_000]);
  });

  it("sends what must be kept cold in a parcel of its own, and weighs each parcel", () => {
    const lines = [
      { ...LINE, quantity: 3 },
      { ...LINE, handling: "fresh" as const, grams: 1000 },
      { ...LINE, needsShipping: false },
    ];
    const weighed: [string, number][] = [];
    const [order] = planOrders(cartOf(lines, [method(50_000)]), ({ handling, grams }) => {
      weighed.push([handling, grams]);
      return handling === "fresh" ? 40_000 : 10_000;
    });
    expect(weighed).toEqual([
      ["ambient", 300],
      ["fresh", 1000],
    ]);
    expect(order?.parcels.map(({ handling, amount }) => [handling, amount])).toEqual([
      ["ambient", 10_000],
      ["fresh", 40_000],
    ]);
  });

  it("adds up to the cart to the đồng, and Medusa counts the same, for any cart, promotions and delivery", () => {
    const line = fc.record({
      price: fc.integer({ min: 1000, max: 9_999_999 }),
      quantity: fc.integer({ min: 1, max: 9 }),
      // Hundredths of a per cent, as a promotion of some per cent leaves it.
      off: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: null }),
      producerId: fc.constantFrom("prdr_tea", "prdr_honey", "prdr_rice", null),
      handling: fc.constantFrom("ambient" as const, "chilled" as const, "fresh" as const),
      needsShipping: fc.boolean(),
    });
    const delivery = fc.record({ amount: fc.integer({ min: 0, max: 300_000 }), free: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        delivery,
        fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 12, maxLength: 12 }),
        (wanted, { amount, free }, prices) => {
          const lines = wanted.map(({ price, quantity, off, ...given }, index) => ({
            ...LINE,
            ...given,
            id: `cali_${index}`,
            price,
            quantity,
            adjustments: off === null ? [] : [adjustment((price * quantity * off) / 10_000)],
          }));
          const sent = lines.some(({ needsShipping }) => needsShipping);
          const cart = cartOf(lines, sent ? [method(amount, free ? [amount] : [])] : []);
          let next = 0;
          const orders = planOrders(cart, () => {
            next += 1;
            return prices[next % prices.length];
          });
          const gross = lines.reduce((sum, one) => sum + one.price * one.quantity, 0);
          const off = lines.flatMap(({ adjustments }) => adjustments).reduce((sum, one) => sum + one.amount, 0);
          const items = orders.reduce((sum, order) => sum + order.itemTotal, 0);
          const delivered = orders.reduce((sum, order) => sum + order.deliveryTotal, 0);
          expect(items).toBe(Math.round(gross - off));
          expect(delivered).toBe(sent && !free ? amount : 0);
          for (const order of orders) {
            expect(Number.isSafeInteger(order.total) && order.total >= 0).toBe(true);
            expect(order.total).toBe(order.itemTotal + order.deliveryTotal);
            expect(medusaTotal(orderInput(cart, order, ids))).toBe(order.total);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives every order an address of its own, since Medusa writes into what it is given", () => {
    const cart = { ...cartOf([LINE, { ...LINE, producerId: null }]), shippingAddress: { city: "Hà Giang" } };
    const inputs = planOrders(cart, () => 0).map((order) => orderInput(cart, order, ids));
    expect(inputs[0]?.shipping_address).not.toBe(inputs[1]?.shipping_address);
  });
});

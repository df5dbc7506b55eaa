import fc from "fast-check";
import { allocate } from "../../src/orders/allocate.js";

const dong = fc.integer({ min: 0, max: 2_000_000_000 });

describe("a sum of đồng split between producers", () => {
  it("adds up to the đồng, whatever the sum and the shares", () => {
    fc.assert(
      fc.property(dong, fc.array(dong, { minLength: 1, maxLength: 12 }), (total, weights) => {
        const parts = allocate(total, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });

  it("is never a whole đồng away from the exact share, and nobody without a share gets any", () => {
    fc.assert(
      fc.property(dong, fc.array(dong, { minLength: 1, maxLength: 12 }), (total, weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        for (const [index, part] of allocate(total, weights).entries()) {
          const weight = weights[index] ?? 0;
          // |part - total * weight / sum| < 1, without fractions.
          const distance = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(weight);
          expect(distance < BigInt(sum) && -distance < BigInt(sum)).toBe(true);
          if (weight === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [30_000, [30_000, 60_000], [10_000, 20_000]],
    [5, [0, 0], [3, 2]],
    [0, [3, 4], [0, 0]],
    [0, [], []],
  ])("%i over %j is %j", (total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });

  it.each([
    [1.5, [1]],
    [-1, [1]],
    [1, [-1]],
    [1, []],
    [Number.NaN, [1]],
  ])("is refused for %d over %j", (total, weights) => {
    expect(() => allocate(total, weights)).toThrow(RangeError);
  });
});

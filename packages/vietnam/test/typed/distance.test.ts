import fc from "fast-check";
import { editDistance } from "../../src/typed/distance.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "n", "g"), maxLength: 8 });

describe("How many letters two words differ by", () => {
  it.each([
    ["thieu", "thieu", 0],
    ["thieu", "thiu", 1],
    ["ngna", "ngan", 1],
    ["giag", "giang", 1],
    ["mat", "mit", 1],
    ["hoan", "haon", 1],
    ["thieu", "thuou", 2],
  ])("%s and %s: %i", (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });
  it("is the same both ways, nothing for the same word only, and never told above its bound", () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 2);
        expect(editDistance(right, left, 2)).toBe(distance);
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(3);
      }),
    );
  });
});

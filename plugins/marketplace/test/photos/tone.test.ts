import fc from "fast-check";
import { toneOf } from "../../src/photos/tone.js";

describe("the tone of a photo", () => {
  it.each([
    ["black", { r: 4, g: 4, b: 8 }, 0],
    ["grey", { r: 128, g: 130, b: 126 }, 1],
    ["white", { r: 250, g: 250, b: 245 }, 2],
    ["red", { r: 200, g: 20, b: 20 }, 3],
    ["a magenta that is nearly red", { r: 220, g: 20, b: 40 }, 3],
    ["yellow", { r: 220, g: 210, b: 20 }, 5],
    ["green", { r: 20, g: 180, b: 30 }, 7],
    ["blue", { r: 20, g: 30, b: 200 }, 11],
    ["violet", { r: 120, g: 20, b: 220 }, 12],
  ])("of %s has a number of its own", (_, colour, tone) => expect(toneOf(colour)).toBe(tone));

  it("is one of fifteen, whatever the colour", () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.record({ r: part, g: part, b: part }), (colour) => {
        expect(toneOf(colour)).toBeGreaterThanOrEqual(0);
        expect(toneOf(colour)).toBeLessThan(15);
        expect(Number.isInteger(toneOf(colour))).toBe(true);
      }),
    );
  });
});

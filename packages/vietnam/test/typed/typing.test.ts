import fc from "fast-check";
import { fromTelex, fromVni } from "../../src/typed/typing.js";

describe("Raw keys of a Vietnamese keyboard", () => {
  it.each([
    ["vair", "vai", "vai3"],
    ["thieeuf", "thieu", "thie6u2"],
    ["nuwowcs", "nuoc", "nu7o7c1"],
    ["nuocws", "nuoc", "nu7o7c1"],
    ["mawms", "mam", "ma8m1"],
    ["ddaij", "dai", "d9ai5"],
    ["tuyeets", "tuyet", "tuye6t1"],
    ["lofong", "long", "lo6ng2"],
    ["ngajn", "ngan", "ngan5"],
  ])("in Telex, %s is read as %s with its marks", (keys, fold, marked) => {
    expect(fromTelex(keys)).toEqual({ fold, marked });
  });
  it.each([
    ["thie6u2", "thieu", "thie6u2"],
    ["d9o62", "do", "d9o62"],
    ["nuo7c1", "nuoc", "nu7o7c1"],
  ])("in VNI, %s is read as %s with its marks", (keys, fold, marked) => {
    expect(fromVni(keys)).toEqual({ fold, marked });
  });
  it("leaves words without such keys alone", () => {
    expect(fromTelex("ca")).toBeNull();
    expect(fromTelex("chả")).toBeNull();
    expect(fromVni("gao")).toBeNull();
  });
  it("reads anything without falling over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        fromTelex(text);
        fromVni(text);
      }),
    );
    expect(fromTelex("w".repeat(10_000))).toBeNull();
  });
});

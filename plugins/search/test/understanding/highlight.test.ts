import { wordsOf } from "@cho-ocop/vietnam/typed";
import fc from "fast-check";
import { highlight } from "../../src/understanding/highlight.js";
import { understand } from "../../src/understanding/understand.js";
import { smallLexicon } from "./lexicon-of.js";

const lexicon = smallLexicon();

const marked = (text: string, query: string): string[] => {
  const { words, unfinished } = understand(query, lexicon);
  return highlight(text, words, { unfinished }).map(({ start, end }) => text.slice(start, end));
};

describe("What was found is marked in the text's own spelling", () => {
  const title = "Vải thiều Lục Ngạn";
  it.each([
    ["without marks", "vai thieu", ["Vải", "thiều"]],
    ["with a slip put right", "vai thiu ", ["Vải", "thiều"]],
    ["glued", "lucngan", ["Lục", "Ngạn"]],
    ["as a beginning", "vai thi", ["Vải", "thi"]],
  ])("typed %s", (_, query, parts) => {
    expect(marked(title, query)).toEqual(parts);
  });
  it("in decomposed text whole letters are marked", () => {
    const decomposed = title.normalize("NFD");
    expect(marked(decomposed, "vai thieu").map((part) => part.normalize("NFC"))).toEqual(["Vải", "thiều"]);
    expect(marked(decomposed, "vai thie").map((part) => part.normalize("NFC"))).toEqual(["Vải", "thiề"]);
  });
  it("with the marks that were typed where the text has them, else with any", () => {
    expect(marked("Bơ và bò", "bò")).toEqual(["bò"]);
    expect(marked("Bơ sáp", "bò")).toEqual(["Bơ"]);
  });
  it("the parts never overlap, stand in order and lie inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", maxLength: 20 }), (text, query) => {
        const words = wordsOf(query).map((word) => ({ ...word, typed: null, weight: 1 }));
        let end = 0;
        for (const range of highlight(text, words, { unfinished: true })) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

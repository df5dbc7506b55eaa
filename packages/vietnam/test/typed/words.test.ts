import fc from "fast-check";
import { placedWordsOf, wordsOf } from "../../src/typed/words.js";

const folds = (text: string) => wordsOf(text).map(({ fold }) => fold);

describe("Words of a Vietnamese text", () => {
  it.each([
    ["Đường thốt nốt", ["duong", "thot", "not"]],
    ["Đường thốt nốt".normalize("NFD"), ["duong", "thot", "not"]],
    ["Mỳ Chũ", ["mi", "chu"]],
    ["mì chũ", ["mi", "chu"]],
    ["kỹ kĩ", ["ki", "ki"]],
    ["hoà hòa", ["hoa", "hoa"]],
    ["thuỷ thủy", ["thuy", "thuy"]],
    ["quý quí", ["qui", "qui"]],
    ["Lý Sơn", ["li", "son"]],
    ["ĐẮK LẮK", ["dak", "lak"]],
    ["Gạo ST25", ["gao", "st25"]],
    ["Cư M’gar", ["cu", "m", "gar"]],
    ["x₂", ["x"]],
  ])("reads %s without marks, i and y as one", (text, expected) => {
    expect(folds(text)).toEqual(expected);
  });
  it.each([
    ["bơ", "bo7"],
    ["bò", "bo2"],
    ["dừa", "du7a2"],
    ["dưa", "du7a"],
    ["dứa", "du7a1"],
    ["hoà", "hoa2"],
    ["hòa", "hoa2"],
    ["đồ", "d9o62"],
    ["thuỷ", "thuy3"],
    ["thủy", "thuy3"],
    ["mỳ", "mi2"],
    ["mì", "mi2"],
    ["bo", null],
  ])("tells %s apart by its marks", (text, marked) => {
    expect(wordsOf(text)[0]?.marked).toBe(marked);
    expect(wordsOf(text.normalize("NFD"))[0]?.marked).toBe(marked);
  });
  it("are the same composed and decomposed, and folding a folded word changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = wordsOf(text.normalize("NFC"));
        expect(wordsOf(text.normalize("NFD"))).toEqual(words);
        for (const { fold } of words) expect(folds(fold)).toEqual([fold]);
      }),
    );
  });
  it("know where they stand in the text as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end, fold } of placedWordsOf(text)) expect(folds(text.slice(start, end))).toEqual([fold]);
      }),
    );
  });
  it("are all read from ten thousand letters at once", () => {
    expect(wordsOf("gà đồi ".repeat(1500)).length).toBe(3000);
  });
});

import { inVietnamese, normalise, wordsOfName } from "../../src/engine/normalise.js";

const folded = (text: string): string =>
  normalise(text)
    .map((word) => word.folded)
    .join(" ");

describe("a chat message", () => {
  it.each([
    ["Chả Gà   Yên Thế", "cha ga yen the"],
    ["Chả gà".normalize("NFD"), "cha ga"],
    ["cái này đc mấy sao z", "cai nay duoc may sao vay"],
    ["bnhieu sao v ạ", "bao nhieu sao vay a"],
    ["5sao dk", "5 sao duoc"],
    ["4⭐ hả", "4 sao ha"],
    ["200k", "200k"],
    ["hợp tác xã nào", "htx nao"],
    ["Đèn Thôn nữ", "den thon nu"],
    ["ơiiiii", "oi"],
    ["zero\u200bwidth", "zerowidth"],
    ["", ""],
    ["???", ""],
  ])("%j is read as %j", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("keeps what was typed beside what it means, so that marks can still tell two names apart", () => {
    expect(normalise("Chè")).toEqual([{ typed: "chè", folded: "che", key: "che" }]);
  });

  it("does not take a word of the language for a property of the program", () => {
    expect(folded("constructor toString")).toBe("constructor tostring");
  });
});

describe("a name of the register", () => {
  it("is left as it stands: nothing in it is chat shorthand", () => {
    expect(wordsOfName("Vicumax K2").map((word) => word.folded)).toEqual(["vicumax", "k2"]);
  });
  it("reads the same with y or i", () => {
    expect(wordsOfName("Mỳ gạo")[0]?.key).toBe(wordsOfName("Mì gạo")[0]?.key);
  });
});

describe("an English question", () => {
  it("calls kinds of products as the register does, word by word", () => {
    const words = inVietnamese(normalise("thanh tam leaf yeast wine"));
    expect(words.map((word) => word.folded)).toEqual(["thanh", "tam", "ruou", "men", "la"]);
  });
});

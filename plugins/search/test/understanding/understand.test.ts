import fc from "fast-check";
import { LONGEST_QUERY, MOST_WORDS, understand } from "../../src/understanding/understand.js";
import { smallLexicon } from "./lexicon-of.js";

const lexicon = smallLexicon();
const read = (text: string) => understand(text, lexicon);
const folds = (text: string) =>
  read(text)
    .words.map(({ fold }) => fold)
    .join(" ");

describe("A query is understood", () => {
  it.each([
    ["composed", "vải thiều lục ngạn", "vai thieu luc ngan"],
    ["decomposed", "vải thiều lục ngạn".normalize("NFD"), "vai thieu luc ngan"],
    ["without marks", "vai thieu luc ngan", "vai thieu luc ngan"],
    ["with half of its marks", "vải thieu luc ngạn", "vai thieu luc ngan"],
    ["in raw Telex", "vair thieeuf lucj ngajn", "vai thieu luc ngan"],
    ["in raw VNI", "va3i thie6u2 luc5 ngan5", "vai thieu luc ngan"],
    ["glued", "vaithieu lucngan", "vai thieu luc ngan"],
    ["with a letter left out", "vai thiu luc ngan ", "vai thieu luc ngan"],
    ["with letters swapped", "vai thieu luc ngna ", "vai thieu luc ngan"],
    ["with a sound written otherwise", "mật ong mèo vạt ", "mat ong meo vac"],
    ["with i for y", "tỏi lí sơn", "toi li son"],
    ["shortened", "nc mam phu quoc", "nuoc mam phu quoc"],
    ["shortened, a drink", "cf bmt", "ca phe bmt"],
    ["with a number apart", "gao st 25", "gao st25"],
  ])("typed %s", (_, text, words) => {
    expect(folds(text)).toBe(words);
  });
  it.each([
    ["cho mình hỏi giá gà đồi yên thế", "ga doi yen the"],
    ["shop oi co ban vai thieu luc ngan khong", "vai thieu luc ngan"],
    ["mua gốm bát tràng ở đâu", "gom bat trang"],
    ["giá bao nhiêu 1kg chè hảo đạt vậy shop", "che hao dat"],
    ["ko biết shop còn tỏi lý sơn ko ạ", "toi li son"],
    ["e muốn mua mật ong làm quà biếu sếp", "mat ong"],
  ])("without the talk around it: %s", (text, words) => {
    expect(folds(text)).toBe(words);
  });
  it.each([
    ["hồng không hạt", "hong khong hat"],
    ["thanh long chợ gạo", "thanh long cho gao"],
    ["ly son toi", "li son toi"],
    ["gạo ông cua", "gao ong cua"],
  ])("and keeps words of talk that are part of a name: %s", (text, words) => {
    expect(folds(text)).toBe(words);
  });
  it("tells which words it dropped, as they were typed", () => {
    expect(read("cho mình hỏi giá gà đồi yên thế").dropped).toEqual(["cho", "mình", "hỏi", "giá"]);
  });
  it("keeps product and origin of a whole sentence, and not the place of delivery", () => {
    const { words, filters, places } = read(
      "shop ơi cho mình hỏi bên mình còn vải thiều lục ngạn loại 4 sao không ạ, ship về hà nội bao nhiêu tiền",
    );
    expect(words.map(({ fold }) => fold).join(" ")).toBe("vai thieu luc ngan");
    expect(filters).toEqual({ stars: [4] });
    expect(places.map(({ name }) => name)).toEqual(["Lục Ngạn"]);
  });
  it.each(["mật ong gửi ra hà nội", "mình ở hà nội muốn mua mật ong", "mat ong ship ha noi"])(
    "does not take the shopper's own place for the origin: %s",
    (text) => {
      expect(folds(text)).toBe("mat ong");
    },
  );
});

describe("Filters that a sentence names", () => {
  it.each([
    ["mật ong 4 sao", { stars: [4] }],
    ["gạo từ 4 sao trở lên", { stars: [4, 5] }],
    ["chè dưới 200k", { priceMax: 200_000 }],
    ["mật ong tầm 300k", { priceMin: 240_000, priceMax: 360_000 }],
    ["đồ thủ công mỹ nghệ hà nội", { groups: ["IV"] }],
    ["du lịch hòa bình", { groups: ["VI"] }],
    ["vải thiều còn hàng", { inStock: true }],
    ["vải thiều còn hàng không", {}],
    ["du lịch cộng đồng bản lác", {}],
  ])("%s", (text, filters) => {
    expect(read(text).filters).toEqual(filters);
  });
});

describe("Places of both eras", () => {
  it("says where an old province belongs today", () => {
    expect(read("vải bắc giang").places).toEqual([
      { name: "Bắc Giang", level: "province", era: "before", now: "Bắc Ninh" },
    ]);
  });
  it.each([
    ["nước mắm phú quốc", { name: "Phú Quốc", level: "district", era: "before", now: "An Giang" }],
    ["cà phê bmt", { name: "Buôn Ma Thuột", level: "district", era: "before", now: "Đắk Lắk" }],
    ["bánh mì sg", { name: "Hồ Chí Minh", level: "province", era: "since", now: null }],
  ])("%s", (text, place) => {
    expect(read(text).places.map((found) => ({ ...found, era: place.era }))).toContainEqual(place);
  });
  it("do not come from words with other marks: mint is not Bắc Hà", () => {
    expect(read("mật ong bạc hà").places).toEqual([]);
  });
});

describe("Marks that were typed", () => {
  it.each(["bơ", "bò", "dừa", "dưa", "dứa"])("%s stays what it is", (word) => {
    const [read1] = read(word).words;
    expect(read1?.typed).toBeNull();
    expect(read1?.marked).not.toBeNull();
  });
  it("keep a known word from being corrected by its neighbours; an unknown one is put right on the second try", () => {
    expect(read("nước mận nam ô").second).toBeNull();
    expect(read("nước mắn nam ô").second?.map(({ fold }) => fold)).toEqual(["nuoc", "mam", "nam", "o"]);
  });
});

describe("What was put right", () => {
  it("reads a letter that was hit twice as a slip where the neighbours say so", () => {
    expect(read("mật oong").corrected).toBe("mật ong");
  });
  it("is shown with the marks of the catalogue, and each word knows what was typed", () => {
    const { corrected, words } = read("vai thiu luc ngan ");
    expect(corrected).toBe("vải thiều lục ngạn");
    expect(words.map(({ typed }) => typed)).toEqual([null, "thiu", null, null]);
  });
  it("is nothing for a query that was typed rightly", () => {
    expect(read("vai thieu luc ngan").corrected).toBeNull();
  });
});

describe("While somebody types", () => {
  it("the last word may be the beginning of one, until a space or a word of talk follows", () => {
    expect(read("gốm bát tr").unfinished).toBe(true);
    expect(read("gốm bát tr ").unfinished).toBe(false);
    expect(read("gốm bát tràng ở đâu").unfinished).toBe(false);
    expect(understand("gốm bát tr", lexicon, { typing: false }).unfinished).toBe(false);
  });
});

describe("Whatever is typed", () => {
  it("gets an answer: nothing asked for nothing, and no more words than a question has", () => {
    expect(read("  ").words).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(read(text).words.length).toBeLessThanOrEqual(MOST_WORDS);
      }),
    );
  });
  it("is cut at a length that nobody types, ten thousand letters too", () => {
    for (const text of ["a".repeat(10_000), "vai ".repeat(2500), "ngna ".repeat(2000), "🍯".repeat(5000)])
      expect(read(text).words.length).toBeLessThanOrEqual(MOST_WORDS);
    expect(read(`mật ong ${"x ".repeat(LONGEST_QUERY)} gà`).words.some(({ fold }) => fold === "ga")).toBe(false);
  });
  it("reads the same composed and decomposed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("vải", "thiều", "mật", "ong", "shop", "ngạn", "hoà", "4 sao", "đồi")),
        (parts) => {
          const text = parts.join(" ").slice(0, 80);
          const meaning = ({ words, filters, places }: ReturnType<typeof read>) => ({ words, filters, places });
          expect(meaning(read(text.normalize("NFD")))).toEqual(meaning(read(text)));
        },
      ),
    );
  });
});

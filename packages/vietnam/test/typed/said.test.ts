import fc from "fast-check";
import { readPrice, readStars } from "../../src/typed/said.js";

describe("Stars in a sentence", () => {
  it.each([
    ["chè 4 sao", [4]],
    ["gà bốn sao", [4]],
    ["sp 5* quảng ninh", [5]],
    ["★★★★ gạo", [4]],
    ["từ 4 sao trở lên", [4, 5]],
    ["tu 4 sao tro len", [4, 5]],
    ["trên 3 sao", [4, 5]],
    ["3-4 sao", [3, 4]],
    ["3 hoặc 4 sao", [3, 4]],
    ["nam sao ha noi", [5]],
    ["BỐN SAO".normalize("NFD"), [4]],
  ])("%s", (sentence, stars) => {
    expect(readStars(sentence)?.value).toEqual(stars);
  });
  it.each(["yến sào", "mấy sao", "2 sao", "gạo st25", "sao biển", "5 sào ruộng"])("%s names none", (sentence) => {
    expect(readStars(sentence)).toBeNull();
  });
  it("go, and the rest of the sentence stays", () => {
    expect(readStars("mật ong 4 sao bắc giang")?.rest.split(/\s+/)).toEqual(["mật", "ong", "bắc", "giang"]);
  });
});

describe("A price in a sentence, in whole đồng", () => {
  it.each([
    ["dưới 200k", null, 200_000],
    ["không quá 1,5 triệu", null, 1_500_000],
    ["1tr2 trở lên", 1_200_000, null],
    ["trên 1 triệu rưỡi", 1_500_000, null],
    ["từ 50 đến 100 nghìn", 50_000, 100_000],
    ["50k-100k", 50_000, 100_000],
    ["tầm 300k", 240_000, 360_000],
    ["100.000đ", 80_000, 120_000],
    ["dưới hai trăm nghìn", null, 200_000],
    ["duoi nua trieu", null, 500_000],
    ["dưới 200k".normalize("NFD"), null, 200_000],
  ])("%s", (sentence, min, max) => {
    expect(readPrice(sentence)?.value).toEqual({ min, max });
  });
  it.each(["gạo 5kg", "nước mắm 40 độ đạm", "bơ 034", "homestay 99 ngọn núi", "mua 3 hộp", "5 cua"])(
    "%s names none",
    (sentence) => {
      expect(readPrice(sentence)).toBeNull();
    },
  );
  it("goes, and the rest of the sentence stays", () => {
    expect(readPrice("chè dưới 100k thái nguyên")?.rest.split(/\s+/)).toEqual(["chè", "thái", "nguyên"]);
  });
});

describe("Whatever is typed", () => {
  it("is read without falling over, ten thousand letters too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readStars(text);
        readPrice(text);
      }),
    );
    for (const text of ["1.000.".repeat(1700), "tu 5 ".repeat(2000), "★ ".repeat(5000), "hai tram ".repeat(1200)]) {
      readStars(text);
      readPrice(text);
    }
  });
});

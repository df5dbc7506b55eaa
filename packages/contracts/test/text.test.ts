import fc from "fast-check";
import { cleanLine, line } from "../src/text.js";

const name = line(100);
const messagesOf = (text: string): string[] => name.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe("a line that a person typed", () => {
  it.each([
    "Trà Shan tuyết Hồ Thầu",
    "Y Khoá Niê",
    "Công ty TNHH A & B",
    "Bánh 👩‍🌾 quê",
    "می‌خواهم",
    "  Chè   Tà Xùa  ",
  ])("is taken as it is written: %j", (text) => {
    expect(name.parse(text)).toBe(text.trim().normalize("NFC"));
  });
  it("is composed, so that the same name is the same text", () => {
    expect(name.parse("Hồ Thầu".normalize("NFD"))).toBe("Hồ Thầu");
  });
  it.each([
    ["turned around", "\u202A"],
    ["turned around", "\u202B"],
    ["turned around", "\u202C"],
    ["turned around", "\u202D"],
    ["turned around", "\u202E"],
    ["turned around", "\u2066"],
    ["turned around", "\u2067"],
    ["turned around", "\u2068"],
    ["turned around", "\u2069"],
    ["turned around", "\u200E"],
    ["turned around", "\u200F"],
    ["turned around", "\u061C"],
    ["with a letter that has no width", "\u200B"],
    ["with a joint that nobody sees", "\u2060"],
    ["with a hyphen that nobody sees", "\u00AD"],
    ["with a sign for the order of bytes", "\uFEFF"],
    ["with words in hidden letters", "\u{E0041}"],
    ["on two lines", "\u2028"],
    ["on two lines", "\u2029"],
    ["with half a letter", "\uD800"],
  ])("is refused when it is %s, and told why in both languages: %j", (_how, sign) => {
    expect(messagesOf(`Trà${sign}Thái`)).toEqual(["Có ký tự vô hình / Contains invisible characters"]);
  });
  it("is refused with control characters", () => {
    expect(messagesOf("Trà\u0000Thái")).toContain("Có ký tự điều khiển / Contains control characters");
  });
  it.each(["", "   ", "\u200D", " \u200C\u200D "])("is not there when nothing of it is seen: %j", (text) => {
    expect(messagesOf(text)).toEqual(["Không được để trống / Must not be empty"]);
  });
  it("never holds what turns a text around, whatever was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const read = name.safeParse(text);
        expect(
          read.success && /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u.test(read.data),
        ).toBe(false);
      }),
    );
  });
});

describe("a line to look for or to tell", () => {
  it("is taken without what came along unseen, as from a document", () => {
    expect(cleanLine(100).parse("\uFEFF Tân\u00AD Sơn\u200B, Lục\u202E Ngạn ")).toBe("Tân Sơn, Lục Ngạn");
  });
  it("is as long as it is read", () => {
    expect(cleanLine(3).parse("\u200Btrà\u200B")).toBe("trà");
    expect(cleanLine(3).safeParse("trà x").success).toBe(false);
  });
});

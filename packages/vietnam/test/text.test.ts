import fc from "fast-check";
import {
  asciiHandle,
  foldVietnamese,
  normaliseParagraphs,
  normaliseText,
  sameText,
  withoutMarks,
} from "../src/text.js";

/** Any text, with many Vietnamese letters in it, in either encoding. */
const vietnamese = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aăâeêioôơuưyđ AĂÂĐÊÔƠƯ", "oà", "òa", "uỷ", "ủy", "ậ", "ỡ", "\u0300", "\u0323"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("Vietnamese text", () => {
  it("compares equal with and without marks, composed or decomposed", () => {
    expect(foldVietnamese("Đặc sản  Mỗi xã")).toBe("dac san moi xa");
    expect(foldVietnamese("Đặc sản Mỗi xã".normalize("NFD"))).toBe("dac san moi xa");
  });
  it("folds to the same whatever its encoding, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(text.normalize("NFC"))).toBe(folded);
        expect(foldVietnamese(text.normalize("NFD"))).toBe(folded);
        expect(foldVietnamese(folded)).toBe(folded);
      }),
    );
  });
  it("keeps its capitals when only the marks go", () => {
    expect(withoutMarks("Đắk Lắk, Thừa Thiên Huế")).toBe("Dak Lak, Thua Thien Hue");
  });
  it("becomes a handle that is safe in an address", () => {
    expect(asciiHandle("Chè Thái Nguyên – loại 1")).toBe("che-thai-nguyen-loai-1");
    fc.assert(fc.property(vietnamese, (text) => expect(asciiHandle(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)));
  });
});

describe("Text that a person gave", () => {
  it("loses what cannot be seen: NUL, zero-width characters, direction marks", () => {
    expect(normaliseText("\u0000Chè\u200b \u202eTân\ufeff \t Cương\r\n")).toBe("Chè Tân Cương");
    expect(normaliseText("Trà\ud800 sen")).toBe("Trà sen");
  });
  it("is one line of NFC without spaces around it, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const clean = normaliseText(text);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s/u);
        expect(normaliseText(clean)).toBe(clean);
      }),
    );
  });
  it("keeps its paragraphs where they matter", () => {
    expect(normaliseParagraphs(" Mật ong \r\nbạc hà\n\n\n\n Hà Giang\u0000 ")).toBe("Mật ong\nbạc hà\n\nHà Giang");
  });
});

describe("Two texts", () => {
  it("are the same in another encoding, case, spacing or place of the tone mark", () => {
    expect(sameText("Hoà Bình", "HÒA  bình".normalize("NFD"))).toBe(true);
    expect(sameText("Thuỷ Nguyên", "Thủy Nguyên")).toBe(true);
    expect(sameText("phường Khoẻ", "phường Khỏe")).toBe(true);
  });
  it("are not the same when a mark or a letter differs", () => {
    expect(sameText("Tân Sơn", "Tấn Sơn")).toBe(false);
    expect(sameText("Tân Sơn", "Tan Son")).toBe(false);
    expect(sameText("Đông Hòa", "Đồng Hòa")).toBe(false);
    expect(sameText("Cư", "Cu")).toBe(false);
  });
});

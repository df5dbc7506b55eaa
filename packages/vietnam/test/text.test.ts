import { asciiHandle, foldVietnamese } from "../src/text.js";

describe("Vietnamese text", () => {
  it("compares equal with and without marks, composed or decomposed", () => {
    expect(foldVietnamese("Đặc sản  Mỗi xã")).toBe("dac san moi xa");
    expect(foldVietnamese("Đặc sản Mỗi xã".normalize("NFD"))).toBe("dac san moi xa");
  });
  it("becomes a handle that is safe in an address", () => {
    expect(asciiHandle("Chè Thái Nguyên – loại 1")).toBe("che-thai-nguyen-loai-1");
  });
});

import { originOf } from "../../src/register/names.js";

describe("the words for an origin", () => {
  it("name the place of today and the one before 1 July 2025", () => {
    expect(originOf(["19", null, "06", null, null]).text).toEqual({
      vi: "tỉnh Thái Nguyên (trước 1/7/2025: tỉnh Bắc Kạn)",
      en: "Thai Nguyen province (before 1 July 2025: Bac Kan province)",
    });
  });

  it("name a province once that kept its name", () => {
    expect(originOf(["25", null, "25", null, null]).text).toEqual({ vi: "tỉnh Phú Thọ", en: "Phu Tho province" });
  });

  it("name a province again where the district in it was stated", () => {
    expect(originOf(["25", null, "25", "huyện Thanh Ba", null]).text.vi).toBe(
      "tỉnh Phú Thọ (trước 1/7/2025: huyện Thanh Ba, tỉnh Phú Thọ)",
    );
  });
});

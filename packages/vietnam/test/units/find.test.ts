import fc from "fast-check";
import { communesOf, type Era, findCommunes, findProvince, provinces } from "../../src/units/index.js";

const eras: readonly Era[] = ["before", "since"];

describe("Finding a province", () => {
  it.each([
    ["Bắc Ninh", "tỉnh Bắc Ninh"],
    ["bac ninh", "tỉnh Bắc Ninh"],
    ["Tỉnh Bắc Ninh", "tỉnh Bắc Ninh"],
    ["T. Bắc Ninh", "tỉnh Bắc Ninh"],
    ["BẮC NINH".normalize("NFD"), "tỉnh Bắc Ninh"],
    ["TP.HCM", "thành phố Hồ Chí Minh"],
    ["TP. Hồ Chí Minh", "thành phố Hồ Chí Minh"],
    ["T.P. Hồ Chí Minh", "thành phố Hồ Chí Minh"],
    ["tp hcm", "thành phố Hồ Chí Minh"],
    ["Sài Gòn", "thành phố Hồ Chí Minh"],
    ["Ho Chi Minh City", "thành phố Hồ Chí Minh"],
    ["Hanoi", "thành phố Hà Nội"],
    ["thành phố Đà Nẵng", "thành phố Đà Nẵng"],
    ["Danang", "thành phố Đà Nẵng"],
    ["Thanh Hoá", "tỉnh Thanh Hóa"],
    ["Thanh Hóa", "tỉnh Thanh Hóa"],
    ["Khanh Hoa province", "tỉnh Khánh Hòa"],
    ["Thừa Thiên - Huế", "thành phố Huế"],
    ["Đắc Lắc", "tỉnh Đắk Lắk"],
    ["tỉnh Tây Ninh", "tỉnh Tây Ninh"],
  ])("understands %s", (text, fullName) => {
    expect(findProvince(text, "since")?.fullName).toBe(fullName);
    expect(findProvince(text)?.era).toBe("since");
  });

  it("finds the old provinces on the old map, or where no era is said", () => {
    for (const text of ["BR-VT", "Bà Rịa – Vũng Tàu", "Tỉnh Bà Rịa-Vũng Tàu"]) {
      expect(findProvince(text, "before")?.name).toBe("Bà Rịa - Vũng Tàu");
      expect(findProvince(text)).toMatchObject({ name: "Bà Rịa - Vũng Tàu", era: "before" });
      expect(findProvince(text, "since")).toBeUndefined();
    }
  });

  it("takes a code only together with its era", () => {
    expect(findProvince("24", "before")?.name).toBe("Bắc Giang");
    expect(findProvince("24", "since")?.name).toBe("Bắc Ninh");
    expect(findProvince("24")).toBeUndefined();
  });

  it("finds every province by each of its names", () => {
    for (const era of eras)
      for (const province of provinces(era))
        for (const text of [province.code, province.name, province.fullName, province.nameEn])
          expect(findProvince(text, era)).toBe(province);
  });

  it("finds nothing in other text and never fails", () => {
    for (const text of ["", " ", "tỉnh", "TP.", "Vũng", "Nam", "constructor", "__proto__", "%", "'"])
      expect(findProvince(text)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        findProvince(text);
        findProvince(text, "before");
        findCommunes(text);
      }),
    );
  });
});

describe("Finding communes", () => {
  const names = (text: string, era: Era = "since", province?: string) =>
    findCommunes(text, province === undefined ? { era } : { era, province }).map(({ fullName }) => fullName);

  it("returns all communes of a name, those spelled as asked first", () => {
    const found = names("Tân Sơn");
    expect(found.filter((name) => name === "xã Tân Sơn").length).toBeGreaterThan(1);
    expect(found.indexOf("phường Tân Sơn")).toBeGreaterThan(-1);
    const spelled = names("Cẩm Giàng", "since", "31");
    expect(spelled).toEqual(["xã Cẩm Giàng", "xã Cẩm Giang"]);
    expect(names("cam giang", "since", "31")).toHaveLength(2);
  });

  it("keeps to a province when told to", () => {
    for (const commune of findCommunes("Tân Sơn", { era: "since", province: "24" }))
      expect(commune.provinceCode).toBe("24");
    expect(names("Tân Sơn", "since", "24")).toEqual(["xã Tân Sơn"]);
  });

  it("keeps to a type when one is said, but not against the name", () => {
    expect(new Set(names("phường Tân Sơn"))).toEqual(new Set(["phường Tân Sơn"]));
    // Long Thành was a xã until 30 April 2026.
    expect(names("xã Long Thành", "since", "75")).toEqual(["phường Long Thành"]);
    expect(names("TT. Óc Eo", "before")).toEqual(["thị trấn Óc Eo"]);
    expect(names("P. 4", "before", "87").every((name) => name === "phường 4")).toBe(true);
    expect(names("P4", "before", "87")).toHaveLength(2);
    expect(names("đặc khu Phú Quốc")).toEqual(["đặc khu Phú Quốc"]);
  });

  it("does not care how the tone mark, hyphen or apostrophe is written", () => {
    expect(names("Hoà Lạc", "since", "01")).toEqual(["xã Hòa Lạc"]);
    expect(names("Văn Miếu-Quốc Tử Giám")).toEqual(["phường Văn Miếu - Quốc Tử Giám"]);
    expect(names("Cu Mgar")).toContain("xã Cư M'gar");
  });

  it("searches both maps when no era is said, today's first", () => {
    const found = findCommunes("Phúc Xá");
    expect(found.map(({ era }) => era)).toEqual(["before"]);
    const both = findCommunes("Tân Sơn").map(({ era }) => era);
    expect(both).toEqual([...both].sort().reverse());
    expect(new Set(both).size).toBe(2);
  });

  it("finds every commune by its name, its full name and without marks", () => {
    for (const era of eras)
      for (const { code: province } of provinces(era))
        for (const commune of communesOf(era, province)) {
          for (const text of [commune.name, commune.fullName, commune.nameEn])
            if (!findCommunes(text, { era, province }).includes(commune))
              throw new Error(`${era} ${commune.code} ${text}`);
        }
  });
});

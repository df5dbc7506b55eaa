import fc from "fast-check";
import {
  type Commune,
  communeByCode,
  communesOf,
  communesOfDistrict,
  describeOrigin,
  describeSuccession,
  districtByCode,
  districtsOf,
  type Era,
  mergedFrom,
  predecessorDistrict,
  predecessorsOf,
  provinceByCode,
  provinces,
  successorProvince,
  successorsOf,
  successorsOfDistrict,
} from "../../src/units/index.js";

const all = (era: Era): Commune[] => provinces(era).flatMap((province) => communesOf(era, province.code));
const successors = (code: string): readonly Commune[] => {
  const succession = successorsOf(code);
  if (succession === undefined) return [];
  return succession.kind === "whole" ? [succession.commune] : succession.communes;
};

describe("The map of Vietnam", () => {
  it("has as many units in each era as the law names", () => {
    expect(provinces("before")).toHaveLength(63);
    expect(provinces("since")).toHaveLength(34);
    expect(
      provinces("since")
        .filter(({ type }) => type === "thanh_pho")
        .map(({ name }) => name),
    ).toEqual(["Cần Thơ", "Đà Nẵng", "Đồng Nai", "Hà Nội", "Hải Phòng", "Hồ Chí Minh", "Huế"]);
    expect(all("before")).toHaveLength(10_035);
    expect(provinces("before").flatMap((province) => districtsOf(province.code))).toHaveLength(696);
    const since = all("since");
    expect(since).toHaveLength(3321);
    expect(since.filter(({ type }) => type === "dac_khu")).toHaveLength(13);
    // 2,621 xã and 687 phường on 1 July 2025; ten xã of Đồng Nai became phường on 30 April 2026.
    expect(since.filter(({ type }) => type === "xa").length).toBe(2611);
    expect(since.filter(({ type }) => type === "phuong").length).toBe(697);
    expect(communesOf("since", "24")).toHaveLength(99);
    expect(communesOf("since", "19")).toHaveLength(92);
  });

  it("never mixes the eras: one code is two provinces", () => {
    expect(provinceByCode("before", "24")).toMatchObject({ fullName: "tỉnh Bắc Giang", era: "before" });
    expect(provinceByCode("since", "24")).toMatchObject({ fullName: "tỉnh Bắc Ninh", era: "since" });
    expect(provinceByCode("since", "27")).toBeUndefined();
    expect(provinceByCode("since", "__proto__")).toBeUndefined();
    expect(communesOf("since", "27")).toEqual([]);
  });

  it("lists names in the order of the Vietnamese alphabet, numbered wards by number", () => {
    expect(
      provinces("since")
        .slice(0, 5)
        .map(({ name }) => name),
    ).toEqual(["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ"]);
    const district = districtsOf("79").find(({ fullName }) => fullName === "quận 8");
    const wards = communesOfDistrict(district?.code ?? "").map(({ name }) => name);
    expect(wards.indexOf("4")).toBeLessThan(wards.indexOf("14"));
  });

  it("knows for every unit what it belongs to, in its own era", () => {
    const wrong = (["before", "since"] as const).flatMap((era) =>
      all(era).filter((commune) => {
        const district = districtByCode(commune.districtCode ?? "");
        const inDistrict =
          era === "since" ? commune.districtCode === null : district?.provinceCode === commune.provinceCode;
        const inProvince = provinceByCode(era, commune.provinceCode) !== undefined;
        return !(inDistrict && inProvince && commune.era === era && communeByCode(era, commune.code) === commune);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("What became of the old units", () => {
  it("follows each old province to the one that it is in today", () => {
    expect(successorProvince("27")?.name).toBe("Bắc Ninh");
    expect(successorProvince("77")?.name).toBe("Hồ Chí Minh");
    expect(successorProvince("99")).toBeUndefined();
    expect(mergedFrom("68").map(({ name }) => name)).toEqual(["Bình Thuận", "Đắk Nông", "Lâm Đồng"]);
    expect(mergedFrom("01").map(({ name }) => name)).toEqual(["Hà Nội"]);
    expect(provinces("since").filter(({ code }) => mergedFrom(code).length > 1)).toHaveLength(23);
    for (const province of provinces("since"))
      for (const old of mergedFrom(province.code)) expect(successorProvince(old.code)).toBe(province);
    expect(provinces("since").flatMap(({ code }) => mergedFrom(code))).toHaveLength(63);
  });

  it("has a successor for every old commune, in the province that its province is in today", () => {
    const wrong = all("before").filter((old) => {
      const found = successors(old.code);
      const province = successorProvince(old.provinceCode)?.code;
      const fits = (unit: Commune) =>
        unit.era === "since" && unit.provinceCode === province && predecessorsOf(unit.code).includes(old);
      return found.length === 0 || !found.every(fits);
    });
    expect(wrong).toEqual([]);
  });

  it("has an origin for every commune of today, which agrees with what became of the old ones", () => {
    const islands = all("since").filter(({ code }) => predecessorDistrict(code) !== undefined);
    expect(islands.map(({ name }) => name).sort()).toEqual(
      ["Bạch Long Vĩ", "Côn Đảo", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn"].sort(),
    );
    for (const island of islands)
      expect(successorsOfDistrict(predecessorDistrict(island.code)?.code ?? "")).toEqual([island]);
    const wrong = all("since").filter((unit) => {
      const olds = predecessorsOf(unit.code);
      const noneExpected = islands.includes(unit);
      return (olds.length === 0) !== noneExpected || !olds.every((old) => successors(old.code).includes(unit));
    });
    expect(wrong).toEqual([]);
  });

  it("says that a commune was split and does not choose among the parts", () => {
    const split = all("before").filter(({ code }) => successorsOf(code)?.kind === "split");
    expect(split).toHaveLength(442);
    expect(split.filter(({ code }) => new Set(successors(code)).size < 2)).toEqual([]);
    expect(successorsOf("00007")).toMatchObject({
      kind: "split",
      communes: [{ name: "Giảng Võ" }, { name: "Ngọc Hà" }],
    });
    expect(successorsOf("00001")).toMatchObject({ kind: "whole", commune: { fullName: "phường Hồng Hà" } });
    expect(successorsOf("99999")).toBeUndefined();
  });

  it("keeps communes of one name apart: phường 4 of Mỹ Tho never became a part of Cao Lãnh", () => {
    expect(successorsOf("28252")).toMatchObject({ kind: "whole", commune: { name: "Đạo Thạnh" } });
    const twins = all("since").filter(({ code }) => {
      const names = predecessorsOf(code).map(({ fullName }) => fullName);
      return new Set(names).size < names.length;
    });
    expect(twins).toEqual([]);
  });

  it("answers anything at all without an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "00001 ")), (code) => {
        if (/^\d+$/.test(code)) return;
        expect(successorsOf(code)).toBeUndefined();
        expect(predecessorsOf(code)).toEqual([]);
        expect(successorsOfDistrict(code)).toEqual([]);
        expect(describeOrigin(code, "vi")).toBeUndefined();
        expect(describeSuccession(code, "vi")).toBeUndefined();
      }),
    );
  });
});

describe("A sentence about a unit", () => {
  const district = districtsOf("24").find(({ name }) => name === "Lục Ngạn");
  const old = communesOfDistrict(district?.code ?? "").find(({ name }) => name === "Tân Sơn");
  const [today] = successors(old?.code ?? "");

  it("says where a commune was before 1 July 2025", () => {
    expect(describeOrigin(today?.code ?? "", "vi")).toBe(
      "xã Tân Sơn, tỉnh Bắc Ninh (trước 1/7/2025: huyện Lục Ngạn, tỉnh Bắc Giang)",
    );
    expect(describeOrigin(today?.code ?? "", "en")).toBe(
      "Tan Son commune, Bac Ninh province (before 1 July 2025: Luc Ngan district, Bac Giang province)",
    );
  });

  it("names all old districts and provinces that a commune was made of", () => {
    expect(describeOrigin("20333", "vi")).toBe(
      "đặc khu Hoàng Sa, thành phố Đà Nẵng (trước 1/7/2025: huyện Hoàng Sa, thành phố Đà Nẵng)",
    );
    expect(describeOrigin("00199", "vi")).toBe(
      "phường Láng, thành phố Hà Nội (trước 1/7/2025: quận Ba Đình và quận Đống Đa, thành phố Hà Nội)",
    );
  });

  it("says what an old commune is now, and that it was split", () => {
    expect(describeSuccession(old?.code ?? "", "vi")).toBe(
      "xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang (từ 1/7/2025: xã Tân Sơn, tỉnh Bắc Ninh)",
    );
    expect(describeSuccession("00007", "vi")).toBe(
      "phường Cống Vị, quận Ba Đình, thành phố Hà Nội (từ 1/7/2025: chia vào phường Giảng Võ và phường Ngọc Hà, thành phố Hà Nội)",
    );
    expect(describeSuccession("28252", "en")).toBe(
      "Ward 4, My Tho city, Tien Giang province (since 1 July 2025: Dao Thanh ward, Dong Thap province)",
    );
  });

  it("is whole for every unit of the country, in both languages", () => {
    const broken = (["vi", "en"] as const).flatMap((language) => [
      ...all("since")
        .map(({ code }) => describeOrigin(code, language) ?? code)
        .filter((text) => !/^\S.*, \S.* \(.*: \S.*, \S.*\)$/.test(text)),
      ...all("before")
        .map(({ code }) => describeSuccession(code, language) ?? code)
        .filter((text) => !/^\S.*, \S.*, \S.* \(.*: \S.*, \S.*\)$/.test(text)),
    ]);
    expect(broken).toEqual([]);
  });
});

import fc from "fast-check";
import {
  communeByCode,
  communesOf,
  districtByCode,
  provinces,
  searchCommunes,
  successorsOf,
} from "../../src/units/index.js";

const found = (text: string, most = 50) => searchCommunes(text, most);
/** What an address leads to today, each once. */
const today = (text: string): string[] => [
  ...new Set(
    found(text).flatMap(({ now }) =>
      (now.kind === "whole" ? [now.commune] : now.communes).map(
        ({ fullName, provinceCode }) => `${fullName}, ${provinceCode}`,
      ),
    ),
  ),
];

describe("Looking for a commune as people write addresses", () => {
  it.each([
    ["Tân Sơn, Lục Ngạn, Bắc Giang"],
    ["tan son luc ngan"],
    ["xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang"],
    ["Thôn Mòng, xã Tân Sơn, huyện Lục Ngạn"],
    ["TAN SON H. LUC NGAN"],
  ])("converts %j to the commune of today", (text) => {
    expect(today(text)).toEqual(["xã Tân Sơn, 24"]);
  });

  it("reads wards that are numbers, and short words", () => {
    for (const text of [
      "Phường 4, Quận 10, TP. Hồ Chí Minh",
      "P4 Q10 HCM",
      "p.4, q.10, tphcm",
      "12/3 Lý Thái Tổ, phường 4, quận 10",
    ]) {
      const [first, ...others] = found(text);
      expect([text, first?.commune.fullName, first?.commune.era, others]).toEqual([text, "phường 4", "before", []]);
    }
  });

  it("does not take a house number for a ward", () => {
    expect(found("4 Bến Nghé quận 1").map(({ commune }) => commune.name)).toEqual(["Bến Nghé"]);
  });

  it("finds a commune of today by its name, by its beginning, and without marks", () => {
    for (const text of ["xã Đại Sơn", "dai son", "Đại S"])
      expect(found(text).some(({ commune }) => commune.era === "since" && commune.name === "Đại Sơn")).toBe(true);
  });

  it("asks about a commune that was split, with every commune that has a part of it", () => {
    const splits = provinces("before")
      .flatMap(({ code }) => communesOf("before", code))
      .filter(({ code }) => successorsOf(code)?.kind === "split");
    expect(splits.length).toBeGreaterThan(400);
    for (const commune of splits.filter((_, index) => index % 20 === 0)) {
      const district = districtByCode(commune.districtCode ?? "")?.fullName;
      const hit = found(`${commune.fullName}, ${district}`).find((one) => one.commune === commune);
      expect([commune.code, hit?.now]).toEqual([commune.code, successorsOf(commune.code)]);
    }
  });

  it("finds every commune of today and leads every old one to where it is", () => {
    for (const era of ["since", "before"] as const)
      for (const province of provinces(era).filter((_, index) => index % 9 === 0))
        for (const commune of communesOf(era, province.code).filter((_, index) => index % 7 === 0)) {
          const hits = searchCommunes(`${commune.fullName}, ${province.name}`, 1000);
          const there = hits.some(
            ({ commune: one, now }) => one === commune || (now.kind === "whole" && now.commune.name === commune.name),
          );
          expect([commune.fullName, province.name, there]).toEqual([commune.fullName, province.name, true]);
        }
  });

  it("finds nothing in nothing, keeps to the number asked for and never fails", () => {
    for (const text of ["", " ", "x", ",", "%", "__proto__"]) expect(found(text)).toEqual([]);
    expect(found("tan", 5)).toHaveLength(5);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { now } of searchCommunes(text, 5)) {
          for (const one of now.kind === "whole" ? [now.commune] : now.communes)
            expect(communeByCode("since", one.code)).toBe(one);
        }
      }),
    );
  });
});

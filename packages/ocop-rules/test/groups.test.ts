import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { GROUPS_DATA } from "../src/generated/groups.js";
import { STARS_DATA } from "../src/generated/stars.js";
import {
  groupByCode,
  groupByName,
  groupByNumber,
  PRODUCT_GROUPS,
  PRODUCT_SETS,
  PRODUCT_SUBGROUPS,
  productSetByCode,
  productSetByName,
  productSetByNumber,
  STAR_BANDS,
  starBand,
  subgroupByCode,
  subgroupByName,
} from "../src/index.js";

const data = (name: string): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, "../../../data/ocop", `${name}.json`), "utf8"));

describe("the groups of products", () => {
  it("are 6 groups, 17 subgroups and 26 product sets, numbered without a gap", () => {
    expect([PRODUCT_GROUPS.length, PRODUCT_SUBGROUPS.length, PRODUCT_SETS.length]).toEqual([6, 17, 26]);
    expect(PRODUCT_GROUPS.map(({ code }) => code)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(PRODUCT_SETS.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(new Set(PRODUCT_SETS.map(({ code }) => code)).size).toBe(26);
    expect(new Set(PRODUCT_SUBGROUPS.map(({ code }) => code)).size).toBe(17);
  });

  it("are found by code, by number and by name, each leading to itself", () => {
    for (const group of PRODUCT_GROUPS) {
      expect(groupByCode(group.code)).toBe(group);
      expect(groupByNumber(group.number)).toBe(group);
      expect(groupByName(group.name.vi)).toBe(group);
      expect(groupByName(group.name.en)).toBe(group);
    }
    for (const subgroup of PRODUCT_SUBGROUPS) {
      expect(subgroupByCode(subgroup.code)).toBe(subgroup);
      expect(subgroupByName(subgroup.name.vi)).toBe(subgroup);
    }
    for (const set of PRODUCT_SETS) {
      expect(productSetByNumber(set.number)).toBe(set);
      expect(productSetByCode(set.code)).toBe(set);
      expect(productSetByName(set.name.vi)).toBe(set);
      expect(productSetByName(set.name.en)).toBe(set);
    }
  });

  it("are found when somebody types without marks, in capitals or under the other name of the annex", () => {
    expect(groupByName("HANG THU CONG  MY NGHE")?.code).toBe("IV");
    expect(productSetByName("ca phe ca cao")?.number).toBe(13);
    expect(productSetByName("Sản phẩm chè từ thực vật khác")?.number).toBe(12);
    expect(productSetByName("San pham tra tu thuc vat khac")?.number).toBe(12);
    expect(productSetByName("điện thoại")).toBeUndefined();
    expect(productSetByNumber(0)).toBeUndefined();
    expect(productSetByNumber(27)).toBeUndefined();
    expect(groupByCode("VII")).toBeUndefined();
  });

  it("name the ministries that have them in their care", () => {
    const codes = (number: number): string[] | undefined =>
      productSetByNumber(number)?.ministries.map(({ code }) => code);
    expect(codes(1)).toEqual(["NNMT"]);
    expect(codes(8)).toEqual(["NNMT", "CT"]);
    expect(codes(16)).toEqual(["YT"]);
    expect(codes(26)).toEqual(["VHTTDL", "NNMT"]);
    expect(productSetByNumber(26)?.samples).toBe(0);
  });
});

describe("a score", () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.9, 4],
    [70, 4],
    [69.99, 3],
    [50, 3],
    [49.9, 2],
    [30, 2],
    [29.9, 1],
    [0, 1],
  ])("of %s is worth %s stars", (score, stars) => {
    expect(starBand(score).stars).toBe(stars);
  });

  it("below 50 gets no certificate", () => {
    expect(STAR_BANDS.filter(({ certificate }) => !certificate).map(({ stars }) => stars)).toEqual([2, 1]);
    expect(starBand(49.9).articles.recognition).toContain("Điều 4.1.a");
  });

  it("lies in exactly one band", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        const inside = STAR_BANDS.filter(({ from, below }) => from <= score && (below === null || score < below));
        expect(inside).toEqual([starBand(score)]);
      }),
    );
  });

  it("outside 0 to 100 is none", () => {
    for (const score of [-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => starBand(score)).toThrow(RangeError);
  });
});

describe("the generated modules", () => {
  it("say what data/ocop says (make them again with: node scripts/data/ocop.mjs)", () => {
    expect(GROUPS_DATA).toEqual(data("groups"));
    expect(STARS_DATA).toEqual(data("stars"));
  });
});

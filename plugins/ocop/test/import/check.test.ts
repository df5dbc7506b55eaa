import { calendarDay } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { checkEntry, identityOf } from "../../src/import/check.js";
import { textProblem } from "../../src/import/texts.js";
import { BROKEN } from "./big-file.js";

const TODAY = calendarDay("2026-11-21");
const TEA = { key: "thu-che", name: "Chè thử", group: "I", origin: { era: "since", province: "Thái Nguyên" } };
const DECISION = { stars: 4, decisionNo: "12/QĐ-UBND", decisionDate: "2025-01-10", issuer: "UBND tỉnh Thái Nguyên" };
const check = (value: unknown) => checkEntry({ line: 1, value }, TODAY);
const entryOf = (value: unknown) => {
  const checked = check(value);
  if (!("entry" in checked)) throw new Error(JSON.stringify(checked.problems));
  return checked.entry;
};
const fieldsOf = (value: unknown): string[] => {
  const checked = check(value);
  return "problems" in checked ? checked.problems.map(({ field }) => field) : [];
};
const certificateOf = (more: object) => entryOf({ ...TEA, certificates: [{ ...DECISION, ...more }] }).certificates[0];

describe("the days of a certificate in a file", () => {
  it("run from the decision for 36 months when the file names none (article 4.3)", () => {
    expect(certificateOf({})).toMatchObject({ validFrom: "2025-01-10", validUntil: "2028-01-10" });
    expect(certificateOf({ decisionDate: "2024-02-29" })).toMatchObject({ validUntil: "2027-02-28" });
  });

  it("stay unknown where only a year is known, so that the certificate reads as unverified", () => {
    const yearOnly = entryOf({ ...TEA, certificates: [{ stars: 4, recognisedYear: 2024 }] }).certificates[0];
    expect(yearOnly).toMatchObject({ validFrom: null, validUntil: null, recognisedYear: 2024 });
  });

  it("may end earlier than the law's 36 months, but not a day later", () => {
    expect(certificateOf({ validUntil: "2027-01-10" })?.validUntil).toBe("2027-01-10");
    expect(fieldsOf({ ...TEA, certificates: [{ ...DECISION, validUntil: "2028-01-11" }] })).toEqual([
      "certificates.0.validUntil",
    ]);
  });

  it("never run past 36 months, whatever days a file names", () => {
    const anyDay = fc
      .date({ min: new Date("2018-05-07"), max: new Date("2026-11-21"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.option(anyDay), fc.option(anyDay), fc.option(anyDay), (decisionDate, validFrom, validUntil) => {
        const checked = check({ ...TEA, certificates: [{ stars: 3, decisionDate, validFrom, validUntil }] });
        if (!("entry" in checked)) return;
        const [one] = checked.entry.certificates;
        if (one?.validFrom == null || one.validUntil === null) return;
        const years = Number(one.validUntil.slice(0, 4)) - Number(one.validFrom.slice(0, 4));
        expect(one.validUntil >= one.validFrom).toBe(true);
        expect(years < 3 || (years === 3 && one.validUntil.slice(5) <= one.validFrom.slice(5))).toBe(true);
      }),
    );
  });

  it("may be extended for at most 180 days past the expiry (article 12)", () => {
    const extended = (until: string): string[] =>
      fieldsOf({
        ...TEA,
        certificates: [
          { ...DECISION, decisionDate: "2023-06-01", events: [{ kind: "extended", effectiveOn: "2026-06-01", until }] },
        ],
      });
    expect(extended("2026-11-28")).toEqual([]);
    expect(extended("2026-11-29")).toEqual(["certificates.0.events.0.until"]);
    expect(extended("2026-06-01")).toEqual(["certificates.0.events.0.until"]);
  });

  it("may be of the January after the year of their batch, and of no other year", () => {
    expect(certificateOf({ recognisedYear: 2024 })?.recognisedYear).toBe(2024);
    expect(fieldsOf({ ...TEA, certificates: [{ ...DECISION, recognisedYear: 2023 }] })).toEqual([
      "certificates.0.recognisedYear",
    ]);
  });
});

describe("the origin of a product in a file", () => {
  const origin = (value: object) => entryOf({ ...TEA, origin: value }).fields;

  it("in the time before 1 July 2025 leads to the province of today, and to the commune only where that is sure", () => {
    expect(origin({ era: "before", province: "Bắc Kạn", district: "Ba Bể", commune: "Yến Dương" })).toMatchObject({
      provinceCode: "19",
      provinceBeforeCode: "06",
      districtBefore: "Ba Bể",
      communeBefore: "Yến Dương",
      communeCode: expect.stringMatching(/^\d{5}$/),
    });
    expect(origin({ era: "before", province: "Bắc Kạn", commune: "Yến Dương" }).communeCode).toBeNull();
    expect(origin({ era: "before", province: "06" }).provinceCode).toBe("19");
  });

  it("since 1 July 2025 has a commune of that province, and no district", () => {
    expect(origin({ era: "since", province: "Quảng Ngãi", commune: "Đặc khu Lý Sơn" })).toMatchObject({
      provinceBeforeCode: null,
      communeCode: expect.stringMatching(/^\d{5}$/),
    });
    expect(fieldsOf({ ...TEA, origin: { era: "since", province: "Huế", commune: "Đặc khu Lý Sơn" } })).toEqual([
      "origin.commune",
    ]);
  });

  it("of the other era says which era the province belongs to", () => {
    const checked = check({ ...TEA, origin: { era: "since", province: "Bắc Kạn" } });
    expect("problems" in checked && checked.problems[0]).toMatchObject({
      vi: "Tỉnh này chỉ có trước 1/7/2025",
      en: "This province existed only before 1 July 2025",
    });
  });
});

describe("a producer without a key", () => {
  it("gets one of its province and name: the same name elsewhere is somebody else", () => {
    const keyIn = (province: string) =>
      entryOf({ ...TEA, origin: { era: "since", province }, producer: { name: "HTX Thành Đạt" } }).producer?.key;
    expect(keyIn("Thái Nguyên")).toBe("19--htx-thanh-dat");
    expect(keyIn("Huế")).not.toBe(keyIn("Thái Nguyên"));
  });
});

describe("a refusal", () => {
  it.each(
    BROKEN.filter(({ make }) => typeof make("x") === "object").map(
      ({ field, make }, index) => [index, field, make] as const,
    ),
  )("of kind %i names the field %s in both languages", (_index, field, make) => {
    const checked = check(JSON.parse(JSON.stringify(make("thu-x"))));
    if (!("problems" in checked)) {
      // Only beside other entries can it be seen that the producer differs or that the replacing entry is missing.
      expect(["supersededByKey", "producer.legalForm"]).toContain(field);
      return;
    }
    expect(checked.problems.map((one) => one.field)).toContain(field);
    for (const { vi, en } of checked.problems) {
      expect(vi).toMatch(/\p{L}/u);
      expect(en).toMatch(/^[\p{ASCII}…→]+$/u);
      expect(vi).not.toBe(en);
    }
  });

  it("of garbled letters leaves real names alone", () => {
    for (const name of [
      "Thực phẩm Saphraton® 500 mg",
      "Rượu 29°",
      "Bánh ½ kg",
      "Cà phê Ea H'leo",
      "Trà “Đinh” – số 1",
      "Ươm tơ Mỹ Đức",
    ])
      expect(textProblem("name", name)).toBeUndefined();
    for (const name of ["MiÕn dong B¾c K¹n", "Miáº¿n dong", "ChÃ¨ xanh", "B\uFFFDnh"])
      expect(textProblem("name", name)?.field).toBe("name");
  });
});

describe("the identity of a certificate", () => {
  it("is its decision, else its first day, else its year", () => {
    const none = { decisionNo: null, decisionDate: null, validFrom: null, validUntil: null, recognisedYear: null };
    expect(identityOf({ ...none, decisionNo: "1/QĐ", decisionDate: TODAY, recognisedYear: 2026 })).toBe(
      "1/QĐ 2026-11-21",
    );
    expect(identityOf({ ...none, validFrom: TODAY })).toBe("2026-11-21");
    expect(identityOf({ ...none, recognisedYear: 2024 })).toBe("2024");
  });
});

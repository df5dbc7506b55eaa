import fc from "fast-check";
import { formatDay } from "../src/days.js";
import { dong, formatDong } from "../src/money.js";

describe("Money", () => {
  it("is written the Vietnamese way, and the English way for English readers", () => {
    expect(formatDong(dong(1_200_000))).toBe("1.200.000\u00a0₫");
    expect(formatDong(dong(1_200_000), "en")).toBe("₫1,200,000");
    expect(formatDong(dong(0))).toBe("0\u00a0₫");
    expect(formatDong(dong(-45_000))).toBe("-45.000\u00a0₫");
  });
  it("is whole đồng and nothing else", () => {
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => dong(amount)).toThrow(RangeError);
    expect(Object.is(dong(-0), 0)).toBe(true);
  });
  it("can be read back from what is printed", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(Number(formatDong(dong(amount)).replace(/[^\d-]/g, ""))).toBe(dong(amount));
        expect(Number(formatDong(dong(amount), "en").replace(/[^\d-]/g, ""))).toBe(dong(amount));
      }),
    );
  });
});

describe("A calendar day", () => {
  it("is written day first in Vietnamese, and with the month's name in English", () => {
    expect(formatDay("2029-08-05")).toBe("05/08/2029");
    expect(formatDay("2029-08-05", "en")).toBe("5 August 2029");
    expect(formatDay("2028-02-29")).toBe("29/02/2028");
  });
  it("is refused when the calendar has no such day", () => {
    for (const day of [
      "2027-02-29",
      "1900-02-29",
      "2029-13-01",
      "2029-00-01",
      "2029-04-31",
      "2029-01-00",
      "5/8/2029",
      "",
    ])
      expect(() => formatDay(day)).toThrow(RangeError);
  });
  it("exists or not as the calendar of JavaScript says", () => {
    const part = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, "0"));
    fc.assert(
      fc.property(part(2100, 4), part(14, 2), part(33, 2), (year, month, date) => {
        const day = `${year}-${month}-${date}`;
        const time = new Date(`${day}T00:00:00Z`);
        const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
        if (exists) expect(formatDay(day)).toBe(`${date}/${month}/${year}`);
        else expect(() => formatDay(day)).toThrow(RangeError);
      }),
      { numRuns: 500 },
    );
  });
});

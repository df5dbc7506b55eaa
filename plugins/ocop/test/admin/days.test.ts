import fc from "fast-check";
import { readDay, showDay, showInstant } from "../../src/admin/lib/days.js";

describe("a day that an officer types", () => {
  it.each([
    ["21/11/2026", "2026-11-21"],
    ["1/2/2026", "2026-02-01"],
    ["01-02-2026", "2026-02-01"],
    ["1.2.2026", "2026-02-01"],
    ["01 02 2026", "2026-02-01"],
    ["21112026", "2026-11-21"],
    [" 2026-11-21 ", "2026-11-21"],
  ])("is understood when written %s", (typed, day) => expect(readDay(typed)).toBe(day));

  it.each(["30/02/2026", "31/04/2026", "11/21/2026", "1/1/26", "1112026", "hôm nay", "", "21/11/2026 09:00"])(
    "is refused when it is no real day: %s",
    (typed) => expect(readDay(typed)).toBeUndefined(),
  );

  it("is read back from what the page shows, on every day", () => {
    const days = fc.date({ min: new Date("2018-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(showDay(day))).toBe(day);
      }),
    );
  });
});

describe("the moment at which something was recorded", () => {
  it("is told in Vietnam's time, also past midnight there", () => {
    expect(showInstant("2026-11-21T17:05:00.000Z")).toBe("22/11/2026 00:05");
    expect(showInstant("2026-11-21T09:05:00+07:00")).toBe("21/11/2026 09:05");
  });
});

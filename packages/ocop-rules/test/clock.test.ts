import { calendarDay, createClock, dayInVietnam, parseCalendarDay } from "../src/index.js";

describe("the clock of the house", () => {
  it("turns to the next day at midnight in Vietnam, wherever the server stands", () => {
    expect(dayInVietnam(new Date("2026-11-21T16:59:59.999Z"))).toBe("2026-11-21");
    expect(dayInVietnam(new Date("2026-11-21T17:00:00.000Z"))).toBe("2026-11-22");
  });
  it("follows the instants that it is given", () => {
    let now = new Date("2026-11-21T16:59:59Z");
    const clock = createClock({ now: () => now });
    expect(clock.today()).toBe("2026-11-21");
    now = new Date("2026-11-21T17:00:01Z");
    expect(clock.today()).toBe("2026-11-22");
    expect(clock.demo).toBe(false);
  });
  it("can be stopped at a day in a demonstration only", () => {
    const now = () => new Date("2026-11-21T00:00:00Z");
    expect(createClock({ now, fixedDay: "2029-08-06", demo: true }).today()).toBe("2029-08-06");
    expect(() => createClock({ now, fixedDay: "2029-08-06" })).toThrow("OCOP_DEMO=1");
    expect(() => createClock({ now, fixedDay: "2029-02-30", demo: true })).toThrow("2029-02-30");
  });
});

describe("a calendar day", () => {
  it.each([
    "2026-02-29",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "1899-12-31",
    "2200-01-01",
    "",
    "2026-01-01T00:00:00Z",
    "x",
  ])("is refused when it is %j", (text) => {
    expect(parseCalendarDay(text)).toBeUndefined();
    expect(() => calendarDay(text)).toThrow(RangeError);
  });
});

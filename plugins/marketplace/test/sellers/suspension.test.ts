import { calendarDay } from "@cho-ocop/ocop-rules";
import { firstDay } from "../../src/sellers/suspension.js";

describe("a suspension", () => {
  it("begins after five days' notice", () => {
    expect(firstDay(calendarDay("2026-11-28"), false)).toBe("2026-12-03");
  });
  it("begins at once where an authority ordered it", () => {
    expect(firstDay(calendarDay("2026-11-28"), true)).toBe("2026-11-28");
  });
});

import { todaySchema } from "@cho-ocop/contracts";

describe("the day of the house", () => {
  it("is a real day", () => {
    expect(todaySchema.parse({ today: "2026-11-21", demo: false }).today).toBe("2026-11-21");
  });
  it("is refused when it does not exist", () => {
    expect(todaySchema.safeParse({ today: "2026-02-30", demo: false }).success).toBe(false);
  });
});

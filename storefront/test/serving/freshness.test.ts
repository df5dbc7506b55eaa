/** @file How the shop knows that what it kept still holds, on a clock of the test's own. */
import { calendarDay } from "@cho-ocop/ocop-rules";
import { createFreshness } from "../../src/serving/freshness.js";

/** A shop's freshness with an API and a clock that the test moves. */
function house() {
  const world = {
    now: 0,
    day: calendarDay("2026-11-21"),
    apiDay: calendarDay("2026-11-21"),
    revision: "1",
    away: false,
    asked: 0,
  };
  const freshness = createFreshness({
    now: () => world.now,
    today: () => world.day,
    ask: async () => {
      world.asked += 1;
      if (world.away) throw new Error("away");
      return { revision: world.revision, today: world.apiDay };
    },
  });
  return { world, freshness };
}
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("what a kept page is good for", () => {
  it("is asked once for everybody who comes at the same time", async () => {
    const { world, freshness } = house();
    const states = await Promise.all([freshness.state(), freshness.state(), freshness.state()]);
    expect(new Set(states).size).toBe(1);
    expect(world.asked).toBe(1);
  });
  it("is not asked again within half a second, and nobody waits for the next question", async () => {
    const { world, freshness } = house();
    const first = await freshness.state();
    world.now = 499;
    expect(freshness.state()).toBe(first);
    expect(world.asked).toBe(1);
    world.now = 600;
    expect(freshness.state()).toBe(first);
    expect(world.asked).toBe(2);
  });
  it("ends within a second and a half of any change, even when nobody came in between", async () => {
    const { world, freshness } = house();
    const first = await freshness.state();
    world.revision = "2";
    world.now = 1500;
    const second = await freshness.state();
    expect(second).not.toBe(first);
    expect(second).toBeDefined();
  });
  it("ends as soon as a question that somebody set off has been answered", async () => {
    const { world, freshness } = house();
    const first = await freshness.state();
    world.revision = "2";
    world.now = 600;
    expect(freshness.state()).toBe(first);
    await settle();
    expect(freshness.state()).not.toBe(first);
  });
  it("cannot be told while the API is away: then nothing that was kept is shown", async () => {
    const { world, freshness } = house();
    await freshness.state();
    world.away = true;
    world.now = 1000;
    expect(freshness.state()).toBeDefined();
    await settle();
    world.now = 1501;
    expect(await freshness.state()).toBeUndefined();
    const { asked } = world;
    expect(await freshness.state()).toBeUndefined();
    expect(world.asked).toBe(asked);
    world.away = false;
    world.now = 2100;
    expect(await freshness.state()).toBeDefined();
  });
  it("ends at midnight in Vietnam, in the shop's own clock as in that of the API", async () => {
    const { world, freshness } = house();
    const evening = await freshness.state();
    world.day = calendarDay("2026-11-22");
    const midnight = freshness.state();
    expect(midnight).not.toBe(evening);
    world.apiDay = calendarDay("2026-11-22");
    world.now = 1500;
    expect(await freshness.state()).not.toBe(midnight);
  });
});

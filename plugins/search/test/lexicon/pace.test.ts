import { LearningPace } from "../../src/lexicon/learn.js";

const MINUTE = 60_000;

describe("learning the words of the catalogue", () => {
  it("happens once when a process starts, and not while nothing changes", () => {
    const pace = new LearningPace();
    expect(pace.due(0)).toBe(true);
    pace.learned(100, 0);
    expect(pace.due(100 * MINUTE)).toBe(false);
  });

  it("is soon tried again when there was nothing to learn from", () => {
    const pace = new LearningPace();
    pace.learned(0, 0);
    pace.changed(1);
    expect(pace.due(3000)).toBe(true);
  });

  it("waits a minute after the last time, and for more than a few changes", () => {
    const pace = new LearningPace();
    pace.learned(1000, 0);
    pace.changed(9);
    expect(pace.due(2 * MINUTE)).toBe(false);
    pace.changed(1);
    expect(pace.due(MINUTE / 2)).toBe(false);
    expect(pace.due(2 * MINUTE)).toBe(true);
  });

  it("does not forget a single change for ever", () => {
    const pace = new LearningPace();
    pace.learned(100_000, 0);
    pace.changed(1);
    expect(pace.due(10 * MINUTE)).toBe(true);
  });
});

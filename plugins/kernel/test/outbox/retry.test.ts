import { OutboxHandlers } from "../../src/outbox/handlers.js";
import { describeFailure, MAX_ATTEMPTS, retryDelaySeconds } from "../../src/outbox/retry.js";

describe("trying again", () => {
  it("waits twice as long each time, and never more than an hour", () => {
    expect([1, 2, 3, 4].map(retryDelaySeconds)).toEqual([1, 2, 4, 8]);
    expect(retryDelaySeconds(100)).toBe(3600);
  });

  it("goes on for some hours before a person is asked", () => {
    let seconds = 0;
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) seconds += retryDelaySeconds(attempt);
    expect(seconds / 3600).toBeGreaterThan(4);
    expect(seconds / 3600).toBeLessThan(24);
  });
});

describe("what is written down of a failure", () => {
  it("is its kind, its code and its place, and nothing of its message", () => {
    const failure = describeFailure(Object.assign(new TypeError("Lan, 0912345678"), { code: "E_X" }));
    expect(failure).toMatch(/^TypeError E_X at .*retry\.test\.ts/);
    expect(failure).not.toMatch(/Lan|0912/);
  });

  it("is told of what a workflow hands on as a plain object, too", () => {
    const { name, message, stack } = new RangeError("Lan, 0912345678");
    expect(describeFailure({ name, message, stack })).toMatch(/^RangeError at .*retry\.test\.ts/);
  });

  it("is not taken from a code that is no code", () => {
    expect(describeFailure(Object.assign(new Error("x"), { code: "Lan 0912345678" }))).not.toMatch(/Lan|0912/);
    expect(describeFailure("Lan")).toBe("not an Error");
  });
});

it("two handlers of one topic cannot have the same name", () => {
  const handlers = new OutboxHandlers();
  handlers.add("t", "a", async () => {});
  expect(() => handlers.add("t", "a", async () => {})).toThrow(/called a/);
  expect(handlers.of("t").map(([name]) => name)).toEqual(["a"]);
  expect(handlers.of("other")).toEqual([]);
});

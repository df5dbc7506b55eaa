import { inLane } from "../../src/checkout/lanes.js";

describe("two clicks on one cart", () => {
  it("come one after the other, also when the first fails", async () => {
    const seen: string[] = [];
    const step =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const answers = await Promise.allSettled([inLane("a", step("first", true)), inLane("a", step("second"))]);
    expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });

  it("do not hold up another cart", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const waiting = inLane("a", () => gate);
    expect(await inLane("b", async () => "other")).toBe("other");
    open();
    await waiting;
  });
});

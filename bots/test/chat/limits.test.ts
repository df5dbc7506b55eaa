import { createLimits } from "../../src/chat/limits.js";

describe("the limits", () => {
  it("count each person and each chat apart, and name the first message too many", async () => {
    const { admit } = createLimits({ perMinute: { user: 2, chat: 3 } });
    const one = { user: "telegram:1", chat: "telegram:-5" };
    expect([await admit(one), await admit(one)]).toEqual([{ ok: true }, { ok: true }]);
    expect(await admit(one)).toMatchObject({ ok: false, first: true });
    expect(await admit(one)).toMatchObject({ ok: false, first: false });
    // Another person in the same chat: its third message, then one too many.
    expect(await admit({ ...one, user: "telegram:2" })).toEqual({ ok: true });
    expect(await admit({ ...one, user: "telegram:3" })).toMatchObject({ ok: false, first: true });
    expect(await admit({ chat: "telegram:9" })).toEqual({ ok: true });
  });
});

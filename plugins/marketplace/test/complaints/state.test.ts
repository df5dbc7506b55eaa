import { COMPLAINT_KINDS, COMPLAINT_STATES, type ComplaintState } from "@cho-ocop/contracts";
import { afterAct, type ComplaintAct, KIND_NAMES, STATE_NAMES } from "../../src/complaints/state.js";

describe("a complaint", () => {
  const table: [ComplaintState, ComplaintAct, ComplaintState | null][] = [
    ["received", "write", "received"],
    ["received", "answer", "answered"],
    ["received", "close", "closed"],
    ["answered", "write", "received"],
    ["answered", "answer", "answered"],
    ["answered", "close", "closed"],
    ["closed", "write", null],
    ["closed", "answer", null],
    ["closed", "close", null],
  ];
  it.each(table)("that is %s, after somebody does %s, is %s", (state, act, next) => {
    const after = afterAct(state, act);
    expect(after.ok ? after.state : null).toBe(next);
  });
  it("says in both languages how far it is and what it is about", () => {
    const names = [
      ...COMPLAINT_STATES.map((one) => STATE_NAMES[one]),
      ...COMPLAINT_KINDS.map((one) => KIND_NAMES[one]),
    ];
    for (const { vi, en } of names) expect(vi).not.toBe(en);
    expect(new Set(names.map(({ vi }) => vi)).size).toBe(names.length);
  });
});

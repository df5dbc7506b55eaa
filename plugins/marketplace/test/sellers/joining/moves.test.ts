import { APPLICATION_MOVES, APPLICATION_STATES } from "@cho-ocop/contracts";
import { afterMove, EDGES, MOVE_NAMES, movesFrom, STATE_NAMES } from "../../../src/sellers/joining/moves.js";

describe("an application to sell", () => {
  it.each([
    ["applied", "operator", ["ask_more", "approve", "refuse"]],
    ["applied", "applicant", ["withdraw"]],
    ["needs_more", "operator", ["ask_more", "approve", "refuse"]],
    ["needs_more", "applicant", ["answer", "withdraw"]],
    ["approved", "operator", []],
    ["approved", "applicant", []],
    ["refused", "operator", []],
    ["refused", "applicant", []],
    ["withdrawn", "operator", []],
    ["withdrawn", "applicant", []],
  ] as const)("that is %s can be moved by the %s: %j", (state, by, moves) => {
    expect(movesFrom(state, by)).toEqual(moves);
  });

  it("makes every move of the table, and no other", () => {
    for (const state of APPLICATION_STATES)
      for (const move of APPLICATION_MOVES)
        for (const by of ["applicant", "operator"] as const) {
          const edge = EDGES.find((one) => one.move === move && one.by === by && one.from?.includes(state));
          expect([state, move, by, afterMove(state, move, by)]).toEqual([
            state,
            move,
            by,
            edge === undefined
              ? expect.objectContaining({ ok: false, status: 409, code: "application_not_open" })
              : { ok: true, state: edge.to },
          ]);
        }
  });

  it("is never approved or refused by who applied", () => {
    for (const state of APPLICATION_STATES)
      for (const move of ["approve", "refuse", "ask_more"] as const)
        expect(afterMove(state, move, "applicant").ok).toBe(false);
  });

  it("has a name in both languages for every state and move", () => {
    for (const { vi, en } of [...Object.values(STATE_NAMES), ...Object.values(MOVE_NAMES)])
      expect([vi, en]).not.toContain("");
  });
});

import { ORDER_MOVES, ORDER_STATES, type OrderMove, type OrderState } from "@cho-ocop/contracts";
import { isRefusal } from "@cho-ocop/kernel";
import fc from "fast-check";
import type { Account, Balances } from "../../src/ledger/accounts.js";
import { type Happening, postings } from "../../src/ledger/postings.js";
import { type Sale, totalOf } from "../../src/ledger/sale.js";
import { type AskedMove, decide, EDGES, type Edge, movesOf, type Standing, type Who } from "../../src/orders/moves.js";

const EVERYBODY: readonly Who[] = ["shopper", "owner", "clerk", "packer", "operator"];
const ENDS: readonly OrderState[] = ["rejected", "cancelled", "restocked", "written_off", "refunded"];
/** States in which nothing is owed any more, since nothing was delivered. */
const UNPAID: readonly OrderState[] = ["rejected", "cancelled", "refused", "restocked", "written_off"];
const SALE: Sale = { net: 87_500n, commission: 5_000n, vat: 5_000n, pit: 2_500n, delivery: 30_000n };
const PIECES = 3;

const asked = (move: OrderMove): AskedMove => ({
  move,
  reason: "vì mưa bão",
  refund: { items: 60_000, delivery: 10_000 },
});

/** An order with its stock and its money, in memory. */
interface World extends Standing {
  readonly reserved: number;
  readonly stocked: number;
  readonly balances: Balances;
}
const PLACED: World = {
  state: "placed",
  collected: false,
  reserved: PIECES,
  stocked: 10,
  balances: { shopper_due: totalOf(SALE), sale_pending: -totalOf(SALE) },
};

const happeningOf = ({ ledger }: Edge, { balances }: World, { refund }: AskedMove): Happening | undefined => {
  switch (ledger) {
    case null:
      return undefined;
    case "refunded":
      return { kind: ledger, items: BigInt(refund?.items ?? 0), delivery: BigInt(refund?.delivery ?? 0) };
    case "refund_paid":
      return { kind: ledger, amount: -(balances.refund ?? 0n) };
    default:
      return { kind: ledger };
  }
};

/** What becomes of an order when somebody asks for a move; the same order where it is refused. */
function after(world: World, move: AskedMove, who: Who): World {
  const edge = decide(world, move, who);
  if (isRefusal(edge)) return world;
  const happening = happeningOf(edge, world, move);
  const entries = happening === undefined ? [] : postings(happening, SALE, world.balances);
  if (!Array.isArray(entries)) return world;
  const balances: Partial<Record<Account, bigint>> = { ...world.balances };
  for (const { account, amount } of entries) balances[account] = (balances[account] ?? 0n) + amount;
  const gone = edge.stock === "take" ? PIECES : edge.stock === "put_back" ? -PIECES : 0;
  return {
    state: edge.to ?? world.state,
    collected: world.collected || edge.ledger === "collected",
    reserved: world.reserved - (edge.stock === "release" || edge.stock === "take" ? PIECES : 0),
    stocked: world.stocked - gone,
    balances,
  };
}

const anybody = fc.constantFrom(...EVERYBODY);
/** Asks for everything by whoever may do it now and then, so that walks lead far. */
const walk = fc.array(
  fc.record({
    move: fc.constantFrom(...ORDER_MOVES),
    who: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Who>("owner", "operator", "shopper") }, anybody),
    items: fc.integer({ min: 0, max: 120_000 }),
    delivery: fc.integer({ min: 0, max: 40_000 }),
  }),
  { maxLength: 200, size: "max" },
);

describe("the way of an order", () => {
  it("leads to every state there is, and uses every move", () => {
    const reached = new Set<OrderState>(["placed"]);
    for (let round = 0; round < ORDER_STATES.length; round++)
      for (const { from, to } of EDGES) if (to !== null && from.some((state) => reached.has(state))) reached.add(to);
    expect([...reached].sort()).toEqual([...ORDER_STATES].sort());
    expect([...new Set(EDGES.map(({ move }) => move))].sort()).toEqual([...ORDER_MOVES].sort());
  });

  it.each(ENDS)("ends for everybody when it is %s", (state) => {
    for (const who of EVERYBODY) {
      expect(movesOf({ state, collected: true }, who)).toEqual([]);
      for (const move of ORDER_MOVES)
        expect(isRefusal(decide({ state, collected: false }, asked(move), who))).toBe(true);
    }
  });

  it("is clear: nobody has two ways from one state by the same move", () => {
    for (const who of EVERYBODY)
      for (const state of ORDER_STATES)
        for (const move of ORDER_MOVES)
          expect(
            EDGES.filter((edge) => edge.move === move && edge.by.includes(who) && edge.from.includes(state)).length,
          ).toBeLessThanOrEqual(1);
  });

  it("never frees or takes the same pieces twice, and its money always adds up to 0", () => {
    const ended = new Set<OrderState>();
    fc.assert(
      fc.property(walk, (steps) => {
        let world = PLACED;
        const wrong: string[] = [];
        for (const { move, who, items, delivery } of steps) {
          const next = after(world, { move, reason: "vì", refund: { items, delivery } }, who);
          if (ENDS.includes(world.state) && next !== world) wrong.push(`${world.state} is not the end: ${move}`);
          wrong.push(...wrongWith(next));
          world = next;
        }
        ended.add(world.state);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
    // Walks that stay at the door would prove nothing.
    expect(ended.size).toBeGreaterThan(4);
  });
});

/** What cannot be true of an order, in words; nothing of one that is in order. */
function wrongWith({ state, collected, reserved, stocked, balances }: World): string[] {
  const money = Object.values(balances);
  const wrong: Record<string, boolean> = {
    "stock was freed or taken twice": ![0, PIECES].includes(reserved) || ![10, 10 - PIECES].includes(stocked),
    "what is promised is not there": reserved > 0 && stocked < 10,
    "called off, and not all is back":
      ["rejected", "cancelled", "restocked"].includes(state) && reserved + 10 !== stocked,
    "money does not add up to 0": money.reduce((sum, amount) => sum + amount, 0n) !== 0n,
    "money is left of what was never delivered": UNPAID.includes(state) && money.some((amount) => amount !== 0n),
    "paid and yet owed, or the other way round": collected !== (balances.shopper_due === 0n && !UNPAID.includes(state)),
    "refunded, and money is still owed": state === "refunded" && balances.refund !== 0n,
  };
  return Object.keys(wrong).filter((what) => wrong[what]);
}

describe("what somebody may do with an order", () => {
  const may = (state: OrderState, who: Who, collected = false) =>
    movesOf({ state, collected }, who).map(({ move }) => move);
  it.each<[OrderState, Who, OrderMove[]]>([
    ["placed", "shopper", ["cancel"]],
    ["accepted", "shopper", ["cancel"]],
    ["packed", "shopper", []],
    ["handed_over", "shopper", []],
    ["delivered", "shopper", ["request_return"]],
    ["return_rejected", "shopper", []],
    ["placed", "packer", []],
    ["accepted", "packer", ["pack"]],
    ["packed", "packer", ["hand_over"]],
    ["handed_over", "packer", []],
    ["return_requested", "packer", []],
    ["placed", "clerk", ["accept", "reject"]],
    ["accepted", "clerk", ["reject", "pack"]],
    ["handed_over", "clerk", ["deliver", "fail"]],
    ["refused", "clerk", ["restock"]],
    ["return_requested", "clerk", []],
    ["refused", "owner", ["restock", "write_off"]],
    ["return_requested", "owner", ["accept_return", "reject_return"]],
    ["delivered", "owner", []],
    ["packed", "operator", ["cancel", "hand_over"]],
    ["return_rejected", "operator", ["collect", "accept_return"]],
  ])("%s: the %s may %j", (state, who, moves) => {
    expect(may(state, who)).toEqual(moves);
  });

  it("is what is not refused", () => {
    for (const who of EVERYBODY)
      for (const state of ORDER_STATES)
        for (const collected of [false, true])
          expect(
            ORDER_MOVES.filter((move) => !isRefusal(decide({ state, collected }, asked(move), who))).sort(),
          ).toEqual([...new Set(may(state, who, collected))].sort());
  });

  it("does not give money back that the market does not have, nor take it twice", () => {
    expect(decide({ state: "returned", collected: false }, asked("promise_refund"), "owner")).toMatchObject({
      status: 409,
      code: "order_not_collected",
    });
    expect(decide({ state: "delivered", collected: true }, asked("collect"), "operator")).toMatchObject({
      status: 409,
      code: "order_collected",
    });
  });

  it("needs a reason where somebody else is let down, and a sum where money goes back", () => {
    expect(decide({ state: "placed", collected: false }, { move: "reject" }, "owner")).toMatchObject({
      status: 422,
      code: "reason_missing",
      details: [{ path: "reason", vi: "Xin ghi lý do" }],
    });
    expect(decide({ state: "returned", collected: true }, { move: "promise_refund" }, "owner")).toMatchObject({
      status: 422,
      code: "refund_missing",
    });
  });

  it("is told in both languages, with where the order is now", () => {
    expect(decide({ state: "handed_over", collected: false }, asked("cancel"), "shopper")).toMatchObject({
      status: 409,
      code: "move_not_possible",
      vi: "Đơn hàng đang ở bước “Đang giao” nên không thể “Huỷ đơn”",
      en: expect.stringContaining("On its way"),
    });
    expect(decide({ state: "placed", collected: false }, asked("accept"), "packer")).toMatchObject({
      status: 403,
      code: "move_not_yours",
    });
  });
});

import type { OrderMove, OrderRefund, OrderState, PossibleMove, SellerRole } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";
import { MOVE_TEXTS, STATE_TEXTS } from "./texts.js";

/** Who moves an order: its shopper, a member of its seller by role, or the operator of the market. */
export type Who = "shopper" | SellerRole | "operator";

/** One move: from where to where, who may make it, and what it does to stock, to the ledger and to Medusa's own records. */
export interface Edge {
  readonly move: OrderMove;
  readonly from: readonly OrderState[];
  /** Null: the order stays where it is. */
  readonly to: OrderState | null;
  readonly by: readonly Who[];
  readonly needs: PossibleMove["needs"];
  /** `release`: what was promised is free again; `take`: it leaves the house; `put_back`: it is there again. */
  readonly stock: "release" | "take" | "put_back" | null;
  readonly ledger: "cancelled" | "refused" | "collected" | "refunded" | "refund_paid" | null;
  readonly medusa: "call_off" | "pack" | "ship" | "deliver" | "capture" | "refund" | null;
}

const NOTHING = { needs: "nothing", stock: null, ledger: null, medusa: null } as const;
const CALL_OFF = { stock: "release", ledger: "cancelled", medusa: "call_off" } as const;

/**
 * A packer packs and hands over, a clerk deals with shoppers, what costs money is the owner's. The operator stands in for all of them: for a
 * seller without a telephone, a suspended one, and goods of no producer.
 */
const HANDS = ["owner", "clerk", "packer", "operator"] as const;
const CLERKS = ["owner", "clerk", "operator"] as const;

/**
 * Every move there is. An order goes placed, accepted, packed, handed over, delivered; it is called off before it is packed, comes back
 * from the door, or comes back later and is paid back. Money is `collect`ed when the market has it, wherever the order is by then.
 */
export const EDGES: readonly Edge[] = [
  { ...NOTHING, move: "accept", from: ["placed"], to: "accepted", by: CLERKS },
  {
    ...CALL_OFF,
    move: "reject",
    from: ["placed", "accepted"],
    to: "rejected",
    by: ["owner", "clerk"],
    needs: "reason",
  },
  {
    ...CALL_OFF,
    move: "cancel",
    from: ["placed", "accepted"],
    to: "cancelled",
    by: ["shopper"],
    needs: "nothing",
  },
  {
    ...CALL_OFF,
    move: "cancel",
    from: ["placed", "accepted", "packed"],
    to: "cancelled",
    by: ["operator"],
    needs: "reason",
  },
  { ...NOTHING, move: "pack", from: ["accepted"], to: "packed", by: HANDS, medusa: "pack" },
  { ...NOTHING, move: "hand_over", from: ["packed"], to: "handed_over", by: HANDS, stock: "take", medusa: "ship" },
  {
    ...NOTHING,
    move: "deliver",
    from: ["handed_over"],
    to: "delivered",
    by: CLERKS,
    medusa: "deliver",
  },
  {
    ...NOTHING,
    move: "fail",
    from: ["handed_over"],
    to: "refused",
    by: CLERKS,
    needs: "reason",
    ledger: "refused",
    medusa: "call_off",
  },
  {
    ...NOTHING,
    move: "restock",
    from: ["refused"],
    to: "restocked",
    by: CLERKS,
    stock: "put_back",
  },
  { ...NOTHING, move: "write_off", from: ["refused"], to: "written_off", by: ["owner", "operator"], needs: "reason" },
  {
    ...NOTHING,
    move: "collect",
    from: ["delivered", "return_requested", "return_accepted", "return_rejected", "returned"],
    to: null,
    by: ["operator"],
    ledger: "collected",
    medusa: "capture",
  },
  {
    ...NOTHING,
    move: "request_return",
    from: ["delivered"],
    to: "return_requested",
    by: ["shopper", "operator"],
    needs: "reason",
  },
  {
    ...NOTHING,
    move: "accept_return",
    from: ["return_requested"],
    to: "return_accepted",
    by: ["owner", "operator"],
  },
  {
    ...NOTHING,
    move: "reject_return",
    from: ["return_requested"],
    to: "return_rejected",
    by: ["owner", "operator"],
    needs: "reason",
  },
  // A shopper who was wronged turns to the operator.
  {
    ...NOTHING,
    move: "accept_return",
    from: ["return_rejected"],
    to: "return_accepted",
    by: ["operator"],
  },
  {
    ...NOTHING,
    move: "receive",
    from: ["return_accepted"],
    to: "returned",
    by: CLERKS,
    stock: "put_back",
  },
  {
    ...NOTHING,
    move: "receive_damaged",
    from: ["return_accepted"],
    to: "returned",
    by: ["owner", "operator"],
    needs: "reason",
  },
  // Also without the goods: nobody sends spoiled fruit back.
  {
    ...NOTHING,
    move: "promise_refund",
    from: ["return_accepted", "returned"],
    to: "refund_due",
    by: ["owner", "operator"],
    needs: "refund",
    ledger: "refunded",
  },
  {
    ...NOTHING,
    move: "pay_refund",
    from: ["refund_due"],
    to: "refunded",
    by: ["operator"],
    ledger: "refund_paid",
    medusa: "refund",
  },
];

/** What decides which moves an order can make. */
export interface Standing {
  readonly state: OrderState;
  /** Whether the market has the money. */
  readonly collected: boolean;
}

/** What is asked of an order. */
export interface AskedMove {
  readonly move: OrderMove;
  readonly reason?: string | undefined;
  readonly refund?: OrderRefund | undefined;
}

const NOT_COLLECTED = refuse(
  "order_not_collected",
  409,
  "Chợ chưa nhận được tiền của đơn này nên chưa hoàn được",
  "The market has not received the money of this order yet, so it cannot be given back",
);
const COLLECTED = refuse(
  "order_collected",
  409,
  "Tiền của đơn này đã được ghi nhận rồi",
  "The money of this order has been recorded already",
);
const NOT_YOURS = refuse(
  "move_not_yours",
  403,
  "Vai trò của bạn không được làm việc này với đơn hàng",
  "Your role may not do this with an order",
);
const missing = (path: "reason" | "refund", vi: string, en: string): Refusal =>
  refuse(`${path}_missing`, 422, vi, en, [{ path, vi, en }]);
const NO_REASON = missing("reason", "Xin ghi lý do", "Please say why");
const NO_REFUND = missing("refund", "Xin ghi số tiền hoàn lại", "Please say how much goes back");

/** Why money stands in the way of a move; undefined when it does not. */
function refusedByMoney({ ledger }: Edge, { collected }: Standing): Refusal | undefined {
  if (ledger === "collected" && collected) return COLLECTED;
  return ledger === "refunded" && !collected ? NOT_COLLECTED : undefined;
}

function notFrom(move: OrderMove, state: OrderState): Refusal {
  const [now, what] = [STATE_TEXTS[state], MOVE_TEXTS[move]];
  return refuse(
    "move_not_possible",
    409,
    `Đơn hàng đang ở bước “${now.vi}” nên không thể “${what.vi}”`,
    `The order is “${now.en}”, so “${what.en}” is not possible`,
  );
}

/**
 * The edge that a move takes, or why it cannot be made: `move_not_yours`, `move_not_possible` (it names the present state), `order_not_collected`,
 * `order_collected`, `reason_missing`, `refund_missing`.
 */
export function decide(order: Standing, asked: AskedMove, who: Who): Edge | Refusal {
  const own = EDGES.filter(({ move, by }) => move === asked.move && by.includes(who));
  if (own.length === 0) return NOT_YOURS;
  const edge = own.find(({ from }) => from.includes(order.state));
  if (edge === undefined) return notFrom(asked.move, order.state);
  if (edge.needs === "reason" && asked.reason === undefined) return NO_REASON;
  if (edge.needs === "refund" && asked.refund === undefined) return NO_REFUND;
  return refusedByMoney(edge, order) ?? edge;
}

/** The moves that somebody may make with an order now, in the order of the table. */
export const movesOf = (order: Standing, who: Who): PossibleMove[] =>
  EDGES.filter(
    (edge) => edge.by.includes(who) && edge.from.includes(order.state) && refusedByMoney(edge, order) === undefined,
  ).map(({ move, needs }) => ({ move, needs, ...MOVE_TEXTS[move] }));

import { type Refusal, refuse } from "@cho-ocop/kernel";
import { allocate } from "../orders/allocate.js";
import type { Account, Balances, Entry } from "./accounts.js";
import { type Sale, totalOf } from "./sale.js";

/** What happens to one order. */
export type OrderHappening =
  /** It was ordered for cash on delivery: the shopper owes, nobody has earned anything. */
  | { readonly kind: "placed" }
  /** It was handed over and paid for: now it is shared out. */
  | { readonly kind: "collected" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused" }
  /** The shopper is to get back a part of what was paid for goods and for delivery. */
  | { readonly kind: "refunded"; readonly items: bigint; readonly delivery: bigint }
  /** Money that a refund promised has left the market. */
  | { readonly kind: "refund_paid"; readonly amount: bigint };

/** Money that was owed to a producer was sent: for its goods, or for delivering them itself. */
export interface Payout {
  readonly kind: "paid_out";
  readonly of: "producer_payable" | "delivery";
  readonly amount: bigint;
}

export type Happening = OrderHappening | Payout;

const NOT_OPEN = refuse(
  "ledger_not_open",
  409,
  "Đơn hàng này đã được thu tiền hoặc đã bị huỷ",
  "This order has been paid for or cancelled already",
);
const TOO_MUCH = refuse("ledger_too_much", 422, "Số tiền này lớn hơn số còn lại", "This is more than what is left");
const NOT_AN_AMOUNT = refuse("ledger_not_an_amount", 422, "Số tiền phải lớn hơn 0", "The amount must be more than 0");

/** Where each share of what was paid for goods goes, in the order in which `allocate` favours them. */
const GOODS: readonly (readonly [Account, Exclude<keyof Sale, "delivery">])[] = [
  ["producer_payable", "net"],
  ["commission", "commission"],
  ["vat_withheld", "vat"],
  ["pit_withheld", "pit"],
];

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, amount) => all + amount, 0n);

/** Leaves out what is nothing: an entry of 0 says nothing. */
const written = (entries: readonly Entry[]): Entry[] => entries.filter(({ amount }) => amount !== 0n);

/** The shopper pays all, and each gets the share that was frozen. */
const collected = (sale: Sale, total: bigint): Entry[] => [
  { account: "shopper_due", amount: -total },
  { account: "sale_pending", amount: total },
  { account: "clearing", amount: total },
  ...GOODS.map(([account, share]) => ({ account, amount: -sale[share] })),
  { account: "delivery", amount: -sale.delivery },
];

/**
 * Takes a refund back from everybody in proportion to what they still have of the order, by largest remainder: nobody ever gives back more
 * than was received, and when all is refunded nothing is left with anybody.
 */
function refunded(items: bigint, delivery: bigint, balances: Balances): Entry[] | Refusal {
  if (items < 0n || delivery < 0n || items + delivery === 0n) return NOT_AN_AMOUNT;
  const left = GOODS.map(([account]) => -(balances[account] ?? 0n));
  if (items > sum(left) || delivery > -(balances.delivery ?? 0n)) return TOO_MUCH;
  // Sums of one order are whole numbers that JavaScript counts exactly: the checkout refuses any other.
  const back = allocate(Number(items), left.map(Number));
  return [
    { account: "refund", amount: -(items + delivery) },
    ...GOODS.map(([account], index) => ({ account, amount: BigInt(back[index] ?? 0) })),
    { account: "delivery", amount: delivery },
  ];
}

/** Money that is owed on an account leaves the market. */
function paid(account: "refund" | Payout["of"], amount: bigint, balances: Balances): Entry[] | Refusal {
  if (amount <= 0n) return NOT_AN_AMOUNT;
  if (amount > -(balances[account] ?? 0n)) return TOO_MUCH;
  return [
    { account, amount },
    { account: "clearing", amount: -amount },
  ];
}

function unfiltered(happening: Happening, sale: Sale | undefined, balances: Balances): Entry[] | Refusal {
  if (happening.kind === "paid_out") return paid(happening.of, happening.amount, balances);
  if (sale === undefined) return NOT_OPEN;
  const total = totalOf(sale);
  const isOpen = (balances.shopper_due ?? 0n) === total;
  switch (happening.kind) {
    case "placed":
      return [
        { account: "shopper_due", amount: total },
        { account: "sale_pending", amount: -total },
      ];
    case "collected":
      return isOpen ? collected(sale, total) : NOT_OPEN;
    case "cancelled":
    case "refused":
      if (!isOpen) return NOT_OPEN;
      return [
        { account: "shopper_due", amount: -total },
        { account: "sale_pending", amount: total },
      ];
    case "refunded":
      return refunded(happening.items, happening.delivery, balances);
    case "refund_paid":
      return paid("refund", happening.amount, balances);
  }
}

/**
 * The entries of something that happened; their sum is 0. `sale` is how the order was shared out when it was sold, `balances` what stands on
 * the accounts of that order, or of the producer for a payout. Refuses with `ledger_not_open`, `ledger_too_much` or `ledger_not_an_amount`.
 */
export function postings(happening: Happening, sale: Sale | undefined, balances: Balances): Entry[] | Refusal {
  const entries = unfiltered(happening, sale, balances);
  return Array.isArray(entries) ? written(entries) : entries;
}

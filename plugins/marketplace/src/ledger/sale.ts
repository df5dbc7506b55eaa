import type { CalendarDay, GroupCode } from "@cho-ocop/ocop-rules";
import { type CommissionRule, commissionOn } from "./commission.js";
import type { Withheld } from "./withholding.js";

/** How what a shopper pays for an order is shared out, in whole đồng. Frozen when it is sold. */
export interface Sale {
  /** What the producer gets of the goods. */
  readonly net: bigint;
  readonly commission: bigint;
  readonly vat: bigint;
  readonly pit: bigint;
  /** What the shopper pays for delivery. */
  readonly delivery: bigint;
}

/** What the shopper pays for all of it. */
export const totalOf = ({ net, commission, vat, pit, delivery }: Sale): bigint =>
  net + commission + vat + pit + delivery;

/** An order as it was sold. */
export interface SoldOrder {
  readonly producer: string | null;
  readonly day: CalendarDay;
  /** What was paid for goods of each group of the programme; null for goods of none. */
  readonly goods: readonly { readonly group: GroupCode | null; readonly amount: bigint }[];
  readonly delivery: bigint;
}

const part = (amount: bigint, basisPoints: number): bigint => (amount * BigInt(basisPoints)) / 10_000n;

/** Shares out an order by the rules of its day. Fractions of a đồng stay with the producer, so nobody's parts exceed the whole. */
export function saleOf(
  { producer, day, goods, delivery }: SoldOrder,
  rules: readonly CommissionRule[],
  withheld: Withheld,
): Sale {
  const items = goods.reduce((sum, { amount }) => sum + amount, 0n);
  const commission = goods.reduce(
    (sum, { group, amount }) => sum + part(amount, commissionOn({ producer, group, day }, rules)),
    0n,
  );
  const vat = part(items, withheld.vat);
  const pit = part(items, withheld.pit);
  return { net: items - commission - vat - pit, commission, vat, pit, delivery };
}

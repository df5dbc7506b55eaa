import type { Handling } from "@cho-ocop/contracts";
import { decorateCartTotals } from "@medusajs/framework/utils";
import type { Adjustment, CartLine, CartSnapshot } from "../checkout/cart.js";
import { allocate } from "./allocate.js";

/** A line as it is sold: what promotions take off is whole đồng. */
export type PlannedLine = CartLine;

/** What one producer sends together, and the delivery that is paid for it. */
export interface PlannedParcel {
  readonly handling: Handling;
  readonly grams: number;
  readonly amount: number;
  readonly adjustments: readonly Adjustment[];
}

/** The part of a purchase that one producer sells. */
export interface PlannedOrder {
  /** Null for goods that are of no producer of the register. */
  readonly producerId: string | null;
  readonly lines: readonly PlannedLine[];
  readonly parcels: readonly PlannedParcel[];
  /** Whole đồng: goods after what promotions take off, delivery likewise, and both together. */
  readonly itemTotal: number;
  readonly deliveryTotal: number;
  readonly total: number;
}

/** What one producer sends together in one way. */
export interface Sending {
  readonly producerId: string | null;
  readonly handling: Handling;
  readonly grams: number;
}

/** What a parcel costs to send, in whole đồng; undefined where no table has a price for it. */
export type ParcelPrice = (parcel: Sending) => number | undefined;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Thousandths as whole numbers: weights need not be đồng. */
const weight = (amount: number): number => Math.max(0, Math.round(amount * 1000));

/**
 * Makes what promotions take off whole đồng. A percentage of a price can be a fraction; the sum is rounded once, as the shopper was shown
 * it, and split again by largest remainder.
 */
function wholeAdjustments(lines: readonly CartLine[]): PlannedLine[] {
  const all = lines.flatMap(({ adjustments }) => adjustments);
  if (all.every(({ amount }) => Number.isInteger(amount))) return [...lines];
  const gross = sum(lines.map(({ price, quantity }) => price * quantity));
  const off = gross - Math.round(gross - sum(all.map(({ amount }) => amount)));
  const parts = allocate(
    off,
    all.map(({ amount }) => weight(amount)),
  );
  let next = 0;
  return lines.map((line) => ({
    ...line,
    adjustments: line.adjustments.map((adjustment) => {
      const amount = parts[next] ?? 0;
      next += 1;
      return { ...adjustment, amount };
    }),
  }));
}

/** Groups in the order in which their keys first come. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const gramsOf = (lines: readonly CartLine[]): number =>
  sum(lines.map(({ grams, quantity }) => Math.round(grams ?? 0) * quantity));

/** The parcels in which lines are sent: one for each producer and way of handling. */
export const sendingsOf = (lines: readonly CartLine[]): Sending[] =>
  groupBy(lines, ({ producerId }) => producerId).flatMap(([producerId, own]) =>
    groupBy(
      own.filter(({ needsShipping }) => needsShipping),
      ({ handling }) => handling,
    ).map(([handling, sent]) => ({ producerId, handling, grams: gramsOf(sent) })),
  );

/**
 * Splits a cart into one order for each producer, each with a parcel for each way of handling. What the shopper pays for delivery is split
 * over the parcels in proportion to what each would cost; all sums of the orders together are exactly those of the cart, to the đồng.
 */
export function planOrders(cart: CartSnapshot, priceOf: ParcelPrice): PlannedOrder[] {
  const lines = wholeAdjustments(cart.lines);
  const drafts = groupBy(lines, ({ producerId }) => producerId).map(([producerId, own]) => ({
    producerId,
    lines: own,
    parcels: sendingsOf(own),
  }));
  const parcels = drafts.flatMap((draft) => draft.parcels);
  const paid = Math.round(sum(cart.shipping.map(({ amount }) => amount)));
  const weights = parcels.map((parcel) => weight(priceOf(parcel) ?? 1));
  const amounts = parcels.length === 0 ? [] : allocate(paid, weights);
  const off = cart.shipping
    .flatMap(({ adjustments }) => adjustments)
    .map((adjustment) => ({
      adjustment,
      parts: parcels.length === 0 ? [] : allocate(Math.round(adjustment.amount), amounts),
    }));
  let next = 0;
  return drafts.map(({ producerId, lines: own, parcels: sent }) => {
    const planned = sent.map(({ handling, grams }): PlannedParcel => {
      const index = next;
      next += 1;
      const adjustments = off.map(({ adjustment, parts }) => ({ ...adjustment, amount: parts[index] ?? 0 }));
      return { handling, grams, amount: amounts[index] ?? 0, adjustments };
    });
    const itemTotal = sum(
      own.map(({ price, quantity, adjustments }) => price * quantity - sum(adjustments.map((one) => one.amount))),
    );
    const deliveryTotal = sum(
      planned.map(({ amount, adjustments }) => amount - sum(adjustments.map((one) => one.amount))),
    );
    return { producerId, lines: own, parcels: planned, itemTotal, deliveryTotal, total: itemTotal + deliveryTotal };
  });
}

/** An order in the shape of Medusa's `createOrders`, under ids of our own. */
export function orderInput(
  cart: CartSnapshot,
  { lines, parcels }: PlannedOrder,
  ids: { order: string; lines: readonly string[] },
) {
  const [method] = cart.shipping;
  return {
    id: ids.order,
    region_id: cart.regionId,
    customer_id: cart.customerId,
    sales_channel_id: cart.channelId,
    status: "pending" as const,
    email: cart.email,
    currency_code: cart.currency,
    locale: cart.locale,
    // A copy for each order: Medusa writes the ids of the rows it makes into what it is given.
    shipping_address: cart.shippingAddress === null ? null : { ...cart.shippingAddress },
    billing_address: cart.billingAddress === null ? null : { ...cart.billingAddress },
    no_notification: false,
    metadata: cart.metadata,
    items: lines.map(({ columns, quantity, price, adjustments, taxLines }, index) => ({
      ...columns,
      metadata: columns.metadata ?? {},
      id: ids.lines[index],
      quantity,
      unit_price: price,
      adjustments: adjustments.map((one) => ({ ...one })),
      tax_lines: taxLines.map((one) => ({ ...one })),
    })),
    shipping_methods: parcels.map(({ amount, adjustments }) => ({
      ...method?.columns,
      name: method?.name ?? "",
      amount,
      adjustments: adjustments.filter((one) => one.amount > 0).map((one) => ({ ...one })),
      tax_lines: (method?.taxLines ?? []).map((one) => ({ ...one })),
    })),
  };
}

/** What Medusa itself counts as the total of an order, tax included. */
export function medusaTotal(input: ReturnType<typeof orderInput>): number {
  // Prices that Medusa counts with have a form of their own; a number is what it makes of them for people.
  const { total } = decorateCartTotals(structuredClone(input) as never) as unknown as { total: unknown };
  return Number(total);
}

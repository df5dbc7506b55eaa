import { enqueue, type StockLine, type Transaction, takeStock } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Context, IOrderModuleService, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { orderInput, type PlannedOrder } from "../orders/plan.js";
import { rawAmount } from "./amount.js";
import type { CartSnapshot } from "./cart.js";
import type { Standing } from "./changes.js";

/** The payment provider of cash on delivery: Medusa's own, which takes no money itself and so authorises at once. */
export const CASH_ON_DELIVERY = "pp_system_default";

/** The topic under which every order of a purchase is told to the handlers of the outbox, in the transaction that makes it. */
export const ORDER_PLACED = "marketplace.order.placed";

/** An order that is about to be written, under ids that are known already. */
export interface Draft extends PlannedOrder {
  readonly orderId: string;
  readonly lineIds: readonly string[];
}

/** Gives the orders of a purchase and their lines their ids. */
export const draftOf = (order: PlannedOrder): Draft => ({
  ...order,
  orderId: generateEntityId(undefined, "order"),
  lineIds: order.lines.map(() => generateEntityId(undefined, "ordli")),
});

/** What a stock line of the cart becomes when the order's line has an id. */
export function forOrderLines(stock: readonly StockLine[], drafts: readonly Draft[]): StockLine[] {
  const lineOf = new Map(
    drafts.flatMap(({ lines, lineIds }) => lines.map(({ id }, index) => [id, lineIds[index] ?? ""])),
  );
  return stock.map((line) => ({ ...line, lineItemId: lineOf.get(line.lineItemId) ?? "" }));
}

interface PromotionsInContext {
  registerUsage(
    used: { amount: number; code: string }[],
    by: { customer_id: string | null; customer_email: string | null },
    context: Context,
  ): Promise<void>;
}

/** Counts the promotions of a purchase as used; a limit that is reached throws Medusa's refusal. */
export async function usePromotions(tx: Transaction, container: MedusaContainer, cart: CartSnapshot): Promise<void> {
  const used = [...cart.lines, ...cart.shipping].flatMap(({ adjustments }) => adjustments);
  const actions = used.flatMap(({ amount, code }) => (code === null ? [] : [{ amount, code }]));
  if (actions.length === 0) return;
  // Its declared type leaves out the context, without which it would not be in our transaction.
  const promotions = container.resolve<IPromotionModuleService & PromotionsInContext>(Modules.PROMOTION);
  await tx.within(promotions, (context) =>
    promotions.registerUsage(actions, { customer_id: cart.customerId, customer_email: cart.email }, context),
  );
}

/** Takes the stock of a purchase for the lines of its orders; the refusal of the kernel when somebody else was faster. */
export const takePlaced = (tx: Transaction, container: MedusaContainer, stock: readonly StockLine[]) =>
  takeStock(tx, container.resolve(Modules.INVENTORY), stock);

/**
 * Writes the payments of a purchase: each order has its own, since each parcel is paid for at its own door. The first takes over what the
 * shopper's cart had prepared. The rows are those that Medusa writes when its system provider authorises.
 */
async function writePayments(tx: Transaction, cart: CartSnapshot, drafts: readonly Draft[]): Promise<string[]> {
  const payments = drafts.map(({ total }, index) => {
    const prepared = index === 0 ? cart.payment : null;
    return {
      collection: prepared?.collectionId ?? generateEntityId(undefined, "pay_col"),
      session: prepared?.sessionId ?? generateEntityId(undefined, "payses"),
      total,
      money: { currency_code: cart.currency, amount: total, raw_amount: rawAmount(total) },
    };
  });
  await upsert(
    tx,
    "payment_collection",
    payments.map(({ collection, total, money }) => ({
      id: collection,
      ...money,
      authorized_amount: total,
      raw_authorized_amount: rawAmount(total),
      captured_amount: 0,
      raw_captured_amount: rawAmount(0),
      refunded_amount: 0,
      raw_refunded_amount: rawAmount(0),
      status: "authorized",
    })),
  );
  await upsert(
    tx,
    "payment_session",
    payments.map(({ collection, session, money }) => ({
      id: session,
      ...money,
      provider_id: CASH_ON_DELIVERY,
      data: "{}",
      status: "authorized",
      authorized_at: tx.knex.fn.now(),
      payment_collection_id: collection,
    })),
  );
  await upsert(
    tx,
    "payment",
    payments.map(({ collection, session, money }) => ({
      id: generateEntityId(undefined, "pay"),
      ...money,
      provider_id: CASH_ON_DELIVERY,
      data: "{}",
      payment_collection_id: collection,
      payment_session_id: session,
    })),
  );
  return payments.map(({ collection }) => collection);
}

const upsert = async (tx: Transaction, table: string, rows: Record<string, Knex.Value | Knex.Raw>[]): Promise<void> => {
  await tx.knex(table).insert(rows).onConflict("id").merge();
};

const link = (table: string, prefix: string, rows: readonly Record<string, string>[], tx: Transaction) =>
  rows.length === 0
    ? undefined
    : tx.knex(table).insert(rows.map((row) => ({ id: generateEntityId(undefined, prefix), ...row })));

const sumOf = (drafts: readonly Draft[], key: "itemTotal" | "deliveryTotal" | "total"): number =>
  drafts.reduce((sum, draft) => sum + draft[key], 0);

/** What was true of each line at this moment. */
function factsOf({ orderId, lines, lineIds }: Draft, standing: ReadonlyMap<string, Standing>, day: CalendarDay) {
  return lines.map(({ productId, price, quantity, grams }, index) => {
    const now = productId === null ? undefined : standing.get(productId);
    return {
      order_line_id: lineIds[index] ?? "",
      order_id: orderId,
      recognised_product_id: now?.recognisedProductId ?? null,
      certificate_id: now?.certificateId ?? null,
      stars: now?.stars ?? null,
      status: now?.status ?? null,
      price,
      price_per_kg: grams === null ? null : Math.round((price * 1000) / grams),
      quantity,
      day,
    };
  });
}

/** What is written of a purchase. */
export interface Purchase {
  readonly cart: CartSnapshot;
  readonly drafts: readonly Draft[];
  readonly standing: ReadonlyMap<string, Standing>;
  readonly day: CalendarDay;
  readonly recordedAt: Date;
}

/** The part of Medusa's order service that writes orders; `createOrders` reads all of them again, which costs more than the writing. */
interface OrderRows {
  createOrders_(inputs: readonly object[], context: Context): Promise<unknown>;
}

/** Writes the orders, payments and links of a purchase, closes its cart, and tells the outbox. Returns the id of its group. */
export async function writePurchase(
  tx: Transaction,
  container: MedusaContainer,
  { cart, drafts, standing, day, recordedAt }: Purchase,
): Promise<string> {
  const orders = container.resolve<IOrderModuleService & OrderRows>(Modules.ORDER);
  const inputs = drafts.map((draft) => orderInput(cart, draft, { order: draft.orderId, lines: draft.lineIds }));
  await tx.within(orders, (context) => orders.createOrders_(inputs, context));
  const collections = await writePayments(tx, cart, drafts);
  const ids = drafts.map(({ orderId }) => orderId);
  await link(
    "order_cart",
    "ordercart",
    ids.map((order_id) => ({ order_id, cart_id: cart.id })),
    tx,
  );
  await link(
    "order_payment_collection",
    "ordpay",
    ids.map((order_id, index) => ({ order_id, payment_collection_id: collections[index] ?? "" })),
    tx,
  );
  await link(
    "order_promotion",
    "orderpromo",
    ids.flatMap((order_id) => cart.promotionIds.map((promotion_id) => ({ order_id, promotion_id }))),
    tx,
  );
  await tx.raw("update cart set completed_at = now(), updated_at = now() where id = ?", [cart.id]);
  const group = generateEntityId(undefined, "ogrp");
  await tx.knex("marketplace_order_group").insert({
    id: group,
    cart_id: cart.id,
    item_total: sumOf(drafts, "itemTotal"),
    delivery_total: sumOf(drafts, "deliveryTotal"),
    total: sumOf(drafts, "total"),
  });
  await tx.knex("marketplace_group_order").insert(
    drafts.map(({ orderId, producerId, itemTotal, deliveryTotal, total }, index) => ({
      order_id: orderId,
      group_id: group,
      position: index + 1,
      producer_id: producerId,
      item_total: itemTotal,
      delivery_total: deliveryTotal,
      total,
    })),
  );
  const parcels = drafts.flatMap(({ orderId, parcels }) =>
    parcels.map(({ handling, grams, amount }) => ({ order_id: orderId, handling, grams, amount })),
  );
  if (parcels.length > 0) await tx.knex("marketplace_delivery_line").insert(parcels);
  await tx.knex("marketplace_order_line_fact").insert(drafts.flatMap((draft) => factsOf(draft, standing, day)));
  for (const { orderId, producerId } of drafts)
    await enqueue(tx, {
      topic: ORDER_PLACED,
      key: orderId,
      payload: { order: orderId, group, producer: producerId },
      effectiveOn: day,
      recordedAt,
    });
  return group;
}

import { enqueueAll, prepared, runPrepared, type StockLine, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Context, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { PlannedOrder } from "../orders/plan.js";
import type { CartSnapshot } from "./cart.js";
import type { Standing } from "./changes.js";
import { ORDER_TABLES, type OrderToWrite, orderRows } from "./order-rows.js";
import { PAYMENT_TABLES, paymentRows } from "./payment-rows.js";
import { insertsOf, type NewRows, type Written } from "./rows.js";

/** The topic under which every order of a purchase is told to the handlers of the outbox, in the transaction that makes it. */
export const ORDER_PLACED = "marketplace.order.placed";

/** An order that is about to be written, under ids that are known already. */
export interface Draft extends PlannedOrder, OrderToWrite {
  readonly orderId: string;
  readonly lineIds: readonly string[];
}

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

const SUMS = ["item_total", "delivery_total", "total"];
const LINKS = {
  order_cart: { columns: ["id", "order_id", "cart_id"] },
  order_payment_collection: { columns: ["id", "order_id", "payment_collection_id"] },
  order_promotion: { columns: ["id", "order_id", "promotion_id"] },
} satisfies Record<string, Written>;
const GROUP = {
  marketplace_order_group: { columns: ["id", "cart_id", ...SUMS] },
  marketplace_group_order: { columns: ["order_id", "group_id", "position", "producer_id", ...SUMS] },
  marketplace_delivery_line: { columns: ["order_id", "handling", "grams", "amount"] },
  marketplace_order_line_fact: {
    columns: ["order_line_id", "order_id", "recognised_product_id", "certificate_id", "stars", "status"].concat([
      "price",
      "price_per_kg",
      "quantity",
      "day",
    ]),
  },
} satisfies Record<string, Written>;

/** Who sells, by all that a receipt has to name (Law 19/2023/QH15 on consumers' rights, article 38). */
const SELLER = `producer_id, name, handle, legal_form, province_code, commune_code, province_before_code, district_before,
  commune_before`;

const WRITE = prepared(`
with ${insertsOf({ ...ORDER_TABLES, ...PAYMENT_TABLES, ...LINKS, ...GROUP })},
sellers as (insert into marketplace_order_seller (order_id, ${SELLER})
  select sold.order_id, ${SELLER} from jsonb_populate_recordset(null::marketplace_group_order, $1::jsonb -> 'marketplace_group_order') sold
  join ocop_producer_legal using (producer_id)),
closed as (update cart set completed_at = now(), updated_at = now() where id = $2)
select id, display_id as code from new_order`);

const linked = (prefix: string, rows: readonly Record<string, string>[]) =>
  rows.map((row) => ({ id: generateEntityId(undefined, prefix), ...row }));

const sumOf = (drafts: readonly Draft[], key: "itemTotal" | "deliveryTotal" | "total"): number =>
  drafts.reduce((sum, draft) => sum + draft[key], 0);

const sums = (itemTotal: number, deliveryTotal: number, total: number) => ({
  item_total: itemTotal,
  delivery_total: deliveryTotal,
  total,
});

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

function linkRows({ cart, drafts }: Purchase, collections: readonly { id?: unknown }[]): NewRows<keyof typeof LINKS> {
  const ids = drafts.map(({ orderId }) => orderId);
  return {
    order_cart: linked(
      "ordercart",
      ids.map((order_id) => ({ order_id, cart_id: cart.id })),
    ),
    order_payment_collection: linked(
      "ordpay",
      ids.map((order_id, index) => ({ order_id, payment_collection_id: String(collections[index]?.id) })),
    ),
    order_promotion: linked(
      "orderpromo",
      ids.flatMap((order_id) => cart.promotionIds.map((promotion_id) => ({ order_id, promotion_id }))),
    ),
  };
}

const groupRows = ({ cart, drafts, standing, day }: Purchase, group: string): NewRows<keyof typeof GROUP> => ({
  marketplace_order_group: [
    {
      id: group,
      cart_id: cart.id,
      ...sums(sumOf(drafts, "itemTotal"), sumOf(drafts, "deliveryTotal"), sumOf(drafts, "total")),
    },
  ],
  marketplace_group_order: drafts.map(({ orderId, producerId, itemTotal, deliveryTotal, total }, index) => ({
    order_id: orderId,
    group_id: group,
    position: index + 1,
    producer_id: producerId,
    ...sums(itemTotal, deliveryTotal, total),
  })),
  marketplace_delivery_line: drafts.flatMap(({ orderId, parcels }) =>
    parcels.map(({ handling, grams, amount }) => ({ order_id: orderId, handling, grams, amount })),
  ),
  marketplace_order_line_fact: drafts.flatMap((draft) => factsOf(draft, standing, day)),
});

/**
 * Writes the orders, payments and links of a purchase, closes its cart, and tells the outbox. Returns the id of its group and the code by
 * which people call its first order.
 */
export async function writePurchase(tx: Transaction, purchase: Purchase): Promise<{ group: string; code: number }> {
  const { cart, drafts, day, recordedAt } = purchase;
  const group = generateEntityId(undefined, "ogrp");
  const payments = paymentRows(
    cart,
    drafts.map(({ total }) => total),
  );
  const rows = {
    ...orderRows(drafts),
    ...payments,
    ...linkRows(purchase, payments.payment_collection ?? []),
    ...groupRows(purchase, group),
  };
  const written = await runPrepared<{ id: string; code: number }>(tx.knex, WRITE, [JSON.stringify(rows), cart.id]);
  await enqueueAll(
    tx,
    drafts.map(({ orderId, producerId }) => ({
      topic: ORDER_PLACED,
      key: orderId,
      payload: { order: orderId, group, producer: producerId },
      effectiveOn: day,
      recordedAt,
    })),
  );
  return { group, code: written.find(({ id }) => id === drafts[0]?.orderId)?.code ?? 0 };
}

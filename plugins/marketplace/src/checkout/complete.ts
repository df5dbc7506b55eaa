import type { ShownPurchase } from "@cho-ocop/contracts";
import {
  type IdempotentWork,
  inOneTransaction,
  type Refusal,
  RefusalError,
  reach,
  refusalOf,
  refuse,
  type StockLine,
  type Transaction,
} from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { findProvince } from "@cho-ocop/vietnam/units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { type Destination, deliveredTo } from "../delivery/destination.js";
import { deliveryPrices } from "../delivery/rates.js";
import { medusaTotal, orderInput, planOrders } from "../orders/plan.js";
import { type CartSnapshot, readCart, readLevels } from "./cart.js";
import { changedSince, outOfStock } from "./changes.js";
import { BUSY, cannotBeOrdered, NO_SUCH_CART } from "./check.js";
import { tellAfterCommit } from "./events.js";
import { Gate } from "./gate.js";
import { atPrices, pricesNow } from "./prices.js";
import { standingOn } from "./standing.js";
import { type Demand, placeDemands } from "./stock.js";
import { type Draft, draftOf, forOrderLines, takePlaced, usePromotions, writePurchase } from "./write.js";

/** What is to be ordered, and what was shown to whoever orders it. */
export interface Completion {
  readonly cartId: string;
  readonly shown: ShownPurchase | undefined;
  /** Where it goes, to be paid in cash at the door; without it the cart says so itself, as Medusa has it. */
  readonly destination?: Destination;
  readonly day: CalendarDay;
  readonly now: Date;
  readonly work: IdempotentWork;
}

/** A purchase that was made, now or before: its orders in their order. */
export interface Placed {
  readonly ok: true;
  readonly orderIds: readonly string[];
  /** Null for an order that Medusa's own completion made. */
  readonly group: string | null;
}

/** So many purchases are worked on at once in a process; each holds one of its ten database connections. */
const gate = new Gate(4);
const TRIES = 4;

/** The cart was changed between reading and locking it. */
class Outdated extends Error {
  override readonly name = "Outdated";
}

const NOT_WHOLE = refuse(
  "amount_not_whole",
  422,
  "Số tiền không phải số đồng chẵn, không đặt được",
  "The amount is not a whole number of đồng and cannot be ordered",
);

const demandsOf = ({ lines }: CartSnapshot): Demand[] =>
  lines.flatMap(({ id, quantity, parts }) =>
    (parts ?? []).map(({ inventoryItemId, required }) => ({
      lineId: id,
      inventoryItemId,
      quantity: quantity * required,
      each: required,
    })),
  );

/** Lines that are counted but belong to no inventory item: there is nothing that could be taken. */
const withoutItem = ({ lines }: CartSnapshot) =>
  lines.filter(({ parts }) => parts?.length === 0).map(({ id }) => ({ lineId: id, left: 0 }));

async function placeStock(knex: Knex, cart: CartSnapshot): Promise<{ ok: true; stock: StockLine[] } | Refusal> {
  const demands = demandsOf(cart);
  const items = [...new Set(demands.map(({ inventoryItemId }) => inventoryItemId))];
  const placed = placeDemands(demands, await readLevels(knex, cart.channelId, items));
  const short = [...withoutItem(cart), ...(placed.ok ? [] : placed.short)];
  if (short.length > 0) return outOfStock(cart.lines, short);
  return { ok: true, stock: placed.ok ? placed.lines : [] };
}

/** The orders of a cart that has been completed. */
async function placedBefore(knex: Knex, cartId: string): Promise<Placed | undefined> {
  const { rows } = await knex.raw<{ rows: { order_id: string; group_id: string | null }[] }>(
    `select x.order_id, o.group_id from order_cart x left join marketplace_group_order o on o.order_id = x.order_id
     where x.cart_id = ? and x.deleted_at is null order by o.position, x.created_at, x.order_id`,
    [cartId],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return { ok: true, orderIds: rows.map(({ order_id }) => order_id), group: first.group_id };
}

/** What has been read and decided before the transaction begins. */
interface Prepared {
  /** As it was read, to see inside whether it still is so. */
  readonly read: CartSnapshot;
  /** At the prices of now. */
  readonly cart: CartSnapshot;
  readonly drafts: readonly Draft[];
  readonly stock: readonly StockLine[];
  readonly delivery: number;
}

/** The cart at the prices of now: whoever says what was shown is held to those, Medusa's own clients to the ones in their cart. */
async function atPricesOfNow(
  container: MedusaContainer,
  read: CartSnapshot,
  shown: ShownPurchase | undefined,
): Promise<CartSnapshot> {
  return shown === undefined ? read : { ...read, lines: atPrices(read.lines, await pricesNow(container, read)) };
}

async function prepare(
  container: MedusaContainer,
  read: CartSnapshot,
  { shown, destination }: Completion,
): Promise<Prepared | Refusal> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const producers = [...new Set(read.lines.flatMap(({ producerId }) => producerId ?? []))];
  const province =
    destination?.provinceCode ?? findProvince(read.shippingAddress?.province ?? "", "since")?.code ?? null;
  const priceOf = await deliveryPrices(knex, producers, province);
  const sent =
    destination === undefined ? { ok: true as const, cart: read } : await deliveredTo(knex, read, destination, priceOf);
  if (!sent.ok) return sent;
  const refused = cannotBeOrdered(sent.cart);
  if (refused !== undefined) return refused;
  const placed = await placeStock(knex, read);
  if (!placed.ok) return placed;
  const cart = await atPricesOfNow(container, sent.cart, shown);
  const drafts = planOrders(cart, priceOf).map(draftOf);
  const totals = drafts.map((draft) =>
    medusaTotal(orderInput(cart, draft, { order: draft.orderId, lines: draft.lineIds })),
  );
  if (drafts.some(({ total }, index) => !Number.isSafeInteger(total) || total < 0 || total !== totals[index]))
    return NOT_WHOLE;
  const delivery = drafts.reduce((sum, { deliveryTotal }) => sum + deliveryTotal, 0);
  return { read, cart, drafts, stock: placed.stock, delivery };
}

/** Locks the cart and looks whether it is still as it was read. */
async function lock(tx: Transaction, read: CartSnapshot): Promise<void> {
  await tx.raw("set local lock_timeout = '5s'");
  await tx.raw("select 1 from cart where id = ? for update", [read.id]);
  const now = await readCart(tx.knex, read.id);
  if (JSON.stringify(now) !== JSON.stringify(read)) throw new Outdated();
}

/** Takes the stock where it was found, or where it is by now, when others were faster. */
async function take(tx: Transaction, container: MedusaContainer, { cart, drafts, stock }: Prepared): Promise<void> {
  const first = await takePlaced(tx, container, forOrderLines(stock, drafts));
  if (first.ok) return;
  const again = await placeStock(tx.knex, cart);
  if (!again.ok) throw new RefusalError(again);
  const second = await takePlaced(tx, container, forOrderLines(again.stock, drafts));
  if (!second.ok) throw new Outdated();
}

/** The one transaction of a purchase. Locks go in one order in every process: cart, promotions, stock by item. */
function place(container: MedusaContainer, prepared: Prepared, { shown, day, now, work }: Completion): Promise<Placed> {
  const { read, cart, drafts, delivery } = prepared;
  return inOneTransaction(container, async (tx) => {
    await lock(tx, read);
    await reach("checkout.locked");
    const standing = await standingOn(
      tx.knex,
      cart.lines.flatMap(({ productId }) => productId ?? []),
      day,
    );
    const lines = cart.lines.map((line) => {
      const { stars = null } = standing.get(line.productId ?? "") ?? {};
      return { line, stars };
    });
    const changed = changedSince(shown, lines, delivery);
    if (changed !== undefined) throw new RefusalError(changed);
    await usePromotions(tx, container, cart);
    await take(tx, container, prepared);
    await reach("checkout.stock_taken");
    const group = await writePurchase(tx, container, { cart, drafts, standing, day, recordedAt: now });
    await reach("checkout.written");
    const orderIds = drafts.map(({ orderId }) => orderId);
    await work.record(tx, { group });
    tellAfterCommit(
      tx,
      container,
      orderIds.map((id) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })),
    );
    return { ok: true, orderIds, group };
  });
}

async function attempt(container: MedusaContainer, completion: Completion): Promise<Placed | Refusal | undefined> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const read = await readCart(knex, completion.cartId);
  if (read === undefined) return NO_SUCH_CART;
  if (read.completed) return (await placedBefore(knex, read.id)) ?? NO_SUCH_CART;
  const prepared = await prepare(container, read, completion);
  if ("ok" in prepared) return prepared;
  await reach("checkout.prepared");
  try {
    const placed = await place(container, prepared, completion);
    await reach("checkout.committed");
    return placed;
  } catch (error) {
    if (error instanceof Outdated) return undefined;
    const refusal = refusalOf(error);
    // A deadlock or a lock that was waited for too long: nothing was written, so it is tried again here and not by the shopper.
    if (refusal?.code === "try_again") return undefined;
    if (refusal !== undefined) return refusal;
    throw error;
  }
}

/**
 * Makes the orders of a cart: all that belongs to them is committed together or not at all. A cart gives one purchase, however often and
 * by however many this is asked. Refuses with `changed`, `out_of_stock`, or with what the cart still lacks.
 */
export function completeCart(container: MedusaContainer, completion: Completion): Promise<Placed | Refusal> {
  return gate.pass(async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await attempt(container, completion);
      if (outcome !== undefined) return outcome;
    }
    return BUSY;
  });
}

import type { ShownPurchase } from "@cho-ocop/contracts";
import {
  type IdempotentWork,
  inOneTransaction,
  prepared,
  type Refusal,
  RefusalError,
  reach,
  refusalOf,
  refuse,
  runPrepared,
  type StockLine,
  type Transaction,
  takeStock,
} from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { findProvince } from "@cho-ocop/vietnam/units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { type Destination, deliveredTo } from "../delivery/destination.js";
import { deliveryPrices } from "../delivery/rates.js";
import { medusaTotal, orderInput, type PlannedOrder, planOrders } from "../orders/plan.js";
import { type CartSnapshot, lockUnchanged, type ReadCart, readCart, readLevels } from "./cart.js";
import { changedSince, outOfStock } from "./changes.js";
import { BUSY, cannotBeOrdered, NO_SUCH_CART } from "./check.js";
import { tellAfterCommit } from "./events.js";
import { Gate } from "./gate.js";
import { atPrices, pricesNow } from "./prices.js";
import { standingOn } from "./standing.js";
import { type Demand, placeDemands } from "./stock.js";
import { type Draft, forOrderLines, usePromotions, writePurchase } from "./write.js";

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
  /** The code by which people call the first order. */
  readonly code: number;
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

const PLACED = prepared(`
select x.order_id as id, o.display_id as code, g.group_id as "group"
from order_cart x join "order" o on o.id = x.order_id left join marketplace_group_order g on g.order_id = x.order_id
where x.cart_id = $1 and x.deleted_at is null order by g.position, x.created_at, x.order_id`);

/** The orders of a cart that has been completed. */
async function placedBefore(knex: Knex, cartId: string): Promise<Placed | undefined> {
  const orders = await runPrepared<{ id: string; code: number; group: string | null }>(knex, PLACED, [cartId]);
  const [first] = orders;
  if (first === undefined) return undefined;
  return { ok: true, orderIds: orders.map(({ id }) => id), code: first.code, group: first.group };
}

/** What has been read and decided before the transaction begins. */
interface Prepared {
  /** As it was read, to see inside whether it still is so. */
  readonly read: ReadCart;
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

/** Gives an order and its lines their ids. */
function draftOf(cart: CartSnapshot, planned: PlannedOrder): Draft {
  const orderId = generateEntityId(undefined, "order");
  const lineIds = planned.lines.map(() => generateEntityId(undefined, "ordli"));
  return { ...planned, orderId, lineIds, input: orderInput(cart, planned, { order: orderId, lines: lineIds }) };
}

async function prepare(
  container: MedusaContainer,
  found: ReadCart,
  { shown, destination }: Completion,
): Promise<Prepared | Refusal> {
  const read = found.cart;
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // First of all, since most who are refused are refused for this: hundreds may want the last pieces, and nothing more is read for them.
  const placed = await placeStock(knex, read);
  if (!placed.ok) return placed;
  const producers = [...new Set(read.lines.flatMap(({ producerId }) => producerId ?? []))];
  const province =
    destination?.provinceCode ?? findProvince(read.shippingAddress?.province ?? "", "since")?.code ?? null;
  const priceOf = await deliveryPrices(knex, producers, province);
  const sent =
    destination === undefined ? { ok: true as const, cart: read } : await deliveredTo(knex, read, destination, priceOf);
  if (!sent.ok) return sent;
  const refused = cannotBeOrdered(sent.cart);
  if (refused !== undefined) return refused;
  const cart = await atPricesOfNow(container, sent.cart, shown);
  const drafts = planOrders(cart, priceOf).map((planned) => draftOf(cart, planned));
  if (drafts.some(({ total, input }) => !Number.isSafeInteger(total) || total < 0 || total !== medusaTotal(input)))
    return NOT_WHOLE;
  const delivery = drafts.reduce((sum, { deliveryTotal }) => sum + deliveryTotal, 0);
  return { read: found, cart, drafts, stock: placed.stock, delivery };
}

/** Takes the stock where it was found, or where it is by now, when others were faster. */
async function take(tx: Transaction, { cart, drafts, stock }: Prepared): Promise<void> {
  const first = await takeStock(tx, forOrderLines(stock, drafts));
  if (first.ok) return;
  const again = await placeStock(tx.knex, cart);
  if (!again.ok) throw new RefusalError(again);
  const second = await takeStock(tx, forOrderLines(again.stock, drafts));
  if (!second.ok) throw new Outdated();
}

/** The one transaction of a purchase. Locks go in one order in every process: cart, promotions, stock by item. */
function place(container: MedusaContainer, decided: Prepared, { shown, day, now, work }: Completion): Promise<Placed> {
  const { read, cart, drafts, delivery } = decided;
  return inOneTransaction(container, async (tx) => {
    if (!(await lockUnchanged(tx, read))) throw new Outdated();
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
    await take(tx, decided);
    await reach("checkout.stock_taken");
    const { group, code } = await writePurchase(tx, { cart, drafts, standing, day, recordedAt: now });
    await reach("checkout.written");
    const orderIds = drafts.map(({ orderId }) => orderId);
    await work.record(tx, { group });
    tellAfterCommit(
      tx,
      container,
      orderIds.map((id) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })),
    );
    return { ok: true, orderIds, code, group };
  });
}

async function attempt(container: MedusaContainer, completion: Completion): Promise<Placed | Refusal | undefined> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const read = await readCart(knex, completion.cartId);
  if (read === undefined) return NO_SUCH_CART;
  if (read.cart.completed) return (await placedBefore(knex, completion.cartId)) ?? NO_SUCH_CART;
  const decided = await prepare(container, read, completion);
  if ("ok" in decided) return decided;
  await reach("checkout.prepared");
  try {
    const placed = await place(container, decided, completion);
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

import type { BasketThing, Cart } from "@cho-ocop/contracts";
import { type IdempotentWork, inOneTransaction, type Refusal, type Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CartWorkflowEvents, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  addToCartWorkflow,
  createCartWorkflow,
  deleteLineItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { readLevels } from "../checkout/cart.js";
import { BUSY, NO_SUCH_CART } from "../checkout/check.js";
import { tellAfterCommit } from "../checkout/events.js";
import { type UnitPrice, unitPrices } from "../checkout/prices.js";
import { cannotChange, cannotHold, NO_SUCH_LINE, NO_SUCH_PLACE, NOT_FOR_SALE, notInStock } from "./check.js";
import { look, type Place, type Thing } from "./look.js";
import { readBasket } from "./read.js";
import { insertCart, insertLine, updateLine } from "./write.js";

type Changed = { readonly ok: true; readonly cart: Cart } | Refusal;

/** A cart was changed by somebody else between looking and locking. */
class Outdated extends Error {
  override readonly name = "Outdated";
}
/** Of that many requests at once for one cart, each gets its turn. */
const TRIES = 10;

const databaseOf = (container: MedusaContainer): Knex => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** Tries again when others were faster, and shows the cart as it is then. `change` gives the id of the cart it changed. */
async function changing(
  container: MedusaContainer,
  work: IdempotentWork,
  change: () => Promise<string | Refusal>,
): Promise<Changed> {
  const { effect } = work;
  // What an attempt that died has committed is not done again.
  let done: string | Refusal | undefined = typeof effect === "string" ? effect : undefined;
  for (let tries = 0; done === undefined && tries < TRIES; tries += 1) {
    try {
      done = await change();
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  }
  if (done === undefined) return BUSY;
  if (typeof done !== "string") return done;
  const cart = await readBasket(databaseOf(container), done);
  return cart === undefined ? NO_SUCH_CART : { ok: true, cart };
}

/** The price of so many pieces of a thing, or why it cannot be in the cart. */
async function priced(
  container: MedusaContainer,
  place: Place,
  thing: Thing,
  pieces: number,
): Promise<{ readonly ok: true; readonly price: UnitPrice } | Refusal> {
  const refused = cannotHold(place, thing, pieces);
  if (refused !== undefined) return refused;
  const items = (thing.parts ?? []).map(({ inventoryItemId }) => inventoryItemId);
  const [levels, [price]] = await Promise.all([
    readLevels(databaseOf(container), place.channelId, items),
    unitPrices(container, place, [{ variantId: thing.variantId, quantity: pieces }]),
  ]);
  if (price === undefined) return NOT_FOR_SALE;
  return notInStock(thing, pieces, levels) ?? { ok: true, price };
}

/** Locks an open cart for the rest of the transaction. */
async function lockOpen(tx: Transaction, cartId: string): Promise<void> {
  const open = await tx.raw(
    "select 1 from cart where id = ? and completed_at is null and deleted_at is null for update",
    [cartId],
  );
  if (open.length === 0) throw new Outdated();
}

/** Changes one line of an open cart, with the note of its key. */
function inCart(
  container: MedusaContainer,
  cartId: string,
  work: IdempotentWork,
  write: (tx: Transaction) => Promise<boolean>,
): Promise<string> {
  return inOneTransaction(container, async (tx) => {
    await lockOpen(tx, cartId);
    if (!(await write(tx))) throw new Outdated();
    await work.record(tx, cartId);
    tellAfterCommit(tx, container, [{ name: CartWorkflowEvents.UPDATED, data: { id: cartId } }]);
    return cartId;
  });
}

/** Who opens a cart, and where it is sold. */
export interface Opening extends BasketThing {
  readonly region: string;
  readonly channel: string;
  readonly customer: string | null;
}

/** Makes a cart with its first thing in it. Refuses with `not_for_sale`, `out_of_stock`, or an unknown region. */
export const openBasket = (
  container: MedusaContainer,
  { region, channel, customer, variant, quantity }: Opening,
  work: IdempotentWork,
): Promise<Changed> =>
  changing(container, work, async () => {
    const seen = await look(databaseOf(container), { region, channel, customer, variant });
    if (seen === undefined) return NO_SUCH_PLACE;
    const { place, thing } = seen;
    if (thing === null) return NOT_FOR_SALE;
    const checked = await priced(container, place, thing, quantity);
    if (!checked.ok) return checked;
    if (place.entangled) {
      const { result } = await createCartWorkflow(container).run({
        input: {
          region_id: region,
          sales_channel_id: channel,
          ...(place.customerId === null ? {} : { customer_id: place.customerId }),
          items: [{ variant_id: variant, quantity }],
        },
      });
      return result.id;
    }
    return inOneTransaction(container, async (tx) => {
      const cartId = await insertCart(tx, place);
      await insertLine(tx, { cartId, variantId: variant, quantity, price: checked.price });
      await work.record(tx, cartId);
      tellAfterCommit(tx, container, [{ name: CartWorkflowEvents.CREATED, data: { id: cartId } }]);
      return cartId;
    });
  });

/** Whether a line of this thing has come since: then more is added to it. */
const stillNoLine = async (tx: Transaction, cart: string, variant: string): Promise<boolean> =>
  (await look(tx.knex, { cart, variant }))?.thing?.line === null;

/** Puts pieces of a thing into a cart, onto the line that it may have there already. */
export const addToBasket = (
  container: MedusaContainer,
  cart: string,
  { variant, quantity }: BasketThing,
  work: IdempotentWork,
): Promise<Changed> =>
  changing(container, work, async () => {
    const seen = await look(databaseOf(container), { cart, variant });
    if (seen === undefined) return NO_SUCH_CART;
    const { place, thing } = seen;
    const refused = cannotChange(place);
    if (refused !== undefined) return refused;
    if (thing === null) return NOT_FOR_SALE;
    const pieces = (thing.line?.quantity ?? 0) + quantity;
    const checked = await priced(container, place, thing, pieces);
    if (!checked.ok) return checked;
    if (place.entangled) {
      await addToCartWorkflow(container).run({
        input: { cart_id: cart, items: [{ variant_id: variant, quantity }] },
      });
      return cart;
    }
    const { price } = checked;
    return inCart(container, cart, work, async (tx) => {
      if (thing.line !== null)
        return updateLine(tx, { id: thing.line.id, seen: thing.line.quantity, quantity: pieces, price });
      if (!(await stillNoLine(tx, cart, variant))) return false;
      await insertLine(tx, { cartId: cart, variantId: variant, quantity: pieces, price });
      return true;
    });
  });

/** Sets how many pieces a line of a cart has. */
export const setPieces = (
  container: MedusaContainer,
  { cart, line, quantity }: { cart: string; line: string; quantity: number },
  work: IdempotentWork,
): Promise<Changed> =>
  changing(container, work, async () => {
    const seen = await look(databaseOf(container), { cart, line });
    if (seen === undefined) return NO_SUCH_CART;
    const { place, thing } = seen;
    const refused = cannotChange(place);
    if (refused !== undefined) return refused;
    const own = thing?.line ?? null;
    if (thing === null || own === null) return NO_SUCH_LINE;
    const checked = await priced(container, place, thing, quantity);
    if (!checked.ok) return checked;
    if (place.entangled) {
      await updateLineItemInCartWorkflow(container).run({
        input: { cart_id: cart, item_id: line, update: { quantity } },
      });
      return cart;
    }
    const price = own.customPrice ? null : checked.price;
    return inCart(container, cart, work, (tx) => updateLine(tx, { id: line, seen: own.quantity, quantity, price }));
  });

/** Takes a line out of a cart. Refused when it is not there (any more). */
export const removeLine = (
  container: MedusaContainer,
  { cart, line }: { cart: string; line: string },
  work: IdempotentWork,
): Promise<Changed> =>
  changing(container, work, async () => {
    const knex = databaseOf(container);
    const seen = await look(knex, { cart, line });
    if (seen === undefined) return NO_SUCH_CART;
    const refused = cannotChange(seen.place);
    if (refused !== undefined) return refused;
    // Not `thing`: what is no longer there at all can still be taken out.
    const { rows } = await knex.raw<{ rows: unknown[] }>(
      "select 1 from cart_line_item where id = ? and cart_id = ? and deleted_at is null",
      [line, cart],
    );
    if (rows.length === 0) return NO_SUCH_LINE;
    if (seen.place.entangled) {
      await deleteLineItemsWorkflow(container).run({ input: { cart_id: cart, ids: [line] } });
      return cart;
    }
    return inCart(container, cart, work, async (tx) => {
      const gone = await tx.raw("delete from cart_line_item where id = ? and cart_id = ? returning id", [line, cart]);
      return gone.length === 1;
    });
  });

import {
  type BasketThing,
  type Cart,
  type CartOffer,
  type CheckedOut,
  type Checkout,
  type Complaint,
  type ComplaintForm,
  cartOfferSchema,
  cartSchema,
  checkedOutSchema,
  type Order,
  type OrderLink,
  orderComplaintsSchema,
  orderLinkSchema,
  orderSchema,
  type Purchase,
  purchaseSchema,
  type Shop,
} from "@cho-ocop/contracts";
import { type Answer, asking, type Question } from "./ask.js";

/** Thrown when somebody wants to buy while the house has nothing prepared for selling. */
export class NothingForSale extends Error {
  override readonly name = "NothingForSale";
}

/** Medusa's own steps of a purchase take longer than reading does. */
const MILLISECONDS = 20_000;

/** What the shop asks of the store routes, as a guest. */
export interface StoreApi {
  cart(id: string): Promise<Answer<Cart>>;
  /** A new cart with its first thing in it. */
  open(thing: BasketThing): Promise<Answer<Cart>>;
  addLine(cart: string, thing: BasketThing): Promise<Answer<Cart>>;
  changeLine(cart: string, line: string, quantity: number): Promise<Answer<Cart>>;
  removeLine(cart: string, line: string): Promise<Answer<Cart>>;
  /** At what a cart would be ordered now, sent to a province by its code, where that is known. */
  offer(cart: string, province: string | null): Promise<Answer<CartOffer>>;
  /** Orders what is in a cart, as it was shown. Sent again with the same key, or for the same cart, it tells what was ordered. */
  checkout(cart: string, checkout: Checkout, key: string): Promise<Answer<CheckedOut>>;
  /** A link to an order for who knows its code and the last four digits of its phone. `visitor`: whose tries are counted. */
  lookUp(code: string, lastFour: string, visitor: string | undefined): Promise<Answer<OrderLink>>;
  order(link: OrderLink): Promise<Answer<Order>>;
  /** All orders of the purchase to which an order belongs. */
  purchase(link: OrderLink): Promise<Answer<Purchase>>;
  /** Cancels an order while it is not packed yet; sent again with the same key, it is the same. */
  cancel(link: OrderLink, key: string): Promise<Answer<Purchase>>;
  /** Asks to send a delivered order back; sent again with the same key, it is the same. */
  sendBack(link: OrderLink, reason: string, key: string): Promise<Answer<Purchase>>;
  /** All complaints about the orders of a purchase, the newest first. */
  complaints(link: OrderLink): Promise<Answer<readonly Complaint[]>>;
  /** Complains about an order; sent again with the same key, it is one complaint. */
  complain(link: OrderLink, form: ComplaintForm, key: string): Promise<Answer<readonly Complaint[]>>;
}

/** The typed client of the store routes at `backendUrl`. `shop` tells the publishable key and the region. */
export function createStoreApi(backendUrl: string, shop: () => Promise<Answer<Shop>>): StoreApi {
  const asks = asking(backendUrl);
  const selling = async (): Promise<Shop> => {
    const answer = await shop();
    if (answer.kind !== "found") throw new NothingForSale("The house has no market");
    return answer.value;
  };
  const ask = async <T>(path: string, read: (body: unknown) => T, question: Question = {}): Promise<Answer<T>> =>
    asks(`/store/${path}`, read, {
      milliseconds: MILLISECONDS,
      ...question,
      headers: { "x-publishable-api-key": (await selling()).publishableKey, ...question.headers },
    });
  const at = (id: string): string => encodeURIComponent(id);
  const readCart = (body: unknown): Cart => cartSchema.parse(body).cart;
  const signed = ({ expires, signature }: OrderLink): string =>
    new URLSearchParams({ expires: String(expires), signature }).toString();
  const below = (link: OrderLink, what: string): string => `orders/${at(link.order_id)}/${what}?${signed(link)}`;
  const readComplaints = (body: unknown): readonly Complaint[] => orderComplaintsSchema.parse(body).complaints;
  const post = (body: unknown): Question => ({ method: "POST", body });
  const act = (link: OrderLink, what: "cancel" | "return", body: object, key: string): Promise<Answer<Purchase>> =>
    ask(below(link, what), (answer) => purchaseSchema.parse(answer), {
      ...post(body),
      headers: { "idempotency-key": key },
    });

  return {
    cart: (id) => ask(`baskets/${at(id)}`, readCart),
    open: async (thing) => ask("baskets", readCart, post({ region: (await selling()).regionId, ...thing })),
    addLine: (cart, thing) => ask(`baskets/${at(cart)}/lines`, readCart, post(thing)),
    changeLine: (cart, line, quantity) => ask(`baskets/${at(cart)}/lines/${at(line)}`, readCart, post({ quantity })),
    removeLine: (cart, line) => ask(`baskets/${at(cart)}/lines/${at(line)}`, readCart, { method: "DELETE" }),
    offer: (cart, province) =>
      ask(`carts/${at(cart)}/offer${province === null ? "" : `?province=${at(province)}`}`, (body) =>
        cartOfferSchema.parse(body),
      ),
    checkout: (cart, checkout, key) =>
      ask(`carts/${at(cart)}/checkout`, (body) => checkedOutSchema.parse(body), {
        ...post(checkout),
        headers: { "idempotency-key": key },
      }),
    lookUp: (code, lastFour, visitor) =>
      ask("orders/lookup", (body) => orderLinkSchema.parse(body), {
        ...post({ code, phone_last4: lastFour }),
        headers: visitor === undefined ? {} : { "x-forwarded-for": visitor },
      }),
    order: async (link) =>
      ask(`orders/${at(link.order_id)}?${signed(link)}&fields=%2Bitems.total`, (body) => orderSchema.parse(body).order),
    purchase: async (link) => ask(below(link, "purchase"), (body) => purchaseSchema.parse(body)),
    cancel: async (link, key) => act(link, "cancel", {}, key),
    sendBack: async (link, reason, key) => act(link, "return", { reason }, key),
    complaints: async (link) => ask(below(link, "complaints"), readComplaints),
    complain: async (link, form, key) =>
      ask(below(link, "complaints"), readComplaints, { ...post(form), headers: { "idempotency-key": key } }),
  };
}

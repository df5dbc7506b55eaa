import {
  type Cart,
  type Completion,
  cartSchema,
  completionSchema,
  type Order,
  type OrderLink,
  orderLinkSchema,
  orderSchema,
  paymentCollectionSchema,
  type ShippingOption,
  type Shop,
  shippingOptionsSchema,
} from "@cho-ocop/contracts";
import { type Answer, asking, type Question } from "./ask.js";

/** Where an order goes, as Medusa keeps an address. Codes of the units go along as metadata. */
export interface Delivery {
  readonly name: string;
  /** As the world dials it: "+84912345678". */
  readonly phone: string;
  readonly street: string;
  readonly commune: { readonly code: string; readonly name: string };
  readonly province: { readonly code: string; readonly name: string };
  readonly note: string;
}

/** Thrown when somebody wants to buy while the house has nothing prepared for selling. */
export class NothingForSale extends Error {
  override readonly name = "NothingForSale";
}

const PAYMENT_ON_DELIVERY = "pp_system_default";
const COUNTRY = "vn";
/** Medusa's own steps of a purchase take longer than reading does. */
const MILLISECONDS = 20_000;
/** Medusa leaves the sums of lines out unless they are asked for. */
const CART_FIELDS = "fields=%2Bitems.total";

/** What the shop asks of Medusa's store routes, as a guest. */
export interface StoreApi {
  cart(id: string): Promise<Answer<Cart>>;
  createCart(): Promise<Answer<Cart>>;
  addLine(cart: string, variant: string, quantity: number): Promise<Answer<Cart>>;
  changeLine(cart: string, line: string, quantity: number): Promise<Answer<Cart>>;
  removeLine(cart: string, line: string): Promise<Answer<unknown>>;
  /** Writes where the cart goes, and has Medusa look up every price again. */
  deliverTo(cart: string, delivery: Delivery): Promise<Answer<Cart>>;
  shippingOptions(cart: string): Promise<Answer<readonly ShippingOption[]>>;
  chooseShipping(cart: string, option: string): Promise<Answer<Cart>>;
  /** Prepares payment in cash on delivery. */
  payOnDelivery(cart: string): Promise<Answer<unknown>>;
  /** Makes the order. Asked again for the same cart, Medusa tells the order that it made. */
  complete(cart: string): Promise<Answer<Completion>>;
  /** A link to an order for who knows its code and the last four digits of its phone. `visitor`: whose tries are counted. */
  lookUp(code: string, lastFour: string, visitor: string | undefined): Promise<Answer<OrderLink>>;
  order(link: OrderLink): Promise<Answer<Order>>;
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
  const post = (body: unknown): Question => ({ method: "POST", body });

  return {
    cart: (id) => ask(`carts/${at(id)}?${CART_FIELDS}`, readCart),
    createCart: async () => ask(`carts?${CART_FIELDS}`, readCart, post({ region_id: (await selling()).regionId })),
    addLine: (cart, variant, quantity) =>
      ask(`carts/${at(cart)}/line-items?${CART_FIELDS}`, readCart, post({ variant_id: variant, quantity })),
    changeLine: (cart, line, quantity) =>
      ask(`carts/${at(cart)}/line-items/${at(line)}?${CART_FIELDS}`, readCart, post({ quantity })),
    removeLine: (cart, line) => ask(`carts/${at(cart)}/line-items/${at(line)}`, (body) => body, { method: "DELETE" }),
    deliverTo: async (cart, { name, phone, street, commune, province, note }) => {
      const address = {
        first_name: name,
        phone,
        address_1: street,
        city: commune.name,
        province: province.name,
        country_code: COUNTRY,
        metadata: { commune_code: commune.code, province_code: province.code },
      };
      return ask(
        `carts/${at(cart)}?${CART_FIELDS}`,
        readCart,
        // A region in the body, even the same one, makes Medusa look up every price again.
        post({
          region_id: (await selling()).regionId,
          shipping_address: address,
          billing_address: address,
          metadata: { note },
        }),
      );
    },
    shippingOptions: (cart) =>
      ask(`shipping-options?cart_id=${at(cart)}`, (body) => shippingOptionsSchema.parse(body).shipping_options),
    chooseShipping: (cart, option) =>
      ask(`carts/${at(cart)}/shipping-methods?${CART_FIELDS}`, readCart, post({ option_id: option })),
    payOnDelivery: async (cart) => {
      const made = await ask(
        "payment-collections",
        (body) => paymentCollectionSchema.parse(body).payment_collection.id,
        post({ cart_id: cart }),
      );
      if (made.kind !== "found") return made;
      return ask(
        `payment-collections/${at(made.value)}/payment-sessions`,
        (body) => body,
        post({ provider_id: PAYMENT_ON_DELIVERY }),
      );
    },
    complete: (cart) => ask(`carts/${at(cart)}/complete`, (body) => completionSchema.parse(body), post({})),
    lookUp: (code, lastFour, visitor) =>
      ask("orders/lookup", (body) => orderLinkSchema.parse(body), {
        ...post({ code, phone_last4: lastFour }),
        headers: visitor === undefined ? {} : { "x-forwarded-for": visitor },
      }),
    order: async ({ order_id, expires, signature }) => {
      const query = new URLSearchParams({ expires: String(expires), signature, fields: "+items.total" });
      return ask(`orders/${at(order_id)}?${query}`, (body) => orderSchema.parse(body).order);
    },
  };
}

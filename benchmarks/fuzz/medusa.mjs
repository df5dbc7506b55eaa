// @ts-check
// Medusa 2.18's own addresses of shoppers and of signing in, and what they take: Medusa ships no description of them.

/** @typedef {import("./schema.mjs").Schema} Schema */

/** @type {Schema} */ const text = { type: "string" };
/** @type {Schema} */ const whole = { type: "integer", minimum: 1, maximum: 9 };
/** @type {Schema} */ const flag = { type: "boolean" };
const list = (/** @type {Schema} */ items) => /** @type {Schema} */ ({ type: "array", items });
/** @param {Record<string, Schema>} properties @param {string[]} [required] @returns {Schema} */
const object = (properties, required = Object.keys(properties)) => ({ type: "object", properties, required });
const any = object({ note: text }, []);
const address = object(
  {
    first_name: text,
    last_name: text,
    phone: text,
    company: text,
    address_1: text,
    city: text,
    province: text,
    postal_code: text,
    country_code: text,
    metadata: any,
  },
  [],
);
const email = /** @type {Schema} */ ({ type: "string", format: "email" });
const item = object({ variant_id: text, quantity: whole, metadata: any }, ["variant_id", "quantity"]);
const cart = {
  region_id: text,
  email,
  items: list(item),
  currency_code: text,
  sales_channel_id: text,
  promo_codes: list(text),
  locale: text,
  shipping_address: address,
  billing_address: address,
  metadata: any,
};
const person = { company_name: text, first_name: text, last_name: text, phone: text, metadata: any };
const page = {
  limit: text,
  offset: text,
  fields: text,
  order: text,
  q: text,
  id: text,
  created_at: text,
  locale: text,
};
const goods = {
  ...page,
  region_id: text,
  country_code: text,
  currency_code: text,
  cart_id: text,
  category_id: text,
  collection_id: text,
  handle: text,
  tag_id: text,
  type_id: text,
  sales_channel_id: text,
};
const password = object({ email, password: text });

/** Lists of one kind and their members. */
const READ = [
  "collections",
  "product-categories",
  "product-options",
  "product-tags",
  "product-types",
  "regions",
  "return-reasons",
];

/** [method, address, body, query] @type {readonly (readonly [string, string, Schema?, Record<string, Schema>?])[]} */
export const MEDUSA_ROUTES = [
  ...READ.flatMap(
    (name) =>
      /** @type {const} */ ([
        ["GET", `/store/${name}`, undefined, page],
        ["GET", `/store/${name}/{id}`, undefined, page],
      ]),
  ),
  ...["products", "product-variants"].flatMap(
    (name) =>
      /** @type {const} */ ([
        ["GET", `/store/${name}`, undefined, goods],
        ["GET", `/store/${name}/{id}`, undefined, goods],
      ]),
  ),
  ["GET", "/store/currencies", undefined, page],
  ["GET", "/store/currencies/{code}", undefined, page],
  ["GET", "/store/locales", undefined, page],
  ["GET", "/store/payment-providers", undefined, { region_id: text }],
  ["GET", "/store/shipping-options", undefined, { cart_id: text, is_return: text }],
  ["POST", "/store/shipping-options/{id}/calculate", object({ cart_id: text, data: any }, ["cart_id"])],
  ["POST", "/store/carts", object(cart, [])],
  ["GET", "/store/carts/{id}", undefined, { fields: text }],
  ["POST", "/store/carts/{id}", object(cart, [])],
  ["POST", "/store/carts/{id}/customer", object({})],
  ["POST", "/store/carts/{id}/line-items", item],
  ["POST", "/store/carts/{id}/line-items/{line}", object({ quantity: whole, metadata: any }, ["quantity"])],
  ["DELETE", "/store/carts/{id}/line-items/{line}"],
  ["POST", "/store/carts/{id}/promotions", object({ promo_codes: list(text) })],
  ["DELETE", "/store/carts/{id}/promotions", object({ promo_codes: list(text) })],
  ["POST", "/store/carts/{id}/shipping-methods", object({ option_id: text, data: any }, ["option_id"])],
  ["POST", "/store/carts/{id}/taxes", object({})],
  ["POST", "/store/payment-collections", object({ cart_id: text })],
  [
    "POST",
    "/store/payment-collections/{id}/payment-sessions",
    object({ provider_id: text, data: any }, ["provider_id"]),
  ],
  ["POST", "/store/customers", object({ email, ...person }, [])],
  ["GET", "/store/customers/me", undefined, { fields: text }],
  ["POST", "/store/customers/me", object(person, [])],
  ["GET", "/store/customers/me/addresses", undefined, { ...page, city: text, postal_code: text }],
  ["POST", "/store/customers/me/addresses", address],
  ["GET", "/store/customers/me/addresses/{id}"],
  ["POST", "/store/customers/me/addresses/{id}", address],
  ["DELETE", "/store/customers/me/addresses/{id}"],
  ["GET", "/store/orders", undefined, { ...page, status: text }],
  ["GET", "/store/orders/{id}", undefined, { fields: text, expires: text, signature: text }],
  ["POST", "/store/orders/{id}/transfer/request", object({ description: text, update_order_email: flag }, [])],
  ["POST", "/store/orders/{id}/transfer/accept", object({ token: text })],
  ["POST", "/store/orders/{id}/transfer/decline", object({ token: text })],
  ["POST", "/store/orders/{id}/transfer/cancel", object({})],
  [
    "POST",
    "/store/returns",
    object(
      {
        order_id: text,
        items: list(object({ id: text, quantity: whole, reason_id: text, note: text }, ["id", "quantity"])),
        return_shipping: object({ option_id: text, price: whole }),
        note: text,
        receive_now: flag,
        location_id: text,
      },
      ["order_id", "items", "return_shipping"],
    ),
  ],
  ...["customer", "seller", "user", "{actor}"].flatMap(
    (actor) =>
      /** @type {const} */ ([
        ["GET", `/auth/${actor}/emailpass`],
        ["POST", `/auth/${actor}/emailpass`, password],
        ["POST", `/auth/${actor}/emailpass/register`, password],
        [
          "POST",
          `/auth/${actor}/emailpass/reset-password`,
          object({ identifier: email, metadata: any }, ["identifier"]),
        ],
        ["POST", `/auth/${actor}/emailpass/update`, password],
        ["GET", `/auth/${actor}/emailpass/callback`, undefined, { code: text, state: text }],
        ["POST", `/auth/${actor}/emailpass/callback`, object({ code: text, state: text })],
        ["POST", `/auth/${actor}/{provider}`, password],
      ]),
  ),
  ["POST", "/auth/session", object({})],
  ["DELETE", "/auth/session"],
  ["POST", "/auth/token/refresh", object({})],
  [
    "POST",
    "/auth/verification/request",
    object({ entity_id: email, entity_type: text, code_provider: text, metadata: any }, ["entity_id", "entity_type"]),
  ],
  ["POST", "/auth/verification/confirm", object({ code: text, code_provider: text }, ["code"])],
  ["GET", "/auth/mfa/factors"],
  ["POST", "/auth/mfa/factors", object({ provider: text, label: text, issuer: text, metadata: any }, ["provider"])],
  ["POST", "/auth/mfa/factors/{id}/verify", object({ code: text })],
  ["DELETE", "/auth/mfa/factors/{id}", object({ method: text, code: text }, [])],
  ["POST", "/auth/mfa/recovery-codes", object({ count: whole }, [])],
  ["POST", "/auth/mfa/challenges/{id}/verify", object({ method: text, code: text })],
];

/**
 * What a shopper may ask of Medusa's store routes with `fields`. Everything that is not named here is refused: Medusa would follow
 * any relation and any module link from here to stock, other people's orders and keys of the API.
 * Left out on purpose: `metadata`, stock counts (`inventory_quantity`), `data` of deliveries, who created what.
 */

import { partsOf } from "./store-path.js";

/** The fields of one kind of record: `true` for a column, a tree for a relation. */
export interface FieldTree {
  readonly [name: string]: true | FieldTree;
}

type Columns<Text extends string> = { readonly [name in Text]: true };
const columns = <const Text extends string>(...names: Text[]): Columns<Text> =>
  Object.fromEntries(names.map((name) => [name, true])) as Columns<Text>;

const DATES = columns("created_at", "updated_at");
const MEASURES = columns("weight", "length", "height", "width", "hs_code", "origin_country", "mid_code", "material");

const price = columns("id", "price_list_id", "price_list_type", "min_quantity", "max_quantity");
const calculatedPrice: FieldTree = {
  ...columns("id", "currency_code", "calculated_amount", "original_amount"),
  ...columns("is_calculated_price_price_list", "is_calculated_price_tax_inclusive"),
  ...columns("is_original_price_price_list", "is_original_price_tax_inclusive"),
  calculated_price: price,
  original_price: price,
};

const named = { ...columns("id", "value"), ...DATES };
const image = columns("id", "url", "rank");
const optionValue: FieldTree = { ...columns("id", "value", "option_id"), option: columns("id", "title") };
const option: FieldTree = { ...columns("id", "title"), ...DATES, values: columns("id", "value", "option_id") };
const collection = { ...columns("id", "title", "handle"), ...DATES };
const categoryColumns = columns("id", "name", "description", "handle", "rank", "parent_category_id");
const category: FieldTree = {
  ...categoryColumns,
  ...DATES,
  parent_category: categoryColumns,
  category_children: categoryColumns,
};

const variantColumns = {
  ...columns("id", "title", "sku", "barcode", "ean", "upc", "thumbnail", "variant_rank", "product_id"),
  ...columns("allow_backorder", "manage_inventory"),
  ...MEASURES,
  ...DATES,
};
const variant: FieldTree = {
  ...variantColumns,
  options: optionValue,
  images: image,
  calculated_price: calculatedPrice,
};
const productColumns = {
  ...columns("id", "title", "subtitle", "description", "handle", "thumbnail", "is_giftcard", "discountable"),
  ...columns("collection_id", "type_id"),
  ...MEASURES,
  ...DATES,
};
const product: FieldTree = {
  ...productColumns,
  type: named,
  tags: named,
  collection,
  categories: categoryColumns,
  options: option,
  images: image,
  variants: variant,
};

const region: FieldTree = {
  ...columns("id", "name", "currency_code", "automatic_taxes"),
  ...DATES,
  countries: columns("iso_2", "iso_3", "num_code", "name", "display_name", "region_id"),
};

const address = columns(
  ...(["id", "first_name", "last_name", "company", "phone", "address_1", "address_2"] as const),
  ...(["city", "province", "postal_code", "country_code"] as const),
);
const totalsOf = <const Of extends string>(...of: Of[]) => columns(...of.map((name) => `${name}_total` as const));
const TOTALS: FieldTree = {
  ...columns("total", "subtotal", "discount_subtotal"),
  ...totalsOf("tax", "discount", "discount_tax", "original", "original_tax", "item", "item_tax", "item_discount"),
  ...totalsOf("original_item", "original_item_tax", "shipping", "shipping_tax", "shipping_discount"),
  ...totalsOf("original_shipping", "original_shipping_tax", "credit_line", "credit_line_tax"),
  ...columns("original_subtotal", "item_subtotal", "original_item_subtotal"),
  ...columns("shipping_subtotal", "original_shipping_subtotal", "credit_line_subtotal"),
};
const LINE_TOTALS: FieldTree = {
  ...columns("total", "subtotal", "original_subtotal"),
  ...totalsOf("tax", "discount", "discount_tax", "original", "original_tax"),
};
const taxLine = columns("id", "description", "code", "rate");
const adjustment = columns("id", "code", "description", "amount", "is_tax_inclusive", "promotion_id");
const item: FieldTree = {
  ...columns("id", "title", "subtitle", "thumbnail", "quantity", "variant_id", "product_id", "is_giftcard"),
  ...columns("product_title", "product_description", "product_subtitle", "product_type", "product_type_id"),
  ...columns("product_collection", "product_handle", "variant_sku", "variant_barcode", "variant_title"),
  ...columns("requires_shipping", "is_tax_inclusive", "is_discountable", "unit_price", "compare_at_unit_price"),
  ...LINE_TOTALS,
  ...DATES,
  tax_lines: taxLine,
  adjustments: adjustment,
  variant: { ...variantColumns, product: productColumns },
  product: productColumns,
};
const shippingMethod: FieldTree = {
  ...columns("id", "name", "description", "amount", "is_tax_inclusive", "shipping_option_id"),
  ...LINE_TOTALS,
  tax_lines: taxLine,
  adjustments: adjustment,
};
const creditLine = columns("id", "amount");
const paid = {
  ...columns("id", "currency_code", "amount", "authorized_amount", "captured_amount", "refunded_amount"),
  ...columns("status", "completed_at"),
};
// `data` is what a payment provider hands to the buyer who is about to pay: a QR code, an address to go to.
const paymentCollection: FieldTree = {
  ...paid,
  payment_sessions: columns("id", "amount", "currency_code", "provider_id", "status", "authorized_at", "data"),
};

const cart: FieldTree = {
  ...columns("id", "currency_code", "email", "locale", "region_id", "sales_channel_id", "completed_at", "customer_id"),
  ...columns("shipping_address_id", "billing_address_id"),
  ...TOTALS,
  ...DATES,
  items: item,
  shipping_methods: shippingMethod,
  shipping_address: address,
  billing_address: address,
  region,
  credit_lines: creditLine,
  promotions: {
    ...columns("id", "code", "is_automatic", "is_tax_inclusive"),
    application_method: columns("value", "type", "currency_code"),
  },
  payment_collection: paymentCollection,
};

const order: FieldTree = {
  ...columns("id", "status", "display_id", "custom_display_id", "region_id", "email", "currency_code"),
  ...columns("payment_status", "fulfillment_status", "canceled_at"),
  ...TOTALS,
  ...DATES,
  summary: columns("pending_difference", "current_order_total", "original_order_total", "paid_total", "refunded_total"),
  items: {
    ...item,
    detail: columns("quantity", "fulfilled_quantity", "shipped_quantity", "delivered_quantity"),
  },
  shipping_methods: shippingMethod,
  shipping_address: address,
  billing_address: address,
  credit_lines: creditLine,
  payment_collections: paid,
  fulfillments: {
    ...columns("id", "packed_at", "shipped_at", "delivered_at", "canceled_at"),
    labels: columns("id", "tracking_number", "tracking_url"),
  },
};

const customerAddress = {
  ...address,
  ...columns("address_name", "is_default_shipping", "is_default_billing", "customer_id"),
  ...DATES,
};
const customer: FieldTree = {
  ...columns("id", "email", "company_name", "first_name", "last_name", "phone", "has_account"),
  ...DATES,
  addresses: customerAddress,
};

const returnReasonColumns = { ...columns("id", "value", "label", "description", "parent_return_reason_id"), ...DATES };

/** Which tree holds for which route; the first that fits. Routes are written as Express writes them. */
export const STORE_FIELDS: readonly (readonly [route: string, fields: FieldTree])[] = [
  ["/store/products", product],
  ["/store/products/:id", product],
  ["/store/product-variants", { ...variant, product: productColumns }],
  ["/store/product-variants/:id", { ...variant, product: productColumns }],
  ["/store/product-categories", category],
  ["/store/product-categories/:id", category],
  ["/store/collections", collection],
  ["/store/collections/:id", collection],
  ["/store/product-tags", named],
  ["/store/product-tags/:id", named],
  ["/store/product-types", named],
  ["/store/product-types/:id", named],
  ["/store/product-options", option],
  ["/store/product-options/:id", option],
  ["/store/regions", region],
  ["/store/regions/:id", region],
  ["/store/currencies", columns("code", "name", "symbol", "symbol_native", "decimal_digits", "rounding")],
  ["/store/currencies/:code", columns("code", "name", "symbol", "symbol_native", "decimal_digits", "rounding")],
  ["/store/return-reasons", returnReasonColumns],
  ["/store/return-reasons/:id", returnReasonColumns],
  ["/store/payment-providers", columns("id", "is_enabled")],
  ["/store/shipping-options", columns("id", "name", "price_type", "amount", "is_tax_inclusive")],
  ["/store/shipping-options/:id/calculate", columns("id", "name", "price_type", "amount", "is_tax_inclusive")],
  ["/store/carts/:id/complete", order],
  ["/store/carts", cart],
  ["/store/carts/:id", cart],
  ["/store/carts/:id/customer", cart],
  ["/store/carts/:id/line-items", cart],
  ["/store/carts/:id/line-items/:line_id", cart],
  ["/store/carts/:id/promotions", cart],
  ["/store/carts/:id/taxes", cart],
  ["/store/carts/:id/shipping-methods", cart],
  ["/store/payment-collections", paymentCollection],
  ["/store/payment-collections/:id/payment-sessions", paymentCollection],
  ["/store/customers", customer],
  ["/store/customers/me", customer],
  ["/store/customers/me/addresses", customerAddress],
  ["/store/customers/me/addresses/:address_id", customerAddress],
  ["/store/orders", order],
  ["/store/orders/:id", order],
  ["/store/orders/:id/transfer/request", order],
  ["/store/orders/:id/transfer/cancel", order],
  ["/store/orders/:id/transfer/accept", order],
  ["/store/orders/:id/transfer/decline", order],
  ["/store/returns", columns("id", "order_id", "created_at", "updated_at")],
];

/** Parts of an answer that are not of the kind the route is about: a cart that could not become an order, and why. */
const OTHER_RECORDS: FieldTree = { cart, error: columns("message", "name", "type") };

/** The fields that a path of the store may be asked for; undefined for a path that is not Medusa's. */
export function fieldsOfPath(path: string): FieldTree | undefined {
  const parts = partsOf(path);
  const fits = (route: string) => {
    const pattern = route.split("/").filter((part) => part !== "");
    return pattern.length === parts.length && pattern.every((part, i) => part.startsWith(":") || part === parts[i]);
  };
  return STORE_FIELDS.find(([route]) => fits(route))?.[1];
}

/** Leaves of an answer only what its route allows: Medusa's own default fields bring more than a shopper needs. */
export function allowedAnswer(body: unknown, tree: FieldTree): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const other = OTHER_RECORDS[name];
      return [name, prune(value, other === undefined || other === true ? tree : other)];
    }),
  );
}

function prune(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((one) => prune(one, tree));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const kept: [string, unknown][] = [];
  for (const [name, below] of Object.entries(value)) {
    const allowed = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (allowed !== undefined) kept.push([name, allowed === true ? below : prune(below, allowed)]);
  }
  return Object.fromEntries(kept);
}

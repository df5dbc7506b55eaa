import { generateEntityId } from "@medusajs/framework/utils";
import type { orderInput } from "../orders/plan.js";
import { counted, rawValue } from "./amount.js";
import type { NewRows, Written } from "./rows.js";

type Row = Readonly<Record<string, unknown>>;

/** An order in the shape of Medusa's `createOrders`, and its total in whole đồng. */
export interface OrderToWrite {
  readonly input: ReturnType<typeof orderInput>;
  readonly total: number;
}

const ADJUSTMENT = ["id", "description", "promotion_id", "code", "amount", "raw_amount", "provider_id"];
const TAX_LINE = ["id", "description", "tax_rate_id", "code", "rate", "raw_rate", "provider_id"];
const QUANTITIES = ["fulfilled", "delivered", "shipped", "return_requested", "return_received", "return_dismissed"]
  .concat("written_off")
  .map((name) => `${name}_quantity`);

/** The tables in which Medusa keeps an order, with the columns that it writes when it makes one. */
export const ORDER_TABLES = {
  order_address: {
    columns: ["id", "customer_id", "company", "first_name", "last_name", "address_1", "address_2", "city"].concat([
      "country_code",
      "province",
      "postal_code",
      "phone",
      "metadata",
    ]),
  },
  order: {
    columns: [
      "id",
      "region_id",
      "customer_id",
      "sales_channel_id",
      "status",
      "email",
      "currency_code",
      "locale",
    ].concat(["shipping_address_id", "billing_address_id", "no_notification", "metadata"]),
    returning: "id, display_id",
  },
  order_summary: { columns: ["id", "order_id", "totals"] },
  order_line_item: {
    columns: ["id", "title", "subtitle", "thumbnail", "variant_id", "product_id", "product_title"].concat(
      ["product_description", "product_subtitle", "product_type", "product_type_id", "product_collection"],
      ["product_handle", "variant_sku", "variant_barcode", "variant_title", "variant_option_values"],
      ["requires_shipping", "is_discountable", "is_tax_inclusive", "is_custom_price", "is_giftcard", "metadata"],
      ["unit_price", "raw_unit_price", "compare_at_unit_price", "raw_compare_at_unit_price"],
    ),
  },
  order_item: {
    columns: ["id", "order_id", "version", "item_id", "metadata", "quantity", "raw_quantity"].concat(QUANTITIES),
  },
  order_line_item_adjustment: { columns: [...ADJUSTMENT, "is_tax_inclusive", "item_id"] },
  order_line_item_tax_line: { columns: [...TAX_LINE, "item_id"] },
  order_shipping_method: {
    columns: ["id", "name", "description", "amount", "raw_amount", "is_tax_inclusive", "shipping_option_id"].concat([
      "data",
      "metadata",
    ]),
  },
  order_shipping: { columns: ["id", "order_id", "version", "shipping_method_id"] },
  order_shipping_method_adjustment: { columns: [...ADJUSTMENT, "shipping_method_id"] },
  order_shipping_method_tax_line: { columns: [...TAX_LINE, "shipping_method_id"] },
} satisfies Record<string, Written>;

/** Rows that belong to one another carry the same random part, since making one costs as much as reading ten rows. */
const twin = (prefix: string, id: string): string => prefix + id.slice(id.indexOf("_"));

/** Nothing is paid yet: what Medusa counts for an order without transactions. */
function totalsOf(total: number): Row {
  const sums = {
    ...{ current_order_total: total, original_order_total: total, accounting_total: total, pending_difference: total },
    ...{ paid_total: 0, refunded_total: 0, transaction_total: 0 },
  };
  const raw = Object.entries({ ...sums, credit_line_total: 0 }).map(([name, sum]) => [`raw_${name}`, rawValue(sum)]);
  return { ...sums, credit_line_total: 0, ...Object.fromEntries(raw) };
}

const adjustmentsOf = (prefix: string, adjustments: readonly (Row & { amount: number })[], of: Row): Row[] =>
  adjustments.map((one) => ({
    ...one,
    ...of,
    ...counted("amount", one.amount),
    id: generateEntityId(undefined, prefix),
    is_tax_inclusive: one.is_tax_inclusive ?? false,
  }));

const taxLinesOf = (prefix: string, taxLines: readonly (Row & { rate: number })[], of: Row): Row[] =>
  taxLines.map((one) => ({ ...one, ...of, ...counted("rate", one.rate), id: generateEntityId(undefined, prefix) }));

type Item = OrderToWrite["input"]["items"][number];
type Method = OrderToWrite["input"]["shipping_methods"][number];

function lineRows(order: string, item: Item & { compare_at_unit_price?: unknown }): NewRows<OrderTable> {
  const { id = "", adjustments, tax_lines: taxLines, compare_at_unit_price: before } = item;
  return {
    order_line_item: [
      {
        ...item,
        ...counted("unit_price", item.unit_price),
        ...counted("compare_at_unit_price", typeof before === "number" ? before : null),
      },
    ],
    order_item: [
      {
        ...Object.fromEntries(QUANTITIES.map((name) => [name, 0])),
        ...{ id: twin("orditem", id), order_id: order, version: 1, item_id: id, metadata: item.metadata },
        ...counted("quantity", item.quantity),
      },
    ],
    order_line_item_adjustment: adjustmentsOf("ordliadj", adjustments, { item_id: id }),
    order_line_item_tax_line: taxLinesOf("ordlitxl", taxLines, { item_id: id }),
  };
}

function methodRows(order: string, method: Method & { is_tax_inclusive?: unknown }): NewRows<OrderTable> {
  const id = generateEntityId(undefined, "ordsm");
  const of = { shipping_method_id: id };
  return {
    order_shipping_method: [
      { ...method, ...counted("amount", method.amount), id, is_tax_inclusive: method.is_tax_inclusive ?? false },
    ],
    order_shipping: [{ ...of, id: twin("ordspmv", id), order_id: order, version: 1 }],
    order_shipping_method_adjustment: adjustmentsOf("ordsmadj", method.adjustments, of),
    order_shipping_method_tax_line: taxLinesOf("ordsmtxl", method.tax_lines, of),
  };
}

type OrderTable = keyof typeof ORDER_TABLES;

function rowsOf({ input, total }: OrderToWrite): NewRows<OrderTable>[] {
  const { items, shipping_methods: methods, shipping_address: to, billing_address: payer, ...order } = input;
  const shipping = to === null ? null : generateEntityId(undefined, "ordaddr");
  const billing = payer === null ? null : generateEntityId(undefined, "ordaddr");
  return [
    {
      order_address: [
        ...(to === null ? [] : [{ ...to, id: shipping }]),
        ...(payer === null ? [] : [{ ...payer, id: billing }]),
      ],
      order: [{ ...order, shipping_address_id: shipping, billing_address_id: billing }],
      order_summary: [{ id: twin("ordsum", order.id), order_id: order.id, version: 1, totals: totalsOf(total) }],
    },
    ...items.map((item) => lineRows(order.id, item)),
    ...methods.map((method) => methodRows(order.id, method)),
  ];
}

/** The rows that Medusa's order module writes for new orders (2.18.0), for one statement instead of two dozen. */
export function orderRows(orders: readonly OrderToWrite[]): NewRows<OrderTable> {
  const all: Record<string, Row[]> = {};
  for (const part of orders.flatMap(rowsOf))
    for (const [table, rows] of Object.entries(part)) all[table] = [...(all[table] ?? []), ...rows];
  return all;
}

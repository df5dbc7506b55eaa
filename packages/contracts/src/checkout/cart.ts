import { z } from "zod";

/** Medusa counts with fractions; in đồng there are none, so every amount is rounded once, here. */
const amount = z.number().transform(Math.round).pipe(z.number().int());
const text = z.string().nullish();

/** A line of a cart or of an order, as far as the shop shows it. Names and prices are those of the moment it was put there. */
export const orderLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_handle: text,
  variant_id: text,
  variant_title: text,
  quantity: z.number().int(),
  unit_price: amount,
  total: amount,
});
export type OrderLine = z.infer<typeof orderLineSchema>;

const totals = { item_total: amount, shipping_total: amount, total: amount };

/** Answer of all routes below /store/baskets, and part of that of Medusa's GET and POST /store/carts/{id}. */
export const cartSchema = z.object({
  cart: z.object({ id: z.string(), completed_at: text, items: z.array(orderLineSchema), ...totals }),
});
export type Cart = z.infer<typeof cartSchema>["cart"];

/** Part of the answer of Medusa's GET /store/orders/{id}. */
export const orderSchema = z.object({
  order: z.object({
    id: z.string(),
    display_id: z.number().int(),
    created_at: z.iso.datetime({ offset: true }),
    items: z.array(orderLineSchema),
    ...totals,
    shipping_methods: z.array(z.object({ name: z.string(), amount })).nullish(),
    shipping_address: z
      .object({ first_name: text, phone: text, address_1: text, city: text, province: text })
      .nullish(),
  }),
});
export type Order = z.infer<typeof orderSchema>["order"];

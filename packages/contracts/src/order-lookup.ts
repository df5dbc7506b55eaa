import { z } from "zod";

/** Body of POST /store/orders/lookup: what a guest knows of an order of theirs. */
export const orderLookupSchema = z.object({
  code: z
    .string()
    .regex(/^#?\d{1,9}$/, "Mã đơn hàng là một con số / An order code is a number")
    .meta({ description: "The order's code, with or without #", example: "1024" }),
  phone_last4: z
    .string()
    .regex(/^\d{4}$/, "Bốn chữ số cuối của số điện thoại / The last four digits of the phone number")
    .meta({ description: "The last four digits of the phone number given with the order", example: "4567" }),
});
export type OrderLookup = z.infer<typeof orderLookupSchema>;

/** A link that lets its holder read one order until it expires: append `expires` and `signature` to the order's address. */
export const orderLinkSchema = z.object({
  order_id: z.string(),
  expires: z.int().meta({ description: "Seconds since 1970" }),
  signature: z.string(),
});
export type OrderLink = z.infer<typeof orderLinkSchema>;

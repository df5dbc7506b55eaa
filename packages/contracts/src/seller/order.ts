import { z } from "zod";
import { line } from "../text.js";
import { sellerNameSchema } from "./account.js";

const dong = z.number().int().nonnegative();

export const SELLER_ORDER_STATUSES = ["open", "completed", "cancelled"] as const;
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number];

/** What is still owed of an order. */
export const SELLER_PAYMENT_STATES = ["due", "paid", "refunded", "cancelled"] as const;
export type SellerPaymentState = (typeof SELLER_PAYMENT_STATES)[number];

const unit = z.object({ code: z.string().nullable(), name: z.string().nullable() });

/** An order as one seller sees it: its own lines and their sum, and what it needs to deliver them; never an e-mail, nor what others sell. */
export const sellerOrderSchema = z
  .object({
    code: z.number().int().meta({ description: "The code that the shopper knows" }),
    placedAt: z.iso.datetime({ offset: true }),
    status: z.enum(SELLER_ORDER_STATUSES),
    deliverTo: z
      .object({
        name: z.string().nullable(),
        phone: z.string().nullable().meta({ description: "As the world dials it", example: "+84912345678" }),
        street: z.string().nullable(),
        commune: unit,
        province: unit,
      })
      .nullable(),
    note: z.string().nullable().meta({ description: "What the shopper asked for" }),
    lines: z.array(
      z.object({
        id: z.string(),
        name: z.string().meta({ description: "As it was when it was ordered" }),
        pack: z.string().nullable(),
        quantity: z.number().positive(),
        unitPrice: dong,
        total: dong.meta({ description: "Reductions taken off" }),
      }),
    ),
    items: dong.meta({ description: "Sum of these lines" }),
    delivery: dong
      .nullable()
      .meta({ description: "Price of delivery; null in an order that also holds lines of others" }),
    payment: z.object({
      way: z.enum(["cash_on_delivery", "other"]),
      state: z.enum(SELLER_PAYMENT_STATES).meta({ description: "Of the whole order" }),
    }),
  })
  .meta({ id: "SellerOrder" });
export type SellerOrder = z.infer<typeof sellerOrderSchema>;

/** Query of GET /seller/orders. */
export const sellerOrdersQuerySchema = z
  .strictObject({
    seller: line(200)
      .optional()
      .meta({ description: "Handle of one of the member's sellers; the oldest membership when left out" }),
    status: z.enum(SELLER_ORDER_STATUSES).optional(),
    before: z
      .string()
      .regex(/^\d{1,9}$/, "Mã đơn hàng là một con số / An order code is a number")
      .transform(Number)
      .optional()
      .meta({ description: "Only orders older than the one with this code: the `next` of the page before" }),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .meta({ id: "SellerOrdersQuery" });
export type SellerOrdersQuery = z.infer<typeof sellerOrdersQuerySchema>;

/** Answer of GET /seller/orders: newest first. */
export const sellerOrdersSchema = z
  .object({
    seller: sellerNameSchema,
    orders: z.array(sellerOrderSchema),
    next: z.number().int().nullable().meta({ description: "`before` of the next page; null on the last" }),
  })
  .meta({ id: "SellerOrders" });
export type SellerOrders = z.infer<typeof sellerOrdersSchema>;

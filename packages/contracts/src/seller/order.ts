import { z } from "zod";
import { namedStateSchema, ORDER_STATES, orderHistorySchema, possibleMoveSchema } from "../orders/state.js";
import { listOf } from "../register/query.js";
import { line } from "../text.js";
import { sellerNameSchema } from "./account.js";

const dong = z.number().int().nonnegative();

/** What is still owed of an order. */
export const SELLER_PAYMENT_STATES = ["due", "paid", "refunded", "cancelled"] as const;
export type SellerPaymentState = (typeof SELLER_PAYMENT_STATES)[number];

const unit = z.object({ code: z.string().nullable(), name: z.string().nullable() });

/** An order as its seller sees it, with what it needs to deliver it; never an e-mail, nor what others sell in the same purchase. */
export const sellerOrderSchema = z
  .object({
    code: z.number().int().meta({ description: "The code that the shopper knows" }),
    placedAt: z.iso.datetime({ offset: true }),
    state: namedStateSchema,
    moves: z.array(possibleMoveSchema).meta({ description: "What whoever asks may do with it now" }),
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
    items: dong.meta({ description: "What the shopper pays for these lines" }),
    delivery: dong.meta({ description: "What the shopper pays for delivery" }),
    payment: z.object({
      way: z.enum(["cash_on_delivery", "other"]),
      state: z.enum(SELLER_PAYMENT_STATES).meta({ description: "Paid: the market has the money" }),
    }),
  })
  .meta({ id: "SellerOrder" });
export type SellerOrder = z.infer<typeof sellerOrderSchema>;

const seller = line(200)
  .optional()
  .meta({ description: "Handle of one of the member's sellers; the oldest membership when left out" });

/** Query of GET /seller/orders/{code} and POST /seller/orders/{code}/moves. */
export const sellerOrderQuerySchema = z.strictObject({ seller }).meta({ id: "SellerOrderQuery" });

/** Answer of GET /seller/orders/{code} and POST /seller/orders/{code}/moves. */
export const sellerOrderPageSchema = z
  .object({ seller: sellerNameSchema, order: sellerOrderSchema, history: orderHistorySchema })
  .meta({ id: "SellerOrderPage" });
export type SellerOrderPage = z.infer<typeof sellerOrderPageSchema>;

/** Query of GET /seller/orders. */
export const sellerOrdersQuerySchema = z
  .strictObject({
    seller,
    state: listOf(z.enum(ORDER_STATES)).optional().meta({ description: "Written with commas: `placed,accepted`" }),
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
    counts: z
      .record(z.enum(ORDER_STATES), z.number().int().nonnegative())
      .meta({ description: "How many orders of the seller are in each state" }),
    next: z.number().int().nullable().meta({ description: "`before` of the next page; null on the last" }),
  })
  .meta({ id: "SellerOrders" });
export type SellerOrders = z.infer<typeof sellerOrdersSchema>;

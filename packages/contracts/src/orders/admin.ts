import { z } from "zod";
import { listOf } from "../register/query.js";
import { sellerOrderSchema } from "../seller/order.js";
import { line } from "../text.js";
import { ORDER_STATES, orderHistorySchema } from "./state.js";

/** An order as the operator of the market sees it. */
const adminOrderSchema = z.object({
  id: z.string(),
  producerId: z.string().nullable().meta({ description: "Null: of no producer of the register" }),
  order: sellerOrderSchema,
});

/** Query of GET /admin/marketplace/orders. */
export const adminOrdersQuerySchema = z
  .strictObject({
    producer: line(200).optional().meta({ description: "Id of a producer" }),
    state: listOf(z.enum(ORDER_STATES)).optional().meta({ description: "Written with commas: `delivered,refund_due`" }),
    before: z.coerce.number().int().min(0).max(999_999_999).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .meta({ id: "AdminOrdersQuery" });

/** Answer of GET /admin/marketplace/orders: newest first. */
export const adminOrdersSchema = z
  .object({ orders: z.array(adminOrderSchema), next: z.number().int().nullable() })
  .meta({ id: "AdminOrders" });
export type AdminOrders = z.infer<typeof adminOrdersSchema>;

/** Answer of GET /admin/marketplace/orders/{id} and POST /admin/marketplace/orders/{id}/moves. */
export const adminOrderPageSchema = adminOrderSchema.extend({ history: orderHistorySchema }).meta({ id: "AdminOrder" });
export type AdminOrderPage = z.infer<typeof adminOrderPageSchema>;

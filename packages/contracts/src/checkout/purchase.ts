import { z } from "zod";
import { orderLineSchema } from "./cart.js";

const dong = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What a shop showed its shopper before the order: the order is made only if all of it still holds. */
export const shownPurchaseSchema = z
  .object({
    lines: z
      .array(
        z.object({
          line: z.string().min(1).max(64).meta({ description: "Id of the cart's line" }),
          quantity: z.number().int().min(1).max(100_000),
          price: dong.meta({ description: "Of one piece, in whole đồng" }),
          stars: z.union([z.literal(3), z.literal(4), z.literal(5), z.null()]),
        }),
      )
      .max(200),
    delivery: dong.optional().meta({ description: "What delivery costs, in whole đồng" }),
  })
  .meta({ id: "ShownPurchase" });
export type ShownPurchase = z.infer<typeof shownPurchaseSchema>;

/** Body of POST /store/carts/{id}/complete: Medusa's own, which is empty, or with what was shown. */
export const completeCartSchema = z.looseObject({ shown: shownPurchaseSchema.optional() });

/** Path of a detail of the refusals `changed` and `out_of_stock`: which line, and what of it. */
export const CHANGE_PATH = /^lines\.([^.]+)\.(price|stars|quantity|stock|for_sale|added|removed)$/;

/** Answer of GET /store/orders/{id}/purchase: all orders of the purchase to which an order belongs, one for each producer. */
export const purchaseSchema = z
  .object({
    orders: z
      .array(
        z.object({
          id: z.string(),
          code: z.number().int().meta({ description: "What people call the order by" }),
          producer: z
            .string()
            .nullable()
            .meta({ description: "Whoever sells and sends it; null: of no producer of the register" }),
          lines: z.array(orderLineSchema.extend({ stars: z.number().int().nullable() })),
          items: dong,
          delivery: dong,
          total: dong,
        }),
      )
      .min(1),
    items: dong,
    delivery: dong,
    total: dong,
  })
  .meta({ id: "Purchase" });
export type Purchase = z.infer<typeof purchaseSchema>;

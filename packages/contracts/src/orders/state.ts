import { z } from "zod";
import { bothLanguagesSchema, cleanLine } from "../text.js";

/** Where the order of one producer is on its way, from the purchase on. */
export const ORDER_STATES = [
  "placed",
  "accepted",
  "packed",
  "handed_over",
  "delivered",
  "rejected",
  "cancelled",
  "refused",
  "restocked",
  "written_off",
  "return_requested",
  "return_accepted",
  "return_rejected",
  "returned",
  "refund_due",
  "refunded",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What moves an order on, or records what happened to it. */
export const ORDER_MOVES = [
  "accept",
  "reject",
  "cancel",
  "pack",
  "hand_over",
  "deliver",
  "fail",
  "restock",
  "write_off",
  "collect",
  "request_return",
  "accept_return",
  "reject_return",
  "receive",
  "receive_damaged",
  "promise_refund",
  "pay_refund",
] as const;
export type OrderMove = (typeof ORDER_MOVES)[number];

/** A state with its name for people. */
export const namedStateSchema = bothLanguagesSchema
  .extend({ code: z.enum(ORDER_STATES) })
  .meta({ id: "OrderState", description: "`code` for programs, the rest for people" });
export type NamedState = z.infer<typeof namedStateSchema>;

/** A move that whoever asks may make now, with its name for people. */
export const possibleMoveSchema = bothLanguagesSchema
  .extend({
    move: z.enum(ORDER_MOVES),
    needs: z
      .enum(["nothing", "reason", "refund"])
      .meta({ description: "What has to be sent with it: why, or how much goes back to the shopper" }),
  })
  .meta({ id: "PossibleOrderMove" });
export type PossibleMove = z.infer<typeof possibleMoveSchema>;

const dong = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** What goes back to the shopper, in whole đồng. */
export const refundSchema = z
  .strictObject({ items: dong.meta({ description: "Of the goods" }), delivery: dong })
  .meta({ id: "OrderRefund" });
export type OrderRefund = z.infer<typeof refundSchema>;

/** How long a reason may be, in letters. */
export const RETURN_REASON_MAX = 500;

const reason = cleanLine(RETURN_REASON_MAX).meta({ description: "Why, for everybody who sees the order" });

/** Body of POST /seller/orders/{code}/moves and POST /admin/marketplace/orders/{id}/moves. */
export const orderMoveSchema = z
  .strictObject({ move: z.enum(ORDER_MOVES), reason: reason.optional(), refund: refundSchema.optional() })
  .meta({ id: "OrderMove" });
export type OrderMoveBody = z.infer<typeof orderMoveSchema>;

/** Body of POST /store/orders/{id}/cancel. */
export const cancelOrderSchema = z.strictObject({ reason: reason.optional() }).meta({ id: "CancelOrder" });

/** Body of POST /store/orders/{id}/return. */
export const returnOrderSchema = z.strictObject({ reason }).meta({ id: "ReturnOrder" });

/** What happened to an order, the oldest first. */
export const orderHistorySchema = z
  .array(
    bothLanguagesSchema.extend({
      move: z.enum(ORDER_MOVES),
      by: z.enum(["shopper", "seller", "operator"]),
      reason: z.string().nullable(),
      refund: refundSchema.nullable(),
      at: z.iso.datetime({ offset: true }),
    }),
  )
  .meta({ id: "OrderHistory" });
export type OrderHistory = z.infer<typeof orderHistorySchema>;

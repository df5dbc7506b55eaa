import { z } from "zod";
import { orderLinkSchema } from "../order-lookup.js";
import { namedStateSchema } from "../orders/state.js";
import { legalFormSchema } from "../register/entry.js";
import { starsSchema } from "../register/status.js";
import { bothLanguagesSchema } from "../text.js";
import { orderLineSchema, orderSchema } from "./cart.js";
import { deliveryFormSchema } from "./delivery.js";

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
          stars: starsSchema.nullable(),
        }),
      )
      .max(200),
    delivery: dong.optional().meta({ description: "What delivery costs, in whole đồng" }),
  })
  .meta({ id: "ShownPurchase" });
export type ShownPurchase = z.infer<typeof shownPurchaseSchema>;

/** Body of POST /store/carts/{id}/complete: Medusa's own, which is empty, or with what was shown. */
export const completeCartSchema = z.looseObject({ shown: shownPurchaseSchema.optional() });

/** Answer of POST /store/carts/{id}/complete: Medusa's own, and the purchase that the first order belongs to. */
export const completedCartSchema = orderSchema.extend({
  type: z.literal("order"),
  order_group: z.string().nullable().meta({ description: "Null for an order that Medusa's own completion made" }),
});

/** Path of a detail of the refusals `changed` and `out_of_stock`: which line, and what of it. */
export const CHANGE_PATH = /^lines\.([^.]+)\.(price|stars|quantity|stock|for_sale|added|removed)$/;

/** Who sold something, as the register said at that moment: it says so for good. */
export const purchaseSellerSchema = z
  .object({
    name: z.string(),
    handle: z.string(),
    legalForm: legalFormSchema,
    legalFormName: bothLanguagesSchema,
    address: bothLanguagesSchema.nullable().meta({ description: "In both eras; null where the register did not know" }),
  })
  .meta({ id: "PurchaseSeller" });
export type PurchaseSeller = z.infer<typeof purchaseSellerSchema>;

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
          seller: purchaseSellerSchema.nullable().meta({
            description: "Null: of no producer of the register, or sold before the register was asked for it",
          }),
          state: namedStateSchema,
          mayCancel: z.boolean().meta({ description: "Whether POST /store/orders/{id}/cancel would be accepted now" }),
          mayReturn: z.boolean().meta({ description: "Whether POST /store/orders/{id}/return would be accepted now" }),
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

const deliveryParcelSchema = z.object({
  producerId: z.string().nullable(),
  handling: z.enum(["ambient", "chilled", "fresh"]),
  amount: dong,
});
export type DeliveryParcel = z.infer<typeof deliveryParcelSchema>;

/** Answer of GET /store/carts/{id}/offer: what a cart would be ordered at now, for a shop to show and to send back as `shown`. */
export const cartOfferSchema = z
  .object({
    lines: z.array(
      z.object({
        line: z.string(),
        quantity: z.number().int(),
        price: dong.nullable().meta({ description: "Of one piece now; null: it is not for sale any more" }),
        total: dong.meta({ description: "Less what promotions take off" }),
        stars: starsSchema.nullable(),
      }),
    ),
    parcels: z.array(deliveryParcelSchema).meta({ description: "One for each producer and way of handling" }),
    items: dong,
    delivery: dong.nullable().meta({ description: "Null: something of it is not sent there" }),
  })
  .meta({ id: "CartOffer" });
export type CartOffer = z.infer<typeof cartOfferSchema>;

/** Query of GET /store/carts/{id}/offer: the code of the province it goes to, once it is known. */
export const cartOfferQuerySchema = z.strictObject({
  province: z
    .string()
    .regex(/^\d{2}$/, "Xin chọn tỉnh, thành / Please choose a province")
    .optional(),
});

/** Body of POST /store/carts/{id}/checkout: where it goes and what was shown. It is paid for in cash at the door. */
export const checkoutSchema = z.strictObject({ delivery: deliveryFormSchema, shown: shownPurchaseSchema });
export type Checkout = z.input<typeof checkoutSchema>;

/** Answer of POST /store/carts/{id}/checkout: the orders, one for each producer, and a link to the first of them, which shows all. */
export const checkedOutSchema = z
  .object({
    code: z.number().int().meta({ description: "Of the first order" }),
    orders: z.array(z.string()).min(1),
    link: orderLinkSchema,
  })
  .meta({ id: "CheckedOut" });
export type CheckedOut = z.infer<typeof checkedOutSchema>;

import { z } from "zod";
import { line } from "../text.js";
import { sellerNameSchema } from "./account.js";

const dong = z.number().int().nonnegative();

/** Query of GET /seller/balance. */
export const sellerBalanceQuerySchema = z
  .strictObject({
    seller: line(200)
      .optional()
      .meta({ description: "Handle of one of the member's sellers; the oldest membership when left out" }),
  })
  .meta({ id: "SellerBalanceQuery" });

/** Answer of GET /seller/balance: what the ledger says of a seller, for its owner only. All sums in whole đồng, since the beginning. */
export const sellerBalanceSchema = z
  .object({
    seller: sellerNameSchema,
    expected: dong.meta({
      description: "What shoppers still have to pay at the door; nobody has earned anything of it yet",
    }),
    payable: z.number().int().meta({ description: "Owed to the seller for goods; below 0 the seller owes it" }),
    delivery: z
      .number()
      .int()
      .meta({ description: "Paid for delivery, owed to whoever delivers; below 0 it was paid out and then refunded" }),
    commission: dong,
    paidOut: dong,
    tax: z.object({
      vat: dong.meta({ description: "Value added tax that was withheld" }),
      pit: dong.meta({ description: "Personal income tax that was withheld" }),
      withheld: z.boolean().meta({ description: "Whether tax is withheld from what is sold today" }),
      adviser: z
        .object({ vi: z.string(), en: z.string() })
        .meta({ description: "What must stand beside these sums: a tax adviser has to confirm them" }),
    }),
  })
  .meta({ id: "SellerBalance" });
export type SellerBalance = z.infer<typeof sellerBalanceSchema>;

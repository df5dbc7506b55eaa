import { z } from "zod";
import { bothLanguagesSchema, line } from "../text.js";
import { sellerNameSchema } from "./account.js";

/** What can happen to the money of a seller. */
export const LEDGER_KINDS = [
  "placed",
  "collected",
  "cancelled",
  "refused",
  "refunded",
  "refund_paid",
  "paid_out",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Query of GET /seller/ledger. */
export const sellerLedgerQuerySchema = z
  .strictObject({
    seller: line(200)
      .optional()
      .meta({ description: "Handle of one of the member's sellers; the oldest membership when left out" }),
    before: line(200).optional().meta({ description: "The `next` of the page before" }),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .meta({ id: "SellerLedgerQuery" });

const change = (description: string) => z.number().int().meta({ description });

const ledgerLineSchema = bothLanguagesSchema.extend({
  id: z.string(),
  kind: z.enum(LEDGER_KINDS),
  order: z.number().int().nullable().meta({ description: "Code of the order; null for a payout" }),
  expected: change("What shoppers still have to pay"),
  payable: change("What the market owes the seller for goods"),
  delivery: change("What was paid for delivery and is owed to whoever delivers"),
  commission: change("What the market earns"),
  vat: change("Value added tax withheld"),
  pit: change("Personal income tax withheld"),
  paidOut: change("What was sent to the seller"),
  withheld: bothLanguagesSchema.nullable().meta({ description: "By which rates tax was withheld, and why by these" }),
});

/** Answer of GET /seller/ledger: every entry of a seller by day, newest first, for its owner only. Changes in whole đồng. */
export const sellerLedgerSchema = z
  .object({
    seller: sellerNameSchema,
    days: z.array(z.object({ day: z.iso.date(), lines: z.array(ledgerLineSchema) })),
    next: z.string().nullable().meta({ description: "`before` of the next page; null on the last" }),
  })
  .meta({ id: "SellerLedger" });
export type SellerLedger = z.infer<typeof sellerLedgerSchema>;

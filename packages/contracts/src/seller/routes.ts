import type { z } from "zod";
import { orderMoveSchema } from "../orders/state.js";
import { noQuerySchema } from "../register/query.js";
import { sellerMeSchema } from "./account.js";
import { sellerBalanceQuerySchema, sellerBalanceSchema } from "./balance.js";
import { sellerOrderPageSchema, sellerOrderQuerySchema, sellerOrdersQuerySchema, sellerOrdersSchema } from "./order.js";
import { sellerLedgerQuerySchema, sellerLedgerSchema } from "./statement.js";

/** An address that only a signed-in member of a seller may ask. */
export interface SellerRoute {
  readonly method: "GET" | "POST";
  /** As OpenAPI writes it: `/seller/orders/{code}`. */
  readonly path: string;
  readonly query: z.ZodObject;
  /** What is sent, where something is. */
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

/** Every address under /seller; a test walks this list with every kind of account. */
export const SELLER_ROUTES: readonly SellerRoute[] = [
  { method: "GET", path: "/seller/me", query: noQuerySchema, answer: sellerMeSchema },
  { method: "GET", path: "/seller/orders", query: sellerOrdersQuerySchema, answer: sellerOrdersSchema },
  { method: "GET", path: "/seller/orders/{code}", query: sellerOrderQuerySchema, answer: sellerOrderPageSchema },
  {
    method: "POST",
    path: "/seller/orders/{code}/moves",
    query: sellerOrderQuerySchema,
    body: orderMoveSchema,
    answer: sellerOrderPageSchema,
  },
  { method: "GET", path: "/seller/balance", query: sellerBalanceQuerySchema, answer: sellerBalanceSchema },
  { method: "GET", path: "/seller/ledger", query: sellerLedgerQuerySchema, answer: sellerLedgerSchema },
];

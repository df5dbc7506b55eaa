import type { z } from "zod";
import { noQuerySchema } from "../register/query.js";
import { sellerMeSchema } from "./account.js";
import { sellerBalanceQuerySchema, sellerBalanceSchema } from "./balance.js";
import { sellerOrdersQuerySchema, sellerOrdersSchema } from "./order.js";

/** An address that only a signed-in member of a seller may ask. */
export interface SellerRoute {
  readonly method: "GET";
  readonly path: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
}

/** Every address under /seller; a test walks this list with every kind of account. */
export const SELLER_ROUTES: readonly SellerRoute[] = [
  { method: "GET", path: "/seller/me", query: noQuerySchema, answer: sellerMeSchema },
  { method: "GET", path: "/seller/orders", query: sellerOrdersQuerySchema, answer: sellerOrdersSchema },
  { method: "GET", path: "/seller/balance", query: sellerBalanceQuerySchema, answer: sellerBalanceSchema },
];

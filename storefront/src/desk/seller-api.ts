import {
  type OrderMoveBody,
  type SellerBalance,
  type SellerLedger,
  type SellerMe,
  type SellerOrderPage,
  type SellerOrders,
  sellerBalanceSchema,
  sellerLedgerSchema,
  sellerMeSchema,
  sellerOrderPageSchema,
  sellerOrdersSchema,
  sellerTokenSchema,
} from "@cho-ocop/contracts";
import { type Answer, asking } from "../api/ask.js";

/** What a member's session may ask for. */
export interface SellerApi {
  /** A token for who knows the password. `visitor`: whose tries are counted. */
  signIn(email: string, password: string, visitor: string | undefined): Promise<Answer<string>>;
  me(token: string): Promise<Answer<SellerMe>>;
  orders(token: string, query: URLSearchParams): Promise<Answer<SellerOrders>>;
  order(token: string, code: number, query: URLSearchParams): Promise<Answer<SellerOrderPage>>;
  /** Moves an order; sent again with the same key it is done once and answered alike. */
  move(
    token: string,
    code: number,
    query: URLSearchParams,
    move: OrderMoveBody,
    key: string,
  ): Promise<Answer<SellerOrderPage>>;
  balance(token: string, query: URLSearchParams): Promise<Answer<SellerBalance>>;
  ledger(token: string, query: URLSearchParams): Promise<Answer<SellerLedger>>;
}

/** The typed client of the seller routes at `backendUrl`. */
export function createSellerApi(backendUrl: string): SellerApi {
  const ask = asking(backendUrl);
  const as = (token: string, more: Record<string, string> = {}) => ({
    headers: { authorization: `Bearer ${token}`, ...more },
  });
  const readOrder = (body: unknown): SellerOrderPage => sellerOrderPageSchema.parse(body);
  return {
    signIn: (email, password, visitor) =>
      ask("/auth/seller/emailpass", (body) => sellerTokenSchema.parse(body).token, {
        method: "POST",
        body: { email, password },
        headers: visitor === undefined ? {} : { "x-forwarded-for": visitor },
      }),
    me: (token) => ask("/seller/me", (body) => sellerMeSchema.parse(body), as(token)),
    orders: (token, query) => ask(`/seller/orders?${query}`, (body) => sellerOrdersSchema.parse(body), as(token)),
    order: (token, code, query) => ask(`/seller/orders/${code}?${query}`, readOrder, as(token)),
    move: (token, code, query, move, key) =>
      ask(`/seller/orders/${code}/moves?${query}`, readOrder, {
        ...as(token, { "idempotency-key": key }),
        method: "POST",
        body: move,
      }),
    balance: (token, query) => ask(`/seller/balance?${query}`, (body) => sellerBalanceSchema.parse(body), as(token)),
    ledger: (token, query) => ask(`/seller/ledger?${query}`, (body) => sellerLedgerSchema.parse(body), as(token)),
  };
}

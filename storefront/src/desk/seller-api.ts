import {
  type SellerMe,
  type SellerOrders,
  sellerMeSchema,
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
}

/** The typed client of the seller routes at `backendUrl`. */
export function createSellerApi(backendUrl: string): SellerApi {
  const ask = asking(backendUrl);
  const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  return {
    signIn: (email, password, visitor) =>
      ask("/auth/seller/emailpass", (body) => sellerTokenSchema.parse(body).token, {
        method: "POST",
        body: { email, password },
        headers: visitor === undefined ? {} : { "x-forwarded-for": visitor },
      }),
    me: (token) => ask("/seller/me", (body) => sellerMeSchema.parse(body), as(token)),
    orders: (token, query) => ask(`/seller/orders?${query}`, (body) => sellerOrdersSchema.parse(body), as(token)),
  };
}

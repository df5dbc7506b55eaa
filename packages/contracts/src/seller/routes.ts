import { bothLanguages } from "../openapi/languages.js";
import type { Route } from "../openapi/route.js";
import { orderMoveSchema } from "../orders/state.js";
import { noQuerySchema } from "../register/query.js";
import { SELLER_ROLES, sellerMeSchema } from "./account.js";
import { sellerBalanceQuerySchema, sellerBalanceSchema } from "./balance.js";
import { JOINING_SELLER_ROUTES } from "./joining-routes.js";
import { LISTING_ROUTES } from "./listing-routes.js";
import { sellerOrderPageSchema, sellerOrderQuerySchema, sellerOrdersQuerySchema, sellerOrdersSchema } from "./order.js";
import { sellerLedgerQuerySchema, sellerLedgerSchema } from "./statement.js";

const everyone = { of: "seller", roles: SELLER_ROLES } as const;
const oneOrder = {
  tag: "seller",
  door: everyone,
  query: sellerOrderQuerySchema,
  answer: sellerOrderPageSchema,
  status: 200,
} as const;
const owner = { of: "seller", roles: ["owner"] } as const;

/** Every address under /seller: only a signed-in member of a seller may ask it. A test walks this list with every kind of account. */
export const SELLER_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/seller/me",
    id: "getSellerMe",
    tag: "seller",
    summary: bothLanguages("Tôi là ai, thuộc gian hàng nào", "Who is signed in, and the sellers of that person"),
    door: everyone,
    query: noQuerySchema,
    answer: sellerMeSchema,
    status: 200,
  },
  {
    method: "GET",
    path: "/seller/orders",
    id: "listSellerOrders",
    tag: "seller",
    summary: bothLanguages("Đơn hàng của gian hàng, mới nhất trước", "The orders of a seller, newest first"),
    door: everyone,
    query: sellerOrdersQuerySchema,
    answer: sellerOrdersSchema,
    status: 200,
  },
  {
    ...oneOrder,
    method: "GET",
    path: "/seller/orders/{code}",
    id: "getSellerOrder",
    summary: bothLanguages("Một đơn hàng và những gì đã diễn ra", "One order, and what happened to it"),
  },
  {
    ...oneOrder,
    method: "POST",
    path: "/seller/orders/{code}/moves",
    id: "moveSellerOrder",
    summary: bothLanguages(
      "Đưa đơn sang bước tiếp theo; mỗi vai trò được làm những bước của mình",
      "Move an order on; each role may make its own moves",
    ),
    body: orderMoveSchema,
  },
  {
    method: "GET",
    path: "/seller/balance",
    id: "getSellerBalance",
    tag: "seller",
    summary: bothLanguages("Số dư theo sổ cái", "What the ledger says of a seller"),
    door: owner,
    query: sellerBalanceQuerySchema,
    answer: sellerBalanceSchema,
    status: 200,
  },
  {
    method: "GET",
    path: "/seller/ledger",
    id: "getSellerLedger",
    tag: "seller",
    summary: bothLanguages("Từng dòng sổ cái theo ngày", "Every entry of the ledger of a seller, by day"),
    door: owner,
    query: sellerLedgerQuerySchema,
    answer: sellerLedgerSchema,
    status: 200,
  },
  ...LISTING_ROUTES,
  ...JOINING_SELLER_ROUTES,
];

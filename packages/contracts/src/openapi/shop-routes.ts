import { z } from "zod";
import { basketPiecesSchema, basketThingSchema, openBasketSchema } from "../checkout/basket.js";
import { cartSchema } from "../checkout/cart.js";
import {
  cartOfferQuerySchema,
  cartOfferSchema,
  checkedOutSchema,
  checkoutSchema,
  completeCartSchema,
  completedCartSchema,
  purchaseSchema,
} from "../checkout/purchase.js";
import { complaintFormSchema, orderComplaintsSchema } from "../complaints/index.js";
import { orderLinkSchema, orderLookupSchema } from "../order-lookup.js";
import { cancelOrderSchema, returnOrderSchema } from "../orders/state.js";
import { JOINING_SHOP_ROUTES } from "../seller/joining-routes.js";
import { bothLanguages } from "./languages.js";
import type { Route } from "./route.js";

const shop = { of: "shop" } as const;
const basket = { tag: "basket", door: shop, answer: cartSchema, status: 200 } as const;
const checkout = { tag: "checkout", door: shop, status: 200 } as const;
const order = { tag: "orders", status: 200 } as const;
/** Below an order that its shopper may read. */
const linked = {
  door: { of: "order" },
  query: z.object({
    expires: z.string().optional().meta({ description: "Of the signed link" }),
    signature: z.string().optional().meta({ description: "Of the signed link" }),
  }),
  answer: purchaseSchema,
} as const;

/** Every address of ours under /store. Medusa has more there, which it describes itself. */
export const SHOP_ROUTES: readonly Route[] = [
  {
    ...basket,
    method: "POST",
    path: "/store/baskets",
    id: "openBasket",
    summary: bothLanguages("Mở giỏ mới với món đầu tiên", "A new cart with its first thing in it"),
    body: openBasketSchema,
  },
  {
    ...basket,
    method: "GET",
    path: "/store/baskets/{id}",
    id: "getBasket",
    summary: bothLanguages("Giỏ hàng; biết mã là xem được", "A cart; whoever knows its id may see it"),
  },
  {
    ...basket,
    method: "POST",
    path: "/store/baskets/{id}/lines",
    id: "addToBasket",
    summary: bothLanguages("Thêm một món vào giỏ", "Put a thing into a cart"),
    body: basketThingSchema,
  },
  {
    ...basket,
    method: "POST",
    path: "/store/baskets/{id}/lines/{line}",
    id: "setPieces",
    summary: bothLanguages("Đổi số lượng của một dòng", "Set how many pieces a line has"),
    body: basketPiecesSchema,
  },
  {
    ...basket,
    method: "DELETE",
    path: "/store/baskets/{id}/lines/{line}",
    id: "removeLine",
    summary: bothLanguages("Bỏ một dòng khỏi giỏ", "Take a line out of a cart"),
  },
  {
    ...checkout,
    method: "GET",
    path: "/store/carts/{id}/offer",
    id: "getOffer",
    summary: bothLanguages("Giỏ này lúc này giá bao nhiêu", "What a cart would be ordered at now"),
    query: cartOfferQuerySchema,
    answer: cartOfferSchema,
  },
  {
    ...checkout,
    method: "POST",
    path: "/store/carts/{id}/checkout",
    id: "checkOut",
    summary: bothLanguages(
      "Đặt cả giỏ trong một lần gọi, trả tiền khi nhận hàng",
      "Order a cart in one call, paid for in cash at the door",
    ),
    body: checkoutSchema,
    answer: checkedOutSchema,
  },
  {
    ...checkout,
    method: "POST",
    path: "/store/carts/{id}/complete",
    id: "completeCart",
    summary: bothLanguages("Đặt giỏ theo cách của Medusa", "Order a cart as Medusa's own clients do"),
    body: completeCartSchema,
    answer: completedCartSchema,
  },
  {
    ...order,
    method: "POST",
    path: "/store/orders/lookup",
    id: "lookUpOrder",
    summary: bothLanguages(
      "Tìm đơn bằng mã và bốn số cuối điện thoại",
      "Find an order by its code and the last four digits of the phone",
    ),
    door: shop,
    body: orderLookupSchema,
    answer: orderLinkSchema,
  },
  {
    ...order,
    method: "GET",
    path: "/store/orders/{id}/purchase",
    id: "getPurchase",
    summary: bothLanguages("Mọi đơn của cùng một lần mua", "All orders of the purchase to which an order belongs"),
    ...linked,
  },
  {
    ...order,
    ...linked,
    method: "POST",
    path: "/store/orders/{id}/cancel",
    id: "cancelOrder",
    summary: bothLanguages("Huỷ đơn trước khi đóng gói", "Cancel an order before it is packed"),
    body: cancelOrderSchema,
  },
  {
    ...order,
    ...linked,
    method: "POST",
    path: "/store/orders/{id}/return",
    id: "returnOrder",
    summary: bothLanguages("Xin trả hàng đã nhận", "Ask to return what was delivered"),
    body: returnOrderSchema,
  },
  {
    ...order,
    ...linked,
    method: "GET",
    path: "/store/orders/{id}/complaints",
    id: "listComplaints",
    summary: bothLanguages("Khiếu nại về một lần mua", "What was complained about a purchase"),
    answer: orderComplaintsSchema,
  },
  {
    ...order,
    ...linked,
    method: "POST",
    path: "/store/orders/{id}/complaints",
    id: "complain",
    summary: bothLanguages("Khiếu nại, hoặc viết thêm", "Complain, or add to what is open"),
    body: complaintFormSchema,
    answer: orderComplaintsSchema,
  },
  ...JOINING_SHOP_ROUTES,
];

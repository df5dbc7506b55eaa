import { type Refusal, refuse } from "@cho-ocop/kernel";
import type { CartSnapshot } from "./cart.js";
import { CASH_ON_DELIVERY } from "./payment-rows.js";

/** What is said of a cart that is not there. */
export const NO_SUCH_CART = refuse("not_found", 404, "Không có giỏ hàng này", "There is no such cart");
/** What is said when others were faster again and again. */
export const BUSY = refuse(
  "try_again",
  503,
  "Hệ thống đang bận, xin thử lại sau giây lát",
  "Busy just now, please try again in a moment",
);
const EMPTY = refuse("cart_empty", 400, "Giỏ hàng đang trống", "The cart is empty");
const NO_DELIVERY = refuse("delivery_missing", 400, "Chưa chọn cách giao hàng", "No way of delivery has been chosen");
const NO_PAYMENT = refuse("payment_missing", 400, "Chưa chọn cách thanh toán", "No way of payment has been chosen");
const OTHER_PAYMENT = refuse(
  "payment_not_supported",
  422,
  "Cách thanh toán này chưa dùng được ở chợ",
  "This way of payment is not available in the market yet",
);
const OTHER_CURRENCY = refuse("currency_not_supported", 422, "Chợ chỉ bán bằng đồng", "The market sells in đồng only");
const CREDIT = refuse("credit_not_supported", 422, "Chợ không nhận tín dụng", "The market takes no store credit");
/** What is said to whoever wants a part of a piece. */
export const NOT_WHOLE = refuse("quantity_not_whole", 422, "Chỉ bán số lượng nguyên", "Only whole pieces are sold");

/** Why a cart cannot become an order, whoever is faster; undefined when it can. */
export function cannotBeOrdered(cart: CartSnapshot): Refusal | undefined {
  if (cart.lines.length === 0) return EMPTY;
  if (cart.currency !== "vnd") return OTHER_CURRENCY;
  if (cart.hasCredit) return CREDIT;
  if (cart.lines.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) return NOT_WHOLE;
  if (cart.shipping.length === 0 && cart.lines.some(({ needsShipping }) => needsShipping)) return NO_DELIVERY;
  if (cart.payment?.provider == null) return NO_PAYMENT;
  if (cart.payment.provider !== CASH_ON_DELIVERY) return OTHER_PAYMENT;
  return undefined;
}

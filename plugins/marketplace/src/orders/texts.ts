import type { NamedState, OrderMove, OrderState } from "@cho-ocop/contracts";

/** A text in both languages of the house. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** What people call the states of an order: short, for a list and a button's refusal. */
export const STATE_TEXTS: Readonly<Record<OrderState, BothLanguages>> = {
  placed: { vi: "Chờ xác nhận", en: "Waiting for the seller" },
  accepted: { vi: "Đang chuẩn bị", en: "Being prepared" },
  packed: { vi: "Đã đóng gói", en: "Packed" },
  handed_over: { vi: "Đang giao", en: "On its way" },
  delivered: { vi: "Đã giao", en: "Delivered" },
  rejected: { vi: "Gian hàng từ chối", en: "Rejected by the seller" },
  cancelled: { vi: "Đã huỷ", en: "Cancelled" },
  refused: { vi: "Không giao được", en: "Not delivered" },
  restocked: { vi: "Không giao được, hàng đã về kho", en: "Not delivered, back in stock" },
  written_off: { vi: "Không giao được, hàng không bán lại được", en: "Not delivered, goods written off" },
  return_requested: { vi: "Người mua xin trả hàng", en: "Return requested" },
  return_accepted: { vi: "Đồng ý cho trả hàng", en: "Return accepted" },
  return_rejected: { vi: "Không đồng ý cho trả hàng", en: "Return not accepted" },
  returned: { vi: "Hàng đã trả về", en: "Goods came back" },
  refund_due: { vi: "Chờ hoàn tiền", en: "Refund on its way" },
  refunded: { vi: "Đã hoàn tiền", en: "Refunded" },
};

/** What people call the moves: the words of a button. */
export const MOVE_TEXTS: Readonly<Record<OrderMove, BothLanguages>> = {
  accept: { vi: "Nhận đơn", en: "Accept" },
  reject: { vi: "Từ chối đơn", en: "Reject" },
  cancel: { vi: "Huỷ đơn", en: "Cancel" },
  pack: { vi: "Đã đóng gói", en: "Packed" },
  hand_over: { vi: "Đã giao cho người chuyển", en: "Handed over for delivery" },
  deliver: { vi: "Đã giao, đã thu tiền", en: "Delivered and paid" },
  fail: { vi: "Không giao được", en: "Could not be delivered" },
  restock: { vi: "Hàng về, nhập lại kho", en: "Came back, put into stock" },
  write_off: { vi: "Hàng không bán lại được", en: "Write the goods off" },
  collect: { vi: "Chợ đã nhận tiền", en: "The market has the money" },
  request_return: { vi: "Xin trả hàng", en: "Ask to return it" },
  accept_return: { vi: "Đồng ý cho trả", en: "Accept the return" },
  reject_return: { vi: "Không đồng ý cho trả", en: "Do not accept the return" },
  receive: { vi: "Hàng trả đã về, nhập lại kho", en: "Return received, put into stock" },
  receive_damaged: { vi: "Hàng trả đã về, không bán lại được", en: "Return received, cannot be sold again" },
  promise_refund: { vi: "Hoàn tiền", en: "Refund" },
  pay_refund: { vi: "Đã chuyển tiền hoàn", en: "Refund has been paid" },
};

/** A state as it goes out. */
export const namedState = (code: OrderState): NamedState => ({ code, ...STATE_TEXTS[code] });

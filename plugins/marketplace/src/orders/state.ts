import type { SellerOrder, SellerOrderStatus, SellerPaymentState } from "@cho-ocop/contracts";

/** Which of Medusa's own statuses of an order a seller's word means. */
export const MEDUSA_STATUSES: Readonly<Record<SellerOrderStatus, readonly string[]>> = {
  open: ["pending", "requires_action"],
  completed: ["completed", "archived"],
  cancelled: ["canceled"],
};

/** A seller's word for Medusa's status of an order; open for one that Medusa may yet invent: nobody overlooks an open order. */
export function statusOf(medusa: string): SellerOrderStatus {
  if (MEDUSA_STATUSES.cancelled.includes(medusa)) return "cancelled";
  return MEDUSA_STATUSES.completed.includes(medusa) ? "completed" : "open";
}

/** Medusa's record of the payment of an order; amounts in đồng. */
export interface StoredPayment {
  readonly provider: string | null;
  readonly status: string;
  readonly amount: number;
  readonly captured: number;
  readonly refunded: number;
}

/** The payment provider that stands for cash on delivery: Medusa's own, which takes no money itself. */
const CASH_ON_DELIVERY = "pp_system_default";

function stateOf({ status, amount, captured, refunded }: StoredPayment): SellerPaymentState {
  if (refunded > 0 && refunded >= captured) return "refunded";
  if (status === "canceled") return "cancelled";
  return captured > 0 && captured >= amount ? "paid" : "due";
}

/** How an order is paid and what is still owed. Where Medusa has no record the money is due: nobody hands over goods as paid by mistake. */
export function paymentOf(stored: StoredPayment | null): SellerOrder["payment"] {
  if (stored === null) return { way: "other", state: "due" };
  return { way: stored.provider === CASH_ON_DELIVERY ? "cash_on_delivery" : "other", state: stateOf(stored) };
}

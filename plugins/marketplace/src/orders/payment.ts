import type { SellerOrder, SellerPaymentState } from "@cho-ocop/contracts";

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

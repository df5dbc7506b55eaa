import { generateEntityId } from "@medusajs/framework/utils";
import { counted } from "./amount.js";
import type { CartSnapshot } from "./cart.js";
import type { NewRows, Written } from "./rows.js";

/** The payment provider of cash on delivery: Medusa's own, which takes no money itself and so authorises at once. */
export const CASH_ON_DELIVERY = "pp_system_default";

const MONEY = ["id", "currency_code", "amount", "raw_amount"];

/** The tables in which Medusa keeps payments, with the columns that it writes when its system provider authorises. */
export const PAYMENT_TABLES = {
  payment_collection: {
    columns: [...MONEY, "status"].concat(
      ["authorized", "captured", "refunded"].flatMap((what) => [`${what}_amount`, `raw_${what}_amount`]),
    ),
    merge: true,
  },
  payment_session: {
    columns: [...MONEY, "provider_id", "data", "status", "authorized_at", "payment_collection_id"],
    merge: true,
  },
  payment: { columns: [...MONEY, "provider_id", "data", "payment_collection_id", "payment_session_id"] },
} satisfies Record<string, Written>;

/**
 * The payments of a purchase: each order has its own, since each parcel is paid for at its own door. The first takes over what the
 * shopper's cart had prepared.
 */
export function paymentRows(
  { currency, payment: prepared }: CartSnapshot,
  totals: readonly number[],
): NewRows<keyof typeof PAYMENT_TABLES> {
  const payments = totals.map((total, index) => {
    const money = { currency_code: currency, ...counted("amount", total) };
    const own = index === 0 ? prepared : null;
    const collection = own?.collectionId ?? generateEntityId(undefined, "pay_col");
    const session = own?.sessionId ?? generateEntityId(undefined, "payses");
    const by = { provider_id: CASH_ON_DELIVERY, data: {}, payment_collection_id: collection };
    return { total, money, collection, session, by };
  });
  return {
    payment_collection: payments.map(({ collection, money, total }) => ({
      ...{ id: collection, ...money, status: "authorized" },
      ...counted("authorized_amount", total),
      ...counted("captured_amount", 0),
      ...counted("refunded_amount", 0),
    })),
    // `now` is the time of the transaction to PostgreSQL.
    payment_session: payments.map(({ session, money, by }) => ({
      ...{ id: session, ...money, ...by, status: "authorized", authorized_at: "now" },
    })),
    payment: payments.map(({ session, money, by }) => ({
      ...{ id: generateEntityId(undefined, "pay"), ...money, ...by, payment_session_id: session },
    })),
  };
}

import type { Transaction } from "@cho-ocop/kernel";
import type { IOrderModuleService, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { tellAfterCommit } from "../checkout/events.js";
import { deliverFulfilments, packFulfilments, shipFulfilments, unpackFulfilments } from "./fulfilment.js";
import type { Edge } from "./moves.js";

/** What Medusa keeps of the payment of an order. */
interface KeptPayment {
  readonly payment: string;
  readonly collection: string;
  readonly currency: string;
  readonly amount: string;
}

async function paymentsOf(tx: Transaction, orderId: string): Promise<KeptPayment> {
  const [found] = await tx.raw<KeptPayment>(
    `select p.id as payment, p.payment_collection_id as collection, p.currency_code as currency, round(p.amount)::text as amount
     from order_payment_collection x
     join payment p on p.payment_collection_id = x.payment_collection_id and p.deleted_at is null
     where x.order_id = ? and x.deleted_at is null order by p.created_at desc limit 1`,
    [orderId],
  );
  if (found === undefined) throw new Error("An order of a purchase has no payment");
  return found;
}

/** What moved, for whom Medusa's records are kept true. */
export interface Told {
  readonly orderId: string;
  /** Of a refund that leaves the market, in whole đồng. */
  readonly amount: bigint;
  /** Who did it, as Medusa's records name people; null for a shopper. */
  readonly actor: string | null;
}

/** Keeps Medusa's own records of an order true: Admin shows the same as the desk. */
export async function tellMedusa(
  tx: Transaction,
  container: MedusaContainer,
  medusa: Edge["medusa"],
  { orderId, amount, actor }: Told,
): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  /** Money that came (+) or went (-), as the order's own sums count it. */
  const counted = (reference: "capture" | "refund", id: string | undefined, sum: bigint, currency: string) =>
    tx.within(orders, (context) =>
      orders.addOrderTransactions(
        {
          order_id: orderId,
          amount: Number(sum),
          currency_code: currency,
          reference,
          ...(id === undefined ? {} : { reference_id: id }),
        },
        context,
      ),
    );
  switch (medusa) {
    case null:
      return;
    case "pack":
      return packFulfilments(tx, orderId);
    case "ship":
      return shipFulfilments(tx, orderId);
    case "deliver":
      await deliverFulfilments(tx, orderId);
      await tx.within(orders, (context) => orders.completeOrder(orderId, context));
      return tellAfterCommit(tx, container, [{ name: OrderWorkflowEvents.COMPLETED, data: { id: orderId } }]);
    case "call_off": {
      await unpackFulfilments(tx, orderId);
      const { payment, collection } = await paymentsOf(tx, orderId);
      await tx.within(orders, (context) => orders.cancel(orderId, context));
      await tx.within(payments, async (context) => {
        await payments.cancelPayment(payment, context);
        await payments.updatePaymentCollections(collection, { status: "canceled" }, context);
      });
      return tellAfterCommit(tx, container, [{ name: OrderWorkflowEvents.CANCELED, data: { id: orderId } }]);
    }
    case "capture": {
      const { payment, currency, amount: whole } = await paymentsOf(tx, orderId);
      const captured = await tx.within(payments, (context) =>
        payments.capturePayment({ payment_id: payment, ...by("captured_by", actor) }, context),
      );
      await counted("capture", captured.captures?.[0]?.id, BigInt(whole), currency);
      return;
    }
    case "refund": {
      const { payment, currency } = await paymentsOf(tx, orderId);
      const refunded = await tx.within(payments, (context) =>
        payments.refundPayment({ payment_id: payment, amount: Number(amount), ...by("created_by", actor) }, context),
      );
      await counted("refund", refunded.refunds?.at(-1)?.id, -amount, currency);
      return;
    }
  }
}

const by = (column: "captured_by" | "created_by", actor: string | null) => (actor === null ? {} : { [column]: actor });

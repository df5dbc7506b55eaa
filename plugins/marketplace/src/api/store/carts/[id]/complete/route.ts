import { completeCartSchema } from "@cho-ocop/contracts";
import { clock, idempotentWork, RefusalError, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderAnswer } from "../../../../../checkout/answer.js";
import { completeCart } from "../../../../../checkout/complete.js";
import { databaseOf } from "../../../../../http/signed-in.js";

/** The order that Medusa's own completion answers; whoever asks for other fields gets what Medusa's query gives. */
async function answerOf(request: MedusaRequest, orderId: string): Promise<unknown> {
  const byDefault = request.query.fields === undefined ? await orderAnswer(databaseOf(request), orderId) : undefined;
  if (byDefault !== undefined) return byDefault;
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { fields } = request.queryConfig;
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } });
  return data[0];
}

/** Medusa's own address and answer; what happens under it is one transaction of ours. */
export const POST = async (request: MedusaRequest, response: MedusaResponse) => {
  const { shown } = readInput(completeCartSchema, request.body ?? {});
  const placed = await completeCart(request.scope, {
    cartId: request.params.id ?? "",
    shown,
    day: clock.today(),
    now: new Date(),
    work: idempotentWork(request),
  });
  if (!placed.ok) throw new RefusalError(placed);
  const order = await answerOf(request, placed.orderIds[0] ?? "");
  response.json({ type: "order", order, order_group: placed.group });
};

import { completeCartSchema } from "@cho-ocop/contracts";
import { clock, idempotentWork, RefusalError, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { completeCart } from "../../../../../checkout/complete.js";

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
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: request.queryConfig.fields,
    filters: { id: placed.orderIds[0] ?? "" },
  });
  response.json({ type: "order", order: data[0], order_group: placed.group });
};

import { type SellerOrderPage, sellerOrderQuerySchema } from "@cho-ocop/contracts";
import { RefusalError, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { type FoundOrder, findOrder, historyOf } from "../orders/list.js";
import { NO_SUCH_ORDER } from "../orders/move-order.js";
import type { MemberSeller } from "../sellers/member.js";
import { databaseOf, sellerOf } from "./signed-in.js";

/** The order of its address, which is the seller's own; throws `order_not_found` for any other, as for none. */
export async function ownOrderOf(
  request: AuthenticatedMedusaRequest,
): Promise<FoundOrder & { readonly seller: MemberSeller }> {
  const query = readInput(sellerOrderQuerySchema, request.query);
  const seller = await sellerOf(request, query.seller);
  const code = request.params.code ?? "";
  const found = /^\d{1,9}$/.test(code)
    ? await findOrder(databaseOf(request), { producerId: seller.producerId, code: Number(code) }, seller.role)
    : undefined;
  if (found === undefined) throw new RefusalError(NO_SUCH_ORDER);
  return { ...found, seller };
}

/** What is told of an order to its seller. */
export async function sellerOrderPage(request: AuthenticatedMedusaRequest): Promise<SellerOrderPage> {
  const { id, order, seller } = await ownOrderOf(request);
  const { handle, name, demonstration } = seller;
  return { seller: { handle, name, demonstration }, order, history: await historyOf(databaseOf(request), id) };
}

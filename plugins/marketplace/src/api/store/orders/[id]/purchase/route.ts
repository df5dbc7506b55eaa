import type { Purchase } from "@cho-ocop/contracts";
import { RefusalError, refuse } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../../http/signed-in.js";
import { purchaseOf } from "../../../../../orders/purchase.js";

const NOT_FOUND = refuse("order_not_found", 404, "Không tìm thấy đơn hàng", "No such order");

/** Who may read it is decided where every address below an order is guarded. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<Purchase>) => {
  const purchase = await purchaseOf(databaseOf(request), request.params.id ?? "");
  if (purchase === undefined) throw new RefusalError(NOT_FOUND);
  response.setHeader("Cache-Control", "no-store");
  response.json(purchase);
};

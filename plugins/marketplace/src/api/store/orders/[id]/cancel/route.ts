import { cancelOrderSchema, type Purchase } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveAsShopper } from "../../../../../http/shopper-order.js";

export const POST = (request: MedusaRequest, response: MedusaResponse<Purchase>) =>
  moveAsShopper(request, response, { move: "cancel", ...readInput(cancelOrderSchema, request.body ?? {}) });

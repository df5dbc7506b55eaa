import type { Purchase } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPurchase } from "../../../../../http/shopper-order.js";

export const GET = (request: MedusaRequest, response: MedusaResponse<Purchase>) => sendPurchase(request, response);

import type { AdminOrderPage } from "@cho-ocop/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendOrder } from "../../../../../http/admin-order.js";

export const GET = (request: MedusaRequest, response: MedusaResponse<AdminOrderPage>) => sendOrder(request, response);

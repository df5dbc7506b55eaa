import type { SellerOrderPage } from "@cho-ocop/contracts";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerOrderPage } from "../../../../http/seller-order.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerOrderPage>) => {
  response.json(await sellerOrderPage(request));
};

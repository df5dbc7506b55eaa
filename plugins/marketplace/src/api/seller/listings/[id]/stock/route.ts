import { listingStockSchema, type SellerListing } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeOf, tellListing } from "../../../../../http/seller-listing.js";
import { setStock } from "../../../../../listings/change.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListing>) => {
  const change = await changeOf(request);
  await setStock(request.scope, change, readInput(listingStockSchema, request.body));
  response.json(await tellListing(request, change.sellerId, change.listingId));
};

import { listingVersionSchema, type SellerListing } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeOf, tellListing } from "../../../../../http/seller-listing.js";
import { hide } from "../../../../../listings/change.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListing>) => {
  const change = await changeOf(request);
  await hide(request.scope, change, readInput(listingVersionSchema, request.body).version);
  response.json(await tellListing(request, change.sellerId, change.listingId));
};

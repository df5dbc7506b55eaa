import { type SellerListing, saveListingSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedSeller } from "../../../../http/asked.js";
import { changeOf, tellListing } from "../../../../http/seller-listing.js";
import { saveDraft } from "../../../../listings/change.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListing>) => {
  const { id } = await askedSeller(request);
  response.json(await tellListing(request, id, request.params.id ?? ""));
};

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListing>) => {
  const change = await changeOf(request);
  await saveDraft(request.scope, change, readInput(saveListingSchema, request.body));
  response.json(await tellListing(request, change.sellerId, change.listingId));
};

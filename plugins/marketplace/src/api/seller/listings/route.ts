import { newListingSchema, type SellerListing, type SellerListings } from "@cho-ocop/contracts";
import { clock, idempotentWork, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedSeller } from "../../../http/asked.js";
import { changingSeller, tellListing } from "../../../http/seller-listing.js";
import { databaseOf } from "../../../http/signed-in.js";
import { beginListing } from "../../../listings/change.js";
import { sellerListings } from "../../../listings/read.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListings>) => {
  const { id, handle, name, demonstration } = await askedSeller(request);
  const listings = await sellerListings(databaseOf(request), id, clock.today());
  response.json({ seller: { handle, name, demonstration }, listings });
};

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerListing>) => {
  const { entry } = readInput(newListingSchema, request.body);
  const seller = await changingSeller(request);
  const id = await beginListing(request.scope, { seller, entry, work: idempotentWork(request) });
  response.status(201).json(await tellListing(request, seller.id, id));
};

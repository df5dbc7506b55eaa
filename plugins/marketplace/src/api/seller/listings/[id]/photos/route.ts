import { type ListingPhoto, newPhotoSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countPhoto } from "../../../../../http/counts.js";
import { changingSeller, tellListing } from "../../../../../http/seller-listing.js";
import { databaseOf } from "../../../../../http/signed-in.js";
import { keepPhoto } from "../../../../../photos/store.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<ListingPhoto>) => {
  const { id: seller } = await changingSeller(request);
  const { data } = readInput(newPhotoSchema, request.body);
  await countPhoto(request, seller);
  const { id } = await tellListing(request, seller, request.params.id ?? "");
  response.status(201).json(await keepPhoto(databaseOf(request), id, Buffer.from(data, "base64")));
};

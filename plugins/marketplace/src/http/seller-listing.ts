import { type SellerListing, sellerQuerySchema } from "@cho-ocop/contracts";
import { clock, idempotentWork, RefusalError, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SellerChange } from "../listings/change.js";
import { listingToTell, storedListing } from "../listings/read.js";
import { CLERKS_ONLY, NO_LISTING } from "../listings/refusals.js";
import type { MemberSeller } from "../sellers/member.js";
import { databaseOf, sellerOf } from "./signed-in.js";

/** The seller for which a request acts, by its query. */
export const askedSeller = (request: AuthenticatedMedusaRequest): Promise<MemberSeller> =>
  sellerOf(request, readInput(sellerQuerySchema, request.query).seller);

/** The same, for a request that changes listings: packers may not. */
export async function changingSeller(request: AuthenticatedMedusaRequest): Promise<MemberSeller> {
  const seller = await askedSeller(request);
  if (seller.role === "packer") throw new RefusalError(CLERKS_ONLY);
  return seller;
}

/** A listing of a seller, told as its members see it. */
export async function tellListing(
  request: AuthenticatedMedusaRequest,
  sellerId: string,
  id: string,
): Promise<SellerListing> {
  const listing = await storedListing(databaseOf(request), { id, sellerId, day: clock.today() });
  if (listing === undefined) throw new RefusalError(NO_LISTING);
  return listingToTell(listing);
}

/** What a request changes: the listing of its path, for its seller. */
export async function changeOf(request: AuthenticatedMedusaRequest): Promise<SellerChange> {
  const { id: sellerId } = await changingSeller(request);
  return {
    sellerId,
    listingId: request.params.id ?? "",
    actor: { type: "seller", id: request.auth_context.actor_id },
    day: clock.today(),
    work: idempotentWork(request),
  };
}

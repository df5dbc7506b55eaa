import type { SellerListing } from "@cho-ocop/contracts";
import { clock, idempotentWork, RefusalError } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { SellerChange } from "../listings/change.js";
import { listingToTell, storedListing } from "../listings/read.js";
import { CLERKS_ONLY, NO_LISTING } from "../listings/refusals.js";
import { type MemberSeller, refusedSelling } from "../sellers/member.js";
import { askedSeller } from "./asked.js";
import { databaseOf } from "./signed-in.js";

/** The seller whose listings a request changes: packers may not, and nobody while the seller is suspended. */
export async function changingSeller(request: AuthenticatedMedusaRequest): Promise<MemberSeller> {
  const seller = await askedSeller(request);
  const refused = seller.role === "packer" ? CLERKS_ONLY : refusedSelling(seller);
  if (refused !== undefined) throw new RefusalError(refused);
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

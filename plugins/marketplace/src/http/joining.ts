import type { OfficeApplication, OfficeSeller, SellerApplication, SellerMembers } from "@cho-ocop/contracts";
import { RefusalError } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { NO_APPLICATION, officeApplication, ownApplication } from "../sellers/joining/read.js";
import type { MemberSeller } from "../sellers/member.js";
import { sellerMembers } from "../sellers/members/read.js";
import { officeSeller } from "../sellers/office.js";
import { NO_SELLER } from "../sellers/suspension.js";
import { databaseOf, memberOf } from "./signed-in.js";

/** The application of the path, of the member who asks. Throws that there is none. */
export async function tellOwnApplication(request: AuthenticatedMedusaRequest): Promise<SellerApplication> {
  await memberOf(request);
  const { id = "" } = request.params;
  const application = await ownApplication(databaseOf(request), { id, memberId: request.auth_context.actor_id });
  if (application === undefined) throw new RefusalError(NO_APPLICATION);
  return application;
}

/** The application of the path, for an operator. Throws that there is none. */
export async function tellApplication(request: MedusaRequest): Promise<OfficeApplication> {
  const application = await officeApplication(databaseOf(request), request.params.id ?? "");
  if (application === undefined) throw new RefusalError(NO_APPLICATION);
  return application;
}

/** The seller of the path, for an operator. Throws that there is none. */
export async function tellSeller(request: MedusaRequest): Promise<OfficeSeller> {
  const seller = await officeSeller(databaseOf(request), request.params.id ?? "");
  if (seller === undefined) throw new RefusalError(NO_SELLER);
  return seller;
}

/** Who works for a seller, for its owner who asks. */
export const tellMembers = (request: AuthenticatedMedusaRequest, seller: MemberSeller): Promise<SellerMembers> =>
  sellerMembers(databaseOf(request), seller, { asking: request.auth_context.actor_id, now: new Date() });

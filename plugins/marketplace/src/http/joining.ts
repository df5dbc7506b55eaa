import type { OfficeApplication, OfficeSeller, SellerApplication, SellerMembers } from "@cho-ocop/contracts";
import { Attempts, type Limit, RefusalError, visitorOf } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { NO_APPLICATION, officeApplication, ownApplication } from "../sellers/joining/read.js";
import type { MemberSeller } from "../sellers/member.js";
import { sellerMembers } from "../sellers/members/read.js";
import { officeSeller } from "../sellers/office.js";
import { NO_SELLER } from "../sellers/suspension.js";
import { databaseOf, memberOf } from "./signed-in.js";

const DAY_SECONDS = 86_400;
const QUARTER_SECONDS = 900;
/** A visitor may be a whole village behind one address. */
const PER_VISITOR: Limit = { name: "joining_visitor", attempts: 30, seconds: QUARTER_SECONDS };
/** Applications and forgotten passwords: every one of them may send a mail. */
export const PER_EMAIL: Limit = { name: "joining_email", attempts: 5, seconds: DAY_SECONDS };
/** Tries to use a link: with each goes a password. */
export const PER_LINK: Limit = { name: "joining_link", attempts: 10, seconds: QUARTER_SECONDS };

/** A visitor fills the house with documents no faster than this. */
const UPLOADS: Limit = { name: "joining_upload", attempts: 100, seconds: DAY_SECONDS };

/** Counts a document that somebody sends. Throws that there were too many today. */
export async function countUpload(request: MedusaRequest): Promise<void> {
  const counted = await new Attempts(databaseOf(request), UPLOADS).count(visitorOf(request));
  if (!counted.ok) throw new RefusalError(counted);
}

/** Counts a request of somebody who is not signed in, by where it comes from and by what it names. Throws that there were too many. */
export async function countTry(request: MedusaRequest, limit: Limit, key: string): Promise<void> {
  const knex = databaseOf(request);
  const visitor = await new Attempts(knex, PER_VISITOR).count(visitorOf(request));
  const counted = visitor.ok ? await new Attempts(knex, limit).count(key) : visitor;
  if (!counted.ok) throw new RefusalError(counted);
}

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

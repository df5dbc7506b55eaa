import { RefusalError, refuse, sendRefusal } from "@cho-ocop/kernel";
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { chooseSeller, type Member, type MemberSeller, memberById, refusedOwner } from "../sellers/member.js";

/** The type of actor that members of sellers sign in as. */
export const SELLER_ACTOR = "seller";

const NOT_SIGNED_IN = refuse(
  "unauthorized",
  401,
  "Xin đăng nhập vào kênh bán hàng",
  "Please sign in to the seller's desk",
);

/** Stands before every address of sellers, after Medusa has read the token: nobody passes without the account of a member. */
export function signedIn(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const actor = (request as Partial<AuthenticatedMedusaRequest>).auth_context;
  // What is answered here is of one person: no cache may keep it.
  response.setHeader("Cache-Control", "no-store");
  if (actor?.actor_type === SELLER_ACTOR && actor.actor_id !== "") next();
  else sendRefusal(response, NOT_SIGNED_IN);
}

export const databaseOf = (request: MedusaRequest): Knex =>
  request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** When the token of a request was made, in seconds since 1970. Medusa has checked the token, but does not hand this on. */
function signedInAt(request: AuthenticatedMedusaRequest): number {
  const [, claims = ""] = (request.get("authorization") ?? "").split(".");
  const { iat } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as { iat?: unknown };
  return typeof iat === "number" ? iat : 0;
}

/**
 * The member who asks, as the database has it now: a token outlives neither the account nor its password. Throws the refusal of a missing
 * sign-in.
 */
export async function memberOf(request: AuthenticatedMedusaRequest): Promise<Member> {
  const member = await memberById(databaseOf(request), request.auth_context.actor_id);
  if (member === undefined || (member.sessionsFrom !== null && signedInAt(request) < member.sessionsFrom))
    throw new RefusalError(NOT_SIGNED_IN);
  return member;
}

/** The seller for which a request acts. Throws why there is none. */
export async function sellerOf(request: AuthenticatedMedusaRequest, handle: string | undefined): Promise<MemberSeller> {
  const seller = chooseSeller(await memberOf(request), handle);
  if ("ok" in seller) throw new RefusalError(seller);
  return seller;
}

/** The seller whose money or members a request asks about, for its owner. Throws why it is not told. */
export async function ownerOf(request: AuthenticatedMedusaRequest, handle: string | undefined): Promise<MemberSeller> {
  const seller = await sellerOf(request, handle);
  const refused = refusedOwner(seller);
  if (refused !== undefined) throw new RefusalError(refused);
  return seller;
}

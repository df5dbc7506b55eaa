/** @file How often people and sellers may do what costs the house much, or could tell them of others. */
import { Attempts, type Limit, RefusalError, visitorOf } from "@cho-ocop/kernel";
import type { MedusaRequest } from "@medusajs/framework/http";
import { databaseOf } from "./signed-in.js";

const DAY_SECONDS = 86_400;
const QUARTER_SECONDS = 900;
/** A visitor may be a whole village behind one address. */
const PER_VISITOR: Limit = { name: "joining_visitor", attempts: 30, seconds: QUARTER_SECONDS };
/** Applications and forgotten passwords: every one of them may send a mail. */
const PER_EMAIL: Limit = { name: "joining_email", attempts: 5, seconds: DAY_SECONDS };
/** Whoever applies and then signs in learns whether the address had an account: nobody goes through a list of addresses so. */
const APPLICATIONS: Limit = { name: "joining_application", attempts: 30, seconds: DAY_SECONDS };
/** Passwords that are tried with invitations, by the account: owners make as many invitations as they like. */
const PER_ACCOUNT: Limit = { name: "joining_link", attempts: 10, seconds: QUARTER_SECONDS };
/** A visitor fills the house with documents no faster than this. */
const UPLOADS: Limit = { name: "joining_upload", attempts: 100, seconds: DAY_SECONDS };
/** Every invitation may send a mail to somebody who asked for none. */
const INVITATIONS: Limit = { name: "seller_invitation", attempts: 50, seconds: DAY_SECONDS };
/** A photo takes a core for a second, also one that is refused then. */
const PHOTOS: Limit = { name: "seller_photo", attempts: 400, seconds: DAY_SECONDS };

async function count(request: MedusaRequest, limit: Limit, key: string): Promise<void> {
  const counted = await new Attempts(databaseOf(request), limit).count(key);
  if (!counted.ok) throw new RefusalError(counted);
}

/** Counts a request of somebody who is not signed in by where it comes from. Throws that there were too many. */
const countVisitor = (request: MedusaRequest): Promise<void> => count(request, PER_VISITOR, visitorOf(request));

/** Counts an application. Throws that there were too many today. */
export async function countApplication(request: MedusaRequest, email: string): Promise<void> {
  await countVisitor(request);
  await count(request, APPLICATIONS, visitorOf(request));
  await count(request, PER_EMAIL, email);
}

/** Counts a request for a new password. Throws that there were too many today. */
export async function countForgotten(request: MedusaRequest, email: string): Promise<void> {
  await countVisitor(request);
  await count(request, PER_EMAIL, email);
}

/** Counts the use of a link, whose password is tried with the account of `email`. Throws that there were too many. */
export async function countLink(request: MedusaRequest, email: string): Promise<void> {
  await countVisitor(request);
  await count(request, PER_ACCOUNT, email);
}

/** Counts a document that somebody sends. Throws that there were too many today. */
export const countUpload = (request: MedusaRequest): Promise<void> => count(request, UPLOADS, visitorOf(request));

/** Counts an invitation of a seller. Throws that there were too many today. */
export const countInvitation = (request: MedusaRequest, sellerId: string): Promise<void> =>
  count(request, INVITATIONS, sellerId);

/** Counts a photo of a seller. Throws that there were too many today. */
export const countPhoto = (request: MedusaRequest, sellerId: string): Promise<void> => count(request, PHOTOS, sellerId);

import type { MadeLink } from "@cho-ocop/contracts";
import { inOneTransaction, RefusalError, refuse } from "@cho-ocop/kernel";
import type { MedusaContainer } from "@medusajs/framework/types";
import { refuseOthers } from "./account.js";
import { makeLink } from "./links/make.js";

const NO_MEMBER = refuse("not_found", 404, "Không có người này", "There is no such member");

const linkFor = (container: MedusaContainer, email: string, officer: string | null, now: Date): Promise<MadeLink> =>
  inOneTransaction(container, (tx) =>
    makeLink(tx, container, {
      kind: "password",
      email,
      madeBy: officer === null ? { type: "self" } : { type: "user", id: officer },
      now,
    }),
  );

const MEMBER = "select email from marketplace_member where";

/** Sends a link for a new password to an address by the outbox, if it is a member's. Says nothing of whether it is. */
export async function askForPassword(container: MedusaContainer, email: string, now: Date): Promise<void> {
  const known = await inOneTransaction(container, (tx) => tx.raw(`${MEMBER} email = ?`, [email]));
  if (known.length > 0) await linkFor(container, email, null, now);
}

/**
 * Makes a link for a new password of a member, for an officer to hand over. Not for an account that other kinds of actors sign in with:
 * an officer could take over another's.
 */
export async function passwordLink(
  container: MedusaContainer,
  { memberId, officer, now }: { readonly memberId: string; readonly officer: string; readonly now: Date },
): Promise<MadeLink> {
  const [member] = await inOneTransaction(container, (tx) => tx.raw<{ email: string }>(`${MEMBER} id = ?`, [memberId]));
  if (member === undefined) throw new RefusalError(NO_MEMBER);
  await refuseOthers(container, member.email);
  return linkFor(container, member.email, officer, now);
}

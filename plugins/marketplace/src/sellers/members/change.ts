import { type InviteMember, type MadeLink, MOST_MEMBERS, type SellerRole } from "@cho-ocop/contracts";
import { inOneTransaction, type Refusal, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import type { MedusaContainer } from "@medusajs/framework/types";
import { makeLink } from "../links/make.js";

const NO_MEMBER = refuse("not_found", 404, "Gian hàng không có người này", "The seller has no such member");
const NO_INVITATION = refuse("not_found", 404, "Không có lời mời này", "There is no such invitation");
const LAST_OWNER = refuse(
  "last_owner",
  409,
  "Gian hàng phải còn ít nhất một chủ. Xin cho người khác làm chủ trước",
  "A seller keeps at least one owner. Please make somebody else owner first",
);
const TOO_MANY = refuse(
  "too_many_members",
  422,
  `Một gian hàng có nhiều nhất ${MOST_MEMBERS} người, kể cả đang mời`,
  `A seller has ${MOST_MEMBERS} people at most, those who are invited among them`,
);
const MEMBER_ALREADY = refuse(
  "member_already",
  409,
  "Người này đã làm việc cho gian hàng",
  "This person works for the seller already",
);

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

/** What is to become of the role of a member; `to` null: it goes. */
export interface RoleChange {
  readonly from: SellerRole;
  readonly to: SellerRole | null;
  /** How many owners the seller has, this one among them. */
  readonly owners: number;
}

/** Why a member's role cannot change so; undefined when it can. */
export const refusedRole = ({ from, to, owners }: RoleChange): Refusal | undefined =>
  from === "owner" && to !== "owner" && owners <= 1 ? LAST_OWNER : undefined;

/** Two owners who remove each other at once wait here, and the second is told that it is the last. */
const lockSeller = (tx: Transaction, sellerId: string): Promise<unknown> =>
  tx.raw("select 1 from marketplace_seller where id = ? for update", [sellerId]);

/** Gives a member of a seller another role, or with null takes it out. Throws why that cannot be. */
export async function setRole(
  container: MedusaContainer,
  { sellerId, memberId, to }: { readonly sellerId: string; readonly memberId: string; readonly to: SellerRole | null },
): Promise<void> {
  await inOneTransaction(container, async (tx) => {
    await lockSeller(tx, sellerId);
    const [held] = await tx.raw<{ from: SellerRole; owners: number }>(
      `select role as from, (select count(*)::int from marketplace_membership o where o.seller_id = ms.seller_id and o.role = 'owner') as owners
       from marketplace_membership ms where ms.seller_id = ? and ms.member_id = ?`,
      [sellerId, memberId],
    );
    if (held === undefined) return no(NO_MEMBER);
    const refused = refusedRole({ ...held, to });
    if (refused !== undefined) return no(refused);
    const membership = tx.knex("marketplace_membership").where({ seller_id: sellerId, member_id: memberId });
    await (to === null ? membership.delete() : membership.update({ role: to, updated_at: tx.knex.fn.now() }));
  });
}

/** Invites somebody by e-mail. Nobody learns whether the address has an account. Returns the link, which is shown once. */
export async function invite(
  container: MedusaContainer,
  { sellerId, ownerId, now }: { readonly sellerId: string; readonly ownerId: string; readonly now: Date },
  { email, role }: InviteMember,
): Promise<MadeLink> {
  return inOneTransaction(container, async (tx) => {
    await lockSeller(tx, sellerId);
    const [counted] = await tx.raw<{ people: number; already: boolean }>(
      `select (select count(*)::int from marketplace_membership where seller_id = s.id)
         + (select count(*)::int from marketplace_link where seller_id = s.id and email <> asked.email
             and used_at is null and withdrawn_at is null and expires_at > asked.now) as people,
         exists (select 1 from marketplace_membership ms join marketplace_member m on m.id = ms.member_id
           where ms.seller_id = s.id and m.email = asked.email) as already
       from marketplace_seller s cross join (values (?, ?::timestamptz)) as asked (email, now) where s.id = ?`,
      [email, now.toISOString(), sellerId],
    );
    if (counted?.already) return no(MEMBER_ALREADY);
    if ((counted?.people ?? 0) >= MOST_MEMBERS) return no(TOO_MANY);
    return makeLink(tx, container, {
      kind: "member",
      email,
      sellerId,
      role,
      madeBy: { type: "seller", id: ownerId },
      now,
    });
  });
}

/** Takes an invitation of a seller back. */
export async function withdrawInvitation(
  container: MedusaContainer,
  { sellerId, linkId, now }: { readonly sellerId: string; readonly linkId: string; readonly now: Date },
): Promise<void> {
  const withdrawn = await inOneTransaction(container, (tx) =>
    tx.raw(
      `update marketplace_link set withdrawn_at = ? where id = ? and seller_id = ? and used_at is null
       and withdrawn_at is null returning 1`,
      [now.toISOString(), linkId, sellerId],
    ),
  );
  if (withdrawn.length === 0) no(NO_INVITATION);
}

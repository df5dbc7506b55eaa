import type { SellerMembers } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MemberSeller } from "../member.js";

const MEMBERS = `select m.id, m.name, m.email, ms.role, m.id = :asking as self
  from marketplace_membership ms join marketplace_member m on m.id = ms.member_id
  where ms.seller_id = :sellerId order by ms.created_at, m.id`;
const INVITATIONS = `select id, email, role, to_json(expires_at)#>>'{}' as "expiresAt" from marketplace_link
  where seller_id = :sellerId and used_at is null and withdrawn_at is null and expires_at > :now order by made_at, id`;

/** Who works for a seller, and who is invited. */
export async function sellerMembers(
  knex: Knex,
  { id: sellerId, handle, name, demonstration }: MemberSeller,
  { asking, now }: { readonly asking: string; readonly now: Date },
): Promise<SellerMembers> {
  const rows = async <Row>(sql: string): Promise<Row[]> =>
    (await knex.raw<{ rows: Row[] }>(sql, { sellerId, asking, now: now.toISOString() })).rows;
  return {
    seller: { handle, name, demonstration },
    members: await rows<SellerMembers["members"][number]>(MEMBERS),
    invitations: await rows<SellerMembers["invitations"][number]>(INVITATIONS),
  };
}

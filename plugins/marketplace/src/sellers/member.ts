import type { SellerMe, SellerRole, SellerStatus, SellerSuspension } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A seller, as one of its members has it. */
export interface MemberSeller {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly producerId: string;
  readonly status: SellerStatus;
  readonly role: SellerRole;
  readonly suspension: SellerSuspension | null;
}

/** Somebody who works for sellers, the oldest membership first. */
export interface Member {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970 before which no session holds any more: a new password ended them. Null: none was ended. */
  readonly sessionsFrom: number | null;
  readonly sellers: readonly MemberSeller[];
}

/** The suspension of the seller `s` that has begun or of which notice is given. */
export const SUSPENSION = `(select json_build_object('reason', x.reason, 'authority', x.authority, 'from', x.from_day,
    'begun', x.begun_at is not null) from marketplace_suspension x where x.seller_id = s.id and x.ended_at is null)`;

const STATEMENT = `
select m.name, m.email, floor(extract(epoch from m.sessions_from))::float8 as "sessionsFrom", coalesce(json_agg(json_build_object('id', s.id, 'handle', s.handle, 'name', s.name,
    'demonstration', s.demonstration, 'producerId', s.producer_id, 'status', s.status, 'role', ms.role, 'suspension', ${SUSPENSION})
    order by ms.created_at, s.id)
  filter (where s.id is not null), '[]') as sellers
from marketplace_member m
left join marketplace_membership ms on ms.member_id = m.id
left join marketplace_seller s on s.id = ms.seller_id
where m.id = ? group by m.id`;

/** A member by its id; undefined when there is none any more. */
export async function memberById(knex: Knex, id: string): Promise<Member | undefined> {
  const { rows } = await knex.raw<{ rows: Member[] }>(STATEMENT, [id]);
  return rows[0];
}

/** What a member may know of itself. */
export const memberToTell = ({ name, email, sellers }: Member): SellerMe => ({
  name,
  email,
  sellers: sellers.map(({ id: _id, producerId: _producerId, ...seller }) => seller),
});

const NO_SELLER = refuse(
  "no_seller",
  403,
  "Tài khoản này không thuộc gian hàng nào",
  "This account does not belong to any seller",
);
// The same for a seller of others as for none: nobody learns which there are.
const NOT_YOURS = refuse(
  "not_found",
  404,
  "Tài khoản này không thuộc gian hàng như vậy",
  "This account belongs to no such seller",
);
/** The seller for which a member acts: the one asked for by its handle, or the oldest membership; or why there is none. */
export function chooseSeller(member: Member, handle: string | undefined): MemberSeller | Refusal {
  const { sellers } = member;
  if (sellers.length === 0) return NO_SELLER;
  return (handle === undefined ? sellers[0] : sellers.find((one) => one.handle === handle)) ?? NOT_YOURS;
}

const SUSPENDED = refuse(
  "seller_suspended",
  403,
  "Gian hàng đang bị tạm ngừng: đơn đã nhận vẫn làm được, tin đăng thì chưa đổi được. Xin liên hệ người điều hành chợ",
  "This seller is suspended: orders in hand can be finished, listings cannot be changed. Please contact the operator of the market",
);

/** Why a seller may not change what it sells; undefined when it may. Its orders it goes on with, and it sees its own data. */
export const refusedSelling = ({ status }: Pick<MemberSeller, "status">): Refusal | undefined =>
  status === "suspended" ? SUSPENDED : undefined;

const OWNER_ONLY = refuse(
  "owner_only",
  403,
  "Chỉ chủ gian hàng được xem và làm việc này",
  "Only the owner of the seller may see and do this",
);

/** Why a member may not see the money and the members of a seller; undefined for its owner. */
export const refusedOwner = ({ role }: MemberSeller): Refusal | undefined =>
  role === "owner" ? undefined : OWNER_ONLY;
